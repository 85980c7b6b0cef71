import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { MessageEntry } from '../src/model/index.ts';
import { TranscriptView } from '../src/view/index.ts';
import { agent, assistant, customer, message, minute, noon, supervisor, transcript } from './fixtures.ts';

const meta = {
  title: 'Text',
  component: TranscriptView,
  args: { transcript: transcript([]), locale: 'en-GB', timeZone: 'Europe/Berlin', virtualized: false },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const at = (minutes: number) => noon + minutes * minute;
const markdown = (text: string) => ({ type: 'markdown', text }) as const;

export const Links: Story = {
  args: {
    transcript: transcript([
      message(agent, at(0), 'Your tracking page: https://parcels.example/track/KX4T9Q?lang=en (updated every hour).'),
      message(
        agent,
        at(0),
        'Or write to help@parcels.example, see www.parcels.example/help, or call tel:+49-30-123456.',
      ),
      message(
        customer,
        at(1),
        'Is https://parcels.example/track/ORDER-4711-0000-1111-2222-3333-4444-5555-6666-7777 the one?',
      ),
      message(
        agent,
        at(2),
        'Never follow javascript:alert(1), ftp://old.example or https://bank.example@elsewhere.example/',
      ),
      message(customer, at(3), 'We use next.js and node.js, is that a link? No.'),
    ]),
  },
};

export const Emoji: Story = {
  args: {
    transcript: transcript([
      message(customer, at(0), 'Thank you!'),
      message(customer, at(0), '🙏'),
      message(agent, at(1), '🎉👩‍👩‍👧‍👦🏳️‍🌈👍🏽'),
      message(agent, at(1), 'Have a good trip 🛫'),
      message(customer, at(2), '😀😀😀😀😀😀'),
      message(customer, at(2), '❤️', { delivery: 'failed' }),
    ]),
  },
};

export const Directions: Story = {
  args: {
    transcript: transcript([
      message(customer, at(0), 'مرحبا، رقم الحجز هو KX4T9Q. متى يصل؟'),
      message(agent, at(1), 'Good morning Amira, what does “رقم الحجز” mean?'),
      message(customer, at(2), 'הקישור: https://parcels.example/a-b/?x=1 תודה!'),
      message(agent, at(3), '\u202Egnihtemos si siht\u202C and \u202E this does not leak'),
      message(agent, at(3), 'This line is not turned round.'),
      message(customer, at(4), markdown('**مهم**:\n\n- الرحلة `LH 1172`\n- [الموقع](https://parcels.example)')),
    ]),
  },
};

const sentence = 'The parcel left our warehouse on Tuesday and should reach you by Friday. ';
const steps = Array.from({ length: 60 }, (_, index) => `${index + 1}. Step ${index + 1} of the manual`).join('\n');

export const Long: Story = {
  args: {
    transcript: transcript([
      message(agent, at(0), `${steps}\nAll of it: https://parcels.example/manual`),
      message(customer, at(1), 'a'.repeat(180)),
      message(customer, at(2), sentence.repeat(60)),
      message(agent, at(3), { type: 'json', value: { steps: steps.split('\n') }, text: '' }),
    ]),
  },
  play: async ({ canvasElement }) => {
    const [more] = await within(canvasElement).findAllByRole('button', { name: 'Show more' });
    if (!more) throw new Error('Nothing is folded.');
    await userEvent.click(more);
    await expect(more).toHaveTextContent('Show less');
    await userEvent.click(more);
  },
};

const everything = `# Your travel plan

Hello **Amira**, here is what I found for *12 March*:
~~KX4T9Q~~ is now \`KX4T9R\`.

## Connections

| Flight | From | To | Departure | Price |
|:-------|:-----|:---|:---------:|------:|
| LH 1172 | Frankfurt | Lisbon | 11:40 | 0.00 € |
| TP 571 | Munich | Lisbon Humberto Delgado | 17:10 | 24.90 € |

### Before you leave

- Check in [online](https://airline.example/check-in)
- Pack:
  1. passport
  2. charger
- [x] seats chosen
- [ ] meal chosen

> Doors close 15 minutes before departure.
> Please be early.

---

\`\`\`
gate: B42
boarding: 11:10
\`\`\`

![A map of the terminal](https://images.example/terminal.png) <b>not bold</b>`;

const markdownMessages = transcript([
  message(customer, at(0), markdown('Can you send me the plan for **Lisbon**? See https://airline.example')),
  message(assistant, at(1), markdown(everything)),
  message(customer, at(2), markdown('- `thank you`\n- > perfect')),
]);

export const Markdown: Story = {
  args: { transcript: markdownMessages },
  play: async ({ canvasElement }) => {
    // The renderer comes over the network, and a browser that is busy takes its time.
    await within(canvasElement).findByRole('heading', { name: 'Your travel plan' }, { timeout: 20_000 });
  },
};

const streamed = (text: string, says: MessageEntry['body']['type'] = 'text'): MessageEntry => {
  const entry = message(assistant, at(1), says === 'markdown' ? markdown(text) : text);
  return { ...entry, item: { ...entry.item, MessageMetadata: { ChunkNumber: 3 } } };
};

export const Streaming: Story = {
  args: {
    transcript: transcript([
      message(customer, at(0), 'Where is my parcel?'),
      streamed('Let me look that up. Your parcel left our warehouse on'),
      streamed('**Two** parcels:\n\n- lamp\n- sha', 'markdown'),
      streamed(''),
    ]),
  },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findAllByText('Still writing…')).toHaveLength(3);
  },
};

const checked = [
  message(customer, at(0), 'My card number is wrong on the invoice', { delivery: 'processing' }),
  message(agent, at(1), 'I will have a look', { delivery: 'processing' }),
  message(customer, at(2), 'This one could not be checked', { delivery: 'failed' }),
  message(agent, at(3), 'Nor could this one', { delivery: 'failed' }),
  message(customer, at(4), 'This one holds what must not be sent', { delivery: 'rejected' }),
  message(supervisor, at(5), 'And so does this one', { delivery: 'rejected' }),
];

export const CheckedForTheCustomer: Story = { args: { transcript: transcript(checked) } };

export const CheckedForTheSupervisor: Story = {
  args: { transcript: transcript(checked), viewer: { participantId: 'supervisor', role: 'SUPERVISOR' } },
};

const blocks = '████████';

const withoutWords = (entry: MessageEntry): MessageEntry => {
  const { text } = entry.body;
  const redactions = [...text.matchAll(/█+/g)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
  return { ...entry, redactions };
};

export const Redacted: Story = {
  args: {
    transcript: transcript([
      withoutWords(message(agent, at(0), 'May I have your name and the last digits of your card?')),
      withoutWords(
        message(
          customer,
          at(1),
          `${blocks} ${blocks}, it ends with ${'█'.repeat(4)}. My address is ${'█'.repeat(60)}.`,
        ),
      ),
      withoutWords(message(agent, at(2), markdown(`Thank you **${blocks}**, I sent it to ${blocks}${blocks}.`))),
    ]),
  },
};
