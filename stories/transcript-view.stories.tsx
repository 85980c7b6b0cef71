import type { Meta, StoryObj } from '@storybook/react-vite';
import { TranscriptView } from '../src/view/index.ts';
import {
  agent,
  assistant,
  conversation,
  customer,
  day,
  end,
  event,
  failedEdge,
  failedTranscript,
  history,
  loadingEdge,
  message,
  minute,
  more,
  noon,
  supervisor,
  system,
  transcript,
} from './fixtures.ts';

const meta = {
  title: 'TranscriptView',
  component: TranscriptView,
  args: { transcript: transcript(conversation()), locale: 'en-GB', timeZone: 'Europe/Berlin' },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const small = { width: 360, height: 640 };

export const Conversation: Story = {};

/** The same conversation as the agent sees it. */
export const AgentSide: Story = { args: { viewer: { participantId: 'agent' } } };

export const Plain: Story = { args: { virtualized: false } };

export const Today: Story = {
  args: {
    transcript: transcript([
      message(customer, Date.now() - day, 'I will try that tonight'),
      message(agent, Date.now() - day + minute, 'Good luck!'),
      message(customer, Date.now() - 1000, 'It worked'),
    ]),
  },
};

export const ThreeParties: Story = {
  args: {
    viewer: { participantId: 'agent' },
    transcript: transcript([
      message(customer, noon, 'I was promised a refund two weeks ago.'),
      message(agent, noon + minute, 'I am asking my supervisor to join us.'),
      event(supervisor, noon + 2 * minute, 'participant-joined'),
      message(supervisor, noon + 3 * minute, 'Hello Amira, I have the case in front of me.'),
      message(supervisor, noon + 3 * minute, 'The refund was approved this morning.'),
      message(customer, noon + 4 * minute, 'Finally. Thank you.'),
    ]),
  },
};

export const LongNames: Story = {
  parameters: small,
  args: {
    transcript: transcript([
      message(
        { id: 'long', name: 'Wolfeschlegelsteinhausenbergerdorff Maximiliane Konstantinopolitanska', role: 'AGENT' },
        noon,
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      ),
      message(
        customer,
        noon + minute,
        'https://example.com/orders/2026/03/12/a-very-long-address-without-a-single-space-in-it?step=confirmation',
      ),
    ]),
  },
};

export const RightToLeft: Story = {
  parameters: { ...small, dir: 'rtl' },
  args: {
    locale: 'ar-EG',
    transcript: transcript([
      event(customer, noon, 'participant-joined'),
      message({ ...agent, name: 'ليلى منصور' }, noon, 'مرحبا، كيف يمكنني مساعدتك؟'),
      message(customer, noon + minute, 'أريد تغيير رحلتي إلى لشبونة رقم KX4T9Q'),
      message(customer, noon + minute, 'Booking KX4T9Q, please', { delivery: 'delivered' }),
    ]),
  },
};

export const MessageBodies: Story = {
  args: {
    transcript: transcript([
      message(assistant, noon, { type: 'markdown', text: 'Your options:\n\n- **Refund** within 5 days\n- Voucher' }),
      message(assistant, noon + minute, { type: 'interactive', template: null, text: 'Which one would you like?' }),
      message(customer, noon + 2 * minute, { type: 'response', response: {}, text: 'Voucher' }),
      message(customer, noon + 3 * minute, { type: 'response', response: {}, text: '' }),
      message(assistant, noon + 4 * minute, {
        type: 'json',
        value: { order: 'KX4T9Q', amount: 129.9, items: ['LIS', 'FRA'] },
        text: '',
      }),
      message(system, noon + 5 * minute, 'Two lines\n  and the second one is indented'),
    ]),
  },
};

/** Longer than the service takes: the beginning, and the rest for who asks. */
export const LongMessage: Story = {
  parameters: small,
  args: { transcript: transcript([message(agent, noon, 'All work and no play. '.repeat(1000))]) },
};

/** A persistent chat: an earlier contact, days and the current one. */
export const Chapters: Story = {
  args: {
    transcript: transcript([
      message(customer, noon - 40 * day, 'Where is my order?', { contactId: 'contact-1', past: true }),
      message(agent, noon - 40 * day + minute, 'It arrives tomorrow.', { contactId: 'contact-1', past: true }),
      { ...event(system, noon - 40 * day + 2 * minute, 'chat-ended'), contactId: 'contact-1', past: true },
      message(customer, noon - day, 'Hello again'),
      message(agent, noon - day + minute, 'Welcome back, Amira.'),
      message(customer, noon, 'One more question'),
    ]),
  },
};

export const UnknownItem: Story = {
  args: {
    transcript: transcript([
      message(customer, noon, 'Hello?'),
      {
        ...message(system, noon + minute, ''),
        kind: 'unknown',
        text: 'Your callback is booked for 15:00.',
      },
    ]),
  },
};

export const Typing: Story = {
  args: { transcript: transcript(conversation(), { typing: [{ participant: agent, since: null }] }) },
};

export const Loading: Story = { args: { transcript: transcript([], { status: 'loading' }) } };

export const Empty: Story = { args: { transcript: transcript([]) } };

export const FirstError: Story = {
  args: { transcript: failedTranscript('network') },
};

/** The access has ended: trying again cannot help, so no button. */
export const Denied: Story = {
  args: { transcript: failedTranscript('denied') },
};

export const OlderButton: Story = { args: { transcript: transcript(conversation().slice(0, 5), { older: more }) } };

export const OlderLoading: Story = {
  args: { transcript: transcript(conversation().slice(0, 5), { older: loadingEdge }) },
};

export const OlderEnd: Story = { args: { transcript: transcript(conversation().slice(0, 5)) } };

export const OlderError: Story = {
  args: {
    transcript: transcript(conversation().slice(0, 5), {
      older: failedEdge('throttled'),
    }),
  },
};

export const OlderDenied: Story = {
  args: {
    transcript: transcript(conversation().slice(0, 5), {
      older: failedEdge('denied'),
    }),
  },
};

/** Opened in the middle: newer messages are still to be loaded. */
export const NewerEdge: Story = { args: { transcript: transcript(history(6), { older: end, newer: more }) } };

export const LongHistory: Story = { args: { transcript: transcript(history(10_000)) } };

export const OtherWords: Story = {
  args: {
    locale: 'de',
    labels: {
      transcript: 'Unterhaltung',
      beginning: 'Beginn der Unterhaltung',
      roles: { SYSTEM: 'Hinweis', BOT: 'Assistentin' },
      you: 'Du',
      events: {
        'participant-joined': ({ name, own }) => (own ? 'Du bist dem Chat beigetreten' : `${name} ist beigetreten`),
      },
    },
  },
};
