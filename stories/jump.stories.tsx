import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactNode } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { TranscriptView, type TranscriptViewProps } from '../src/view/index.ts';
import { agent, history, message, minute, noon, transcript } from './fixtures.ts';

const start = history(60);

/** A transcript to which a button adds a message of the other side. */
function Growing(props: Omit<TranscriptViewProps, 'transcript'>): ReactNode {
  const [entries, setEntries] = useState(start);
  const receive = () =>
    setEntries((known) => [...known, message(agent, noon + known.length * minute, `Message ${known.length + 1}`)]);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', blockSize: '100%' }}>
      <button type="button" onClick={receive}>
        Receive a message
      </button>
      <div style={{ flex: 1, minBlockSize: 0 }}>
        <TranscriptView {...props} transcript={transcript(entries)} />
      </div>
    </div>
  );
}

const meta = {
  title: 'Jump to latest',
  component: Growing,
  args: { locale: 'en-GB', timeZone: 'Europe/Berlin' },
  parameters: { width: 480, height: 640 },
} satisfies Meta<typeof Growing>;

export default meta;
type Story = StoryObj<typeof meta>;

async function scrollUp(canvasElement: HTMLElement): Promise<void> {
  const region = await within(canvasElement).findByRole('region', { name: 'Conversation' });
  await waitFor(() => expect(region.scrollHeight).toBeGreaterThan(region.clientHeight));
  await waitFor(() => expect(region.scrollTop).toBeGreaterThan(0));
  region.scrollTop -= 800;
  await within(canvasElement).findByRole('button', { name: 'Jump to latest' });
}

async function receiveThree(canvasElement: HTMLElement): Promise<void> {
  const receive = within(canvasElement).getByRole('button', { name: 'Receive a message' });
  for (let index = 0; index < 3; index += 1) await userEvent.click(receive);
}

/** Scrolled up, the view stays where it is and counts what arrives. */
export const WithCount: Story = {
  play: async ({ canvasElement }) => {
    await scrollUp(canvasElement);
    await receiveThree(canvasElement);
    await within(canvasElement).findByRole('button', { name: '3 new messages' });
  },
};

export const WithCountPlain: Story = { ...WithCount, args: { virtualized: false } };

/** The button brings the newest entry into view and goes; the line stays where the new ones begin. */
export const Jumped: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await scrollUp(canvasElement);
    await receiveThree(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: '3 new messages' }));
    await canvas.findByText('Message 63');
    await waitFor(() => expect(canvas.queryByRole('button', { name: /new messages|Jump/ })).toBeNull());
    await canvas.findByText('New');
  },
};
