import { fullTemplates, interactiveBody } from '../../stories/interactive-samples.ts';
import {
  agent,
  customer,
  failedEdge,
  failedTranscript,
  gapBefore,
  history,
  loadingEdge,
  message,
  minute,
  more,
  noon,
  supervisor,
  transcript,
  unsent,
} from '../../stories/fixtures.ts';
import type { Entry, MessageEntry, TranscriptState } from '../../src/index.ts';

const long = { id: 'long', name: 'Wolfeschlegelsteinhausenbergerdorff Maximiliane', role: 'AGENT' } as const;

const code =
  'const answer = await fetch("https://tours.example/bookings/KX4T9Q", { headers: { accept: "application/json" } });';
const table =
  '| Boat | Seats | Departure | Arrival | Price |\n| --- | --- | --- | --- | --- |\n| Heron | 12 | 09:00 | 11:00 | 24 € |';

/** Words that fit nowhere, and marks of every state. */
const hard: readonly Entry[] = [
  message(long, noon, 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
  message(long, noon, {
    type: 'markdown',
    text: `# Boats\n\n${table}\n\n\`\`\`\n${code}\n\`\`\`\n\n- [x] Paid\n- [ ] Seen\n\n> Quoted`,
  }),
  message(customer, noon + minute, 'https://example.com/orders/2026/03/12/a-very-long-address-without-a-single-space'),
  message(customer, noon + minute, 'Refused words', { delivery: 'rejected' }),
  message(agent, noon + 2 * minute, { type: 'json', value: { order: 'KX4T9Q', amount: 129.9 }, text: '' }),
  message(agent, noon + 3 * minute, 'All work and no play makes Jack a dull boy. '.repeat(60)),
  message(customer, noon + 4 * minute, 'Is anybody there?', { delivery: 'delivered' }),
  unsent('first', 'On its way'),
  unsent('second', 'Not gone yet', 'failed'),
];

const typing = (...people: (typeof agent)[]) => people.map((participant) => ({ participant, since: noon }));

const ask = (template: unknown): MessageEntry => message(agent, noon, interactiveBody(template));

/** States that no items of a chat make: edges, gaps, waiting, what went wrong. */
export const states: Readonly<Record<string, TranscriptState>> = {
  hard: transcript(hard, {
    older: failedEdge('network'),
    newer: failedEdge('throttled'),
    gaps: [gapBefore(hard[2], more), gapBefore(hard[4], failedEdge('timeout')), gapBefore(hard[6], loadingEdge)],
    typing: typing(agent, supervisor),
    connection: 'ended',
  }),
  loading: transcript(hard.slice(0, 1), { older: more, newer: loadingEdge }),
  failed: failedTranscript('network', hard.slice(0, 1)),
};

/** One of each, newest and open, so that it can be answered. */
export const questions: Readonly<Record<string, TranscriptState>> = Object.fromEntries(
  Object.entries(fullTemplates).map(([name, template]) => [name, transcript([ask(template)])]),
);

/** What stands where there are no rows yet. */
export const screens: Readonly<Record<string, TranscriptState>> = {
  waiting: { ...transcript([]), status: 'loading', error: null },
  empty: transcript([]),
  refused: failedTranscript('service'),
};

/** Long enough to scroll, with two chapters. */
export const away: TranscriptState = transcript(
  history(40).map((entry, index) => ({
    ...entry,
    contactId: index < 20 ? 'contact-1' : 'contact-2',
    past: index < 20,
  })),
  { connection: 'reconnecting' },
);
