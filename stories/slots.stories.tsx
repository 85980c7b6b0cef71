import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { TranscriptView, type Slots } from '../src/view/index.ts';
import { conversation, transcript } from './fixtures.ts';

const meta = {
  title: 'Slots',
  component: TranscriptView,
  args: { transcript: transcript(conversation()), locale: 'en-GB', timeZone: 'Europe/Berlin', virtualized: false },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const own: Slots = {
  avatar: ({ participant, children }) =>
    participant.role === 'AGENT' ? (
      <span aria-hidden="true" style={{ fontSize: 22, lineHeight: '36px', textAlign: 'center' }}>
        ★
      </span>
    ) : (
      children
    ),
  event: ({ entry, children }) =>
    entry.event === 'participant-joined' ? (
      <div style={{ padding: '12px 0 4px', textAlign: 'center' }}>→ {entry.participant.name}</div>
    ) : (
      children
    ),
  day: ({ children }) => <div style={{ borderBlockEnd: '1px solid' }}>{children}</div>,
  empty: () => <p style={{ textAlign: 'center' }}>Say hello to begin.</p>,
};

/** Parts of the app's own: an avatar, an event, a day; the rest is the kit's. */
export const OwnParts: Story = { args: { slots: own } };

export const OwnEmpty: Story = { args: { slots: own, transcript: transcript([]) } };

const throwing: Slots = {
  message: ({ entry, children }): ReactNode => {
    if (entry.body.text.includes('Lisbon')) throw new Error('This slot was made to fail.');
    return children;
  },
};

/** One slot throws for one message: that row says so, the rest lives. */
export const ThrowingSlot: Story = { args: { slots: throwing } };
