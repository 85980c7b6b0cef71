import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, fn, within } from 'storybook/test';
import { TranscriptView, useTranscriptItems, type TranscriptViewProps } from '../src/index.ts';
import type { OpenedAttachment } from '../src/model/index.ts';
import { everything } from './kitchen-sink-items.ts';
import { pictureLink } from './pictures.ts';

const links = new Map<string, Promise<OpenedAttachment>>();

function openAttachment(id: string): Promise<OpenedAttachment> {
  const link = links.get(id) ?? (id === 'square' ? pictureLink(900, 900, 15) : pictureLink(1600, 1000, 205));
  links.set(id, link);
  return link;
}

function Everything(props: Omit<TranscriptViewProps, 'transcript'>): ReactNode {
  return <TranscriptView {...props} transcript={useTranscriptItems(everything, { openAttachment })} />;
}

const meta = {
  title: 'Kitchen sink',
  component: Everything,
  args: { viewer: { role: 'CUSTOMER' }, locale: 'en-GB', timeZone: 'Europe/Berlin', virtualized: false, onReply: fn() },
} satisfies Meta<typeof Everything>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All that a chat can contain, as its customer sees it: no supervisor, no analysis, and the last question is open. */
export const Customer: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('button', { name: 'I am not sure yet' })).toBeEnabled();
    await expect(canvas.queryByText(/Priya/)).toBeNull();
    await expect(canvas.queryByText('This message cannot be shown')).toBeNull();
  },
};

/** The same for who reviews it: everybody who came, and what Contact Lens found. */
export const Supervisor: Story = {
  args: { viewer: { role: 'SUPERVISOR' }, onReply: undefined },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Issue')).toBeVisible();
    await expect(canvas.queryByText('This message cannot be shown')).toBeNull();
  },
};
