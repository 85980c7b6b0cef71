import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactNode } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import type { Edge, Entry } from '../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../src/view/index.ts';
import {
  agent,
  conversation,
  customer,
  failedEdge,
  gapBefore,
  history,
  loadingEdge,
  minute,
  more,
  noon,
  supervisor,
  transcript,
  unsent,
} from './fixtures.ts';

const meta = {
  title: 'Live',
  component: TranscriptView,
  args: { transcript: transcript([]), locale: 'en-GB', timeZone: 'Europe/Berlin' },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const phone = { width: 360, height: 640 };

const day = conversation();
const withGap = (edge: Edge) => transcript(day, { gaps: [gapBefore(day[11], edge)] });

/** Messages came while nobody listened, and were more than could be caught up with. */
export const Gap: Story = {
  args: { transcript: withGap(more) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText('Messages are missing here');
    await expect(canvas.getByRole('button', { name: 'Load them' })).toBeEnabled();
  },
};

export const GapLoading: Story = {
  args: { transcript: withGap(loadingEdge) },
  play: async ({ canvasElement }) => {
    const button = await within(canvasElement).findByRole('button', { name: 'Loading…' });
    await expect(button).toHaveAttribute('aria-busy', 'true');
  },
};

export const GapError: Story = {
  args: { transcript: withGap(failedEdge('network')) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText('The missing messages did not load');
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

const long = history(60);

/** A gap that a page closes half a second after its button was pressed. */
function Closing(props: Omit<TranscriptViewProps, 'transcript'>): ReactNode {
  const [status, setStatus] = useState<'more' | 'loading' | 'end'>('more');
  const load = () => {
    setStatus('loading');
    setTimeout(() => setStatus('end'), 500);
  };
  const entries = status === 'end' ? long : long.filter((_, index) => index < 48 || index >= 54);
  const gaps = status === 'end' ? [] : [gapBefore(long[54], { status, error: null, load })];
  return <TranscriptView {...props} transcript={transcript(entries, { gaps })} />;
}

/** Whoever pressed the button by keyboard stays with it while it loads, and goes on with the first row that came. */
export const GapCloses: Story = {
  parameters: { width: 480, height: 640 },
  render: (args) => <Closing {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    (await canvas.findByRole('button', { name: 'Load them' })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: 'Loading…' })).toHaveFocus();
    await waitFor(() => expect(canvas.queryByText('Messages are missing here')).toBeNull());
    await waitFor(() => expect(canvas.getByRole('article', { name: /: 49\. / })).toHaveFocus());
  },
};

/** Shown at once, before the service has it. */
export const Sending: Story = {
  args: {
    transcript: transcript([
      ...day.slice(0, 13),
      unsent('a', 'Thank you!'),
      unsent('b', 'One more thing: which gate?'),
    ]),
  },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findAllByText('Sending')).toHaveLength(1);
  },
};

/** The app can send it again: `entry.clientId` says which. */
export const NotSent: Story = {
  args: {
    transcript: transcript([
      ...day.slice(0, 13),
      unsent('a', 'Thank you!', 'failed'),
      unsent('b', 'One more thing: which gate does it leave from, and do I need to check in again?', 'failed'),
    ]),
    onRetry: fn(),
  },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findAllByText('Not sent')).toHaveLength(2);
    const [first] = await canvas.findAllByRole('button', { name: 'Try again' });
    first?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
    await expect(args.onRetry).toHaveBeenCalledWith(expect.objectContaining({ clientId: 'a' }));
    first?.blur();
  },
};

/** What the viewer types is no news to them. */
export const SeveralTyping: Story = {
  args: {
    transcript: transcript(day, {
      typing: [agent, supervisor, customer].map((participant) => ({ participant, since: null })),
    }),
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Jonas Weber and Priya Raman are typing');
  },
};

/** The words wait for a second, because most losses are shorter. */
export const Reconnecting: Story = {
  args: { transcript: transcript(day, { connection: 'reconnecting' }) },
  play: async ({ canvasElement }) => {
    const words = await within(canvasElement).findByText(/Reconnecting/, { selector: '[data-part="connection"]' });
    await waitFor(() => expect(words).toBeVisible(), { timeout: 3000 });
  },
};

/** Below the words the day of the topmost row has its place. */
export const ReconnectingScrolledUp: Story = {
  args: { transcript: transcript(long, { connection: 'reconnecting' }) },
  parameters: phone,
  play: async ({ canvasElement }) => {
    const region = await within(canvasElement).findByRole('region', { name: 'Conversation' });
    await waitFor(() => expect(region.scrollTop).toBeGreaterThan(800));
    region.scrollTop -= 800;
    const words = await within(canvasElement).findByText(/Reconnecting/, { selector: '[data-part="connection"]' });
    await waitFor(() => expect(words).toBeVisible(), { timeout: 3000 });
  },
};

export const Ended: Story = {
  args: { transcript: transcript(day, { connection: 'ended' }) },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/New messages will not appear/)).toBeVisible();
  },
};

/** A view beside the list of what it told as seen. */
function Watched(props: TranscriptViewProps): ReactNode {
  const [seen, setSeen] = useState<readonly Entry[]>([]);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', blockSize: '100%' }}>
      <div style={{ flex: 1, minBlockSize: 0 }}>
        <TranscriptView {...props} onSeen={(entry) => setSeen((known) => [...known, entry])} />
      </div>
      <ol
        aria-label="Seen"
        style={{
          flex: '0 0 100px',
          margin: 0,
          overflow: 'auto',
          color: 'light-dark(#5f6570, #a4aab5)',
          font: '13px/20px system-ui',
        }}
      >
        {seen.map((entry) => (
          <li key={entry.key}>{entry.kind === 'message' ? entry.body.text.slice(0, 20) : entry.kind}</li>
        ))}
      </ol>
    </div>
  );
}

/** Scroll: what others wrote is told once, when half of it was in view for half a second. */
export const Seen: Story = {
  args: { transcript: transcript(history(200, noon - minute)) },
  parameters: { width: 640, height: 480 },
  render: (args) => <Watched {...args} />,
  play: async ({ canvasElement }) => {
    const seen = within(await within(canvasElement).findByRole('list', { name: 'Seen' }));
    const numbers = () => seen.queryAllByRole('listitem').map((item) => Number.parseInt(item.textContent, 10));
    await waitFor(() => expect(numbers()).toContain(200), { timeout: 3000 });
    await expect(numbers()).toEqual([...numbers()].sort((one, other) => one - other));
    await expect(numbers().length).toBeLessThan(20);
  },
};
