import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { readToolbar, type Toolbar } from '../.storybook/toolbar.ts';
import { Transcript } from '../src/index.ts';
import { createMemorySource, TranscriptError, type MemorySource, type MemorySourceOptions } from '../src/memory.ts';
import { history } from './fixtures.ts';

const items = history(400).flatMap((entry) =>
  entry.kind === 'message'
    ? [
        {
          Id: entry.id,
          AbsoluteTime: new Date(entry.time ?? 0).toISOString(),
          Type: 'MESSAGE',
          ContentType: 'text/plain',
          Content: entry.body.text,
          ParticipantId: entry.participant.id,
          ParticipantRole: entry.participant.role,
          DisplayName: entry.participant.name,
        },
      ]
    : [],
);

const delays: Readonly<Record<Toolbar['network'], number>> = { instant: 0, quick: 150, slow: 3000, never: Infinity };

const failing: Readonly<Record<Toolbar['faults'], MemorySourceOptions['failures']>> = {
  none: [],
  throttled: (_, count) => (count % 3 === 0 ? new TranscriptError('throttled', 'It was made to fail.') : null),
  first: (_, count) => (count === 0 ? new TranscriptError('invalid', 'It was made to fail.') : null),
  older: ({ nextToken }) => (nextToken ? new TranscriptError('invalid', 'It was made to fail.') : null),
  denied: () => new TranscriptError('denied', 'It was made to fail.'),
};

const sources = new Map<string, MemorySource>();

/** One source for each choice, so that it lives as long as the choice stands. */
function sourceOf({ network, faults }: Toolbar): MemorySource {
  const key = `${network} ${faults}`;
  const source = sources.get(key) ?? createMemorySource(items, { delay: delays[network], failures: failing[faults] });
  sources.set(key, source);
  return source;
}

const meta = {
  title: 'Network',
  component: Transcript,
  args: { source: sourceOf(readToolbar({})), pageSize: 30, locale: 'en-GB', timeZone: 'Europe/Berlin' },
  parameters: { width: 480, height: 640 },
  render: (args, { globals }) => {
    const source = sourceOf(readToolbar(globals));
    return <Transcript {...args} source={source} key={source.id} />;
  },
} satisfies Meta<typeof Transcript>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A history of 400 messages in pages: scroll up, and choose a slow network or a fault in the toolbar. */
export const Paging: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/^400\. /);
    await expect(within(canvasElement).getByRole('region', { name: 'Conversation' })).toBeVisible();
  },
};

export const SlowNetwork: Story = { globals: { network: 'never' } };

export const AccessDenied: Story = {
  globals: { faults: 'denied' },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('You no longer have access');
  },
};
