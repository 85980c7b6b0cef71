import fc from 'fast-check';
import type { BuildRowsOptions, Entry, Gap } from '../../src/model.ts';
import { arrivals, conversation, type Item } from './conversation.ts';

const prefix = 'application/vnd.amazonaws.connect.';
const interactive = `${prefix}message.interactive`;

const event = (name: string) => ({ Type: 'EVENT', ContentType: `${prefix}event.${name}`, Content: undefined });
const says = (ContentType: string, Content: string) => ({ Type: 'MESSAGE', ContentType, Content });

const question = (referenceId: string | undefined, titles: readonly string[]) =>
  says(
    interactive,
    JSON.stringify({
      templateType: 'ListPicker',
      version: '1.0',
      data: { content: { title: 'Which?', referenceId, elements: titles.map((title) => ({ title })) } },
    }),
  );

const turning = says(
  `${interactive}.response`,
  JSON.stringify({ version: '1.0', action: 'SHOW_MORE', data: { actionName: 'SHOW_MORE', referenceId: 'list' } }),
);

/** What makes rows depend on each other, and more of it than in any real chat. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('participant.joined', 'participant.left', 'transfer.failed').map(event) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('participant.displayname.updated', 'chat.ended', 'participant.idle', 'authentication.initiated')
      .map(event),
  },
  { weight: 2, arbitrary: fc.constantFrom('Red', 'Green').map((text) => says('text/plain', text)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      question(undefined, ['Red', 'Blue']),
      question('list', ['Red', 'Green']),
      question('list', ['Green']),
    ),
  },
  { weight: 1, arbitrary: fc.constant(turning) },
  { weight: 3, arbitrary: fc.constant({}) },
);

const contact = fc.constantFrom({}, {}, { ContactId: 'c2' }, { RelatedContactId: 'c1' }, { RelatedContactId: 'c0' });

/** A conversation in which much happens, and the batches in which it arrives. */
export const eventfulArrivals: fc.Arbitrary<readonly (readonly Item[])[]> = conversation({
  untimed: true,
  anonymous: true,
  maxLength: 40,
}).chain((items) => {
  const { length } = items;
  const calm = fc.array(contact, { minLength: length, maxLength: length });
  const lively = fc.array(happening, { minLength: length, maxLength: length });
  const names = fc.array(fc.constantFrom({}, {}, { DisplayName: 'Ana' }, { DisplayName: null }), {
    minLength: length,
    maxLength: length,
  });
  return fc
    .tuple(calm, lively, names)
    .map(([contacts, happenings, given]) =>
      items.map((item, index) => ({ ...item, ...happenings[index], ...contacts[index], ...given[index] })),
    )
    .chain(arrivals);
});

const calls = fc.uniqueArray(fc.constantFrom('c0', 'c1', 'c2'), { maxLength: 2 });

/** Options by places in the transcript, for entries that may not be there yet. */
export const rowChoices = fc.record({
  viewer: fc.constantFrom<BuildRowsOptions['viewer']>(
    {},
    { role: 'AGENT' },
    { role: 'SUPERVISOR', participantId: 'supervisor-1' },
    { participantId: 'agent-1' },
  ),
  collapsed: fc.oneof(fc.constant<string[]>([]), calls),
  open: fc.array(fc.nat(30), { maxLength: 2 }),
  unread: fc.option(fc.nat(30)),
  gap: fc.option(fc.nat(30)),
});

const edge = { status: 'more', error: null, load: () => {} } as const;
const gaps = new Map<string, Gap>();

/** One gap for each key: a gap that did not change is the same one. */
function gapBefore(before: string): Gap {
  const gap = gaps.get(before) ?? { before, edge };
  gaps.set(before, gap);
  return gap;
}

type Choices = typeof rowChoices extends fc.Arbitrary<infer Value> ? Value : never;

export function optionsFor({ viewer, collapsed, open, unread, gap }: Choices, entries: readonly Entry[]) {
  const key = (place: number | null) => (place === null ? null : (entries[place]?.key ?? null));
  const before = key(gap);
  return {
    viewer,
    timeZone: 'Europe/Berlin',
    collapsedChapters: new Set(collapsed),
    openRuns: new Set(open.map(key).filter((one) => one !== null)),
    unreadAfter: key(unread),
    gaps: before === null ? [] : [gapBefore(before)],
  } satisfies BuildRowsOptions;
}
