import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { EventName, Participant } from '../src/model/index.ts';
import { TranscriptView } from '../src/view/index.ts';
import {
  agent,
  conversation,
  customer,
  event,
  message,
  minute,
  noon,
  supervisor,
  system,
  transcript,
} from './fixtures.ts';

const meta = {
  title: 'Events',
  component: TranscriptView,
  args: { transcript: transcript([]), locale: 'en-GB', timeZone: 'Europe/Berlin', virtualized: false },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const nobody: Participant = { id: null, name: null, role: null };
const redacted: Participant = { id: 'customer', name: '[PII]', role: 'CUSTOMER' };

/** One of each, as they might come; words in between keep them from being folded. */
const happened: readonly (readonly [Participant, EventName])[] = [
  [customer, 'participant-joined'],
  [agent, 'participant-invited'],
  [agent, 'participant-joined'],
  [customer, 'authentication-initiated'],
  [customer, 'authentication-failed'],
  [customer, 'authentication-timeout'],
  [customer, 'authentication-expired'],
  [customer, 'authentication-cancelled'],
  [customer, 'authentication-succeeded'],
  [supervisor, 'participant-joined'],
  [agent, 'participant-inactive'],
  [agent, 'participant-active'],
  [customer, 'participant-idle'],
  [customer, 'participant-returned'],
  [{ ...customer, name: 'Amira Weber' }, 'participant-renamed'],
  [customer, 'workflow-cancelled'],
  [agent, 'transfer-failed'],
  [system, 'transfer-succeeded'],
  [supervisor, 'participant-left'],
  [customer, 'participant-disconnected'],
  [agent, 'participant-left'],
  [nobody, 'chat-resumed'],
  [redacted, 'participant-left'],
  [nobody, 'chat-ended'],
];

const everyEvent = transcript(happened.map(([who, name], index) => event(who, noon + index * minute, name)));

/** Nothing of who watches, nor of how signing in went. */
export const AsTheCustomer: Story = {
  args: { transcript: everyEvent, viewer: { participantId: 'customer', role: 'CUSTOMER' } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('You are now called Amira Weber in this chat');
    await expect(within(canvasElement).queryByText(/Priya|Sign-in/)).toBeNull();
  },
};

export const AsAnAgent: Story = {
  args: { transcript: everyEvent, viewer: { participantId: 'agent', role: 'AGENT' } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Priya Raman joined the chat');
    await within(canvasElement).findByText('Amira Haddad is now called Amira Weber');
  },
};

export const AsASupervisor: Story = {
  args: { transcript: everyEvent, viewer: { participantId: 'supervisor', role: 'SUPERVISOR' } },
};

/** An app may let a customer know who listens. */
export const AnotherRule: Story = {
  args: {
    transcript: everyEvent,
    visibility: (entry) => entry.kind !== 'event' || !entry.event.startsWith('authentication'),
  },
};

const second: Participant = { id: 'agent-2', name: 'Mei Tanaka', role: 'AGENT' };
const comings: readonly (readonly [Participant, EventName])[] = [
  [agent, 'participant-left'],
  [second, 'participant-invited'],
  [second, 'participant-joined'],
  [agent, 'transfer-succeeded'],
  [second, 'participant-left'],
  [agent, 'participant-joined'],
];

const handedOn = transcript([
  ...conversation(),
  ...comings.map(([who, name], index) => event(who, noon + (20 + index) * minute, name)),
  message(agent, noon + 28 * minute, 'Hello again Amira, I am back.'),
]);

export const LongRun: Story = { args: { transcript: handedOn } };

export const LongRunOpen: Story = {
  args: { transcript: handedOn },
  play: async ({ canvasElement }) => {
    const head = await within(canvasElement).findByRole('button', { name: /and 4 more/ });
    await userEvent.click(head);
    await expect(head).toHaveAttribute('aria-expanded', 'true');
    await within(canvasElement).findByText('Mei Tanaka was invited to the chat');
  },
};
