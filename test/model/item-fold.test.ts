import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createItemFold } from '../../src/model/item-fold.ts';
import { emptyTimeline, mergeItems, type Timeline } from '../../src/model.ts';
import { conversation, type Item } from './conversation.ts';

/** `LISTS=5000 npx vitest run --project unit test/model/item-fold.test.ts` tries more of them. */
const lists = Number(process.env['LISTS'] ?? 400);

const time = (seconds: number) => new Date(Date.parse('2026-11-20T08:00:00.000Z') + seconds * 1000).toISOString();
const message = (index: number, members: object = {}): Item => ({
  Id: `message-${index}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Message ${index}`,
  ParticipantId: index % 2 ? 'agent-1' : 'customer-1',
  ParticipantRole: index % 2 ? 'AGENT' : 'CUSTOMER',
  AbsoluteTime: time(index),
  ...members,
});
const messages = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => message(from + index));
const read = (recipient: string, seconds: number) => ({
  MessageMetadata: { Receipts: [{ RecipientParticipantId: recipient, ReadTimestamp: time(seconds) }] },
});

const expectWhole = (timeline: Timeline, items: readonly unknown[]) => {
  const whole = mergeItems(emptyTimeline, items);
  expect(timeline.entries).toEqual(whole.entries);
  expect(timeline.participants).toEqual(whole.participants);
  expect(timeline.typing).toEqual(whole.typing);
};

type Edit = (items: readonly Item[]) => readonly Item[];

const change: fc.Arbitrary<object> = fc.oneof(
  fc.record({ Content: fc.constantFrom('changed', '', undefined, null) }),
  fc.constantFrom('customer-1', 'agent-1', 'supervisor-1').map((recipient) => read(recipient, 4000)),
  fc.constantFrom<object>(
    { MessageMetadata: undefined },
    { MessageMetadata: { Receipts: [] } },
    { Attachments: [] },
    { Attachments: undefined },
    { DisplayName: 'Renamed' },
    { DisplayName: null },
    { ParticipantId: 'customer-1', ParticipantRole: 'CUSTOMER' },
    { ParticipantRole: 'CUSTOM_BOT' },
    { Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.participant.left' },
    { Redaction: { CharacterOffsets: [{ BeginOffsetChar: 0, EndOffsetChar: 1 }] } },
    { RelatedContactId: 'earlier' },
    { Id: 'other' },
    { AbsoluteTime: '2026-11-19T22:00:00.000Z' },
    { AbsoluteTime: null },
    { Type: 'TYPING' },
  ),
);

const signal: fc.Arbitrary<Item> = fc
  .record({ sender: fc.constantFrom('customer-1', 'agent-1', 'supervisor-1'), seconds: fc.nat(90_000) })
  .map(({ sender, seconds }) => ({
    Id: `typing ${seconds}`,
    Type: 'TYPING',
    ParticipantId: sender,
    AbsoluteTime: new Date(Date.parse('2026-11-19T22:00:00.000Z') + seconds * 1000).toISOString(),
  }));

/** What an app may do to its list, most often a little. */
const edits: fc.Arbitrary<Edit> = fc
  .record({ at: fc.nat(), to: fc.nat(), change, added: conversation({ anonymous: true, maxLength: 4 }), signal })
  .chain(({ at, to, change: members, added, signal: frame }) => {
    const place = (items: readonly Item[], index: number) => (items.length === 0 ? 0 : index % items.length);
    const put: Edit = (items) =>
      items.map((item, index) => (index === place(items, at) ? { ...item, ...members } : item));
    const take: Edit = (items) => items.toSpliced(place(items, at), 1);
    const receipt: Edit = (items) => {
      const MessageId = items[place(items, at)]?.['Id'];
      return [
        ...items,
        {
          Id: `of ${at}`,
          Type: 'MESSAGEMETADATA',
          MessageMetadata: { MessageId, ...read('agent-1', to % 999).MessageMetadata },
        },
      ];
    };
    const byTime = (one: Item, other: Item) => (String(one['AbsoluteTime']) < String(other['AbsoluteTime']) ? -1 : 1);
    return fc.constantFrom<Edit>(
      put,
      put,
      put,
      (items) => [...items, ...added],
      (items) => [...added, ...items],
      (items) => items.toSpliced(place(items, at), 0, ...added),
      (items) => [...put(items), ...added],
      (items) =>
        put([...added, ...items]).toSpliced(
          place(items, to),
          0,
          ...added.slice(0, 1).map((item) => ({ ...item, Id: `new ${at}` })),
        ),
      take,
      (items) => take(items).toSpliced(place(items, to), 0, ...items.slice(place(items, at), place(items, at) + 1)),
      (items) => items.toSorted(byTime),
      (items) => items.toReversed(),
      (items) => structuredClone(items),
      (items) => put(structuredClone(items)),
      (items) => [...items, ...items.slice(place(items, at), place(items, at) + 1)],
      (items) => [
        ...items,
        ...items
          .slice(place(items, at))
          .slice(0, 1)
          .map((item) => ({ ...item, ...members })),
      ],
      (items) => items.toSpliced(place(items, to), 0, frame),
      (items) => [...items, frame],
      receipt,
    );
  });

describe('an item that is replaced', () => {
  const list = messages(0, 2000);
  const fold = (...versions: readonly (readonly unknown[])[]) => {
    const timelineOf = createItemFold();
    return versions.map((items) => timelineOf(items));
  };
  const kept = (before: Timeline | undefined, after: Timeline | undefined) => {
    const known = new Set(before?.entries);
    return after?.entries.filter((entry) => known.has(entry)).length;
  };

  test('is the only one that is taken anew, and all other entries are the same objects', () => {
    const next = list.with(1234, { ...message(1234), Content: 'Changed' });
    const [before, after] = fold(list, next);
    expectWhole(after ?? emptyTimeline, next);
    expect(kept(before, after)).toBe(1999);
  });

  test('is read once: the items around it are not looked into', () => {
    let looks = 0;
    const watched = list.map((item) =>
      Object.defineProperty({ ...item }, 'Content', { enumerable: true, get: () => (looks++, item['Content']) }),
    );
    const timelineOf = createItemFold();
    timelineOf(watched);
    const cost = (items: readonly unknown[]) => {
      looks = 0;
      timelineOf(items);
      return looks;
    };
    expect(cost(watched.with(1000, message(1000, read('customer-1', 5000))))).toBeLessThan(10);
    const some = watched.with(3, message(3, { Content: 'one' })).with(1990, message(1990, { Content: 'two' }));
    expect(cost([...messages(-50, 0), ...some, message(2000)])).toBeLessThan(50);
  });

  test.each([
    ['a receipt', read('customer-1', 3000), { MessageMetadata: { Receipts: [] } }],
    ['all of its metadata', read('customer-1', 3000), {}],
    ['its words', { Content: 'said' }, { Content: undefined }],
    ['its file', { Type: 'ATTACHMENT', Attachments: [{ AttachmentId: 'a' }] }, { Type: 'ATTACHMENT', Attachments: [] }],
    ['its name', { DisplayName: 'Ben' }, {}],
    ['its redaction', { Redaction: { CharacterOffsets: [{ BeginOffsetChar: 0, EndOffsetChar: 3 }] } }, {}],
    ['its past', { RelatedContactId: 'earlier' }, { ContactId: 'now' }],
    ['being a message', {}, { Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.chat.ended' }],
  ])('by one without %s has it taken away', (_what, before, after) => {
    const [first, second] = [list.with(1501, message(1501, before)), list.with(1501, message(1501, after))];
    const [, , taken] = fold(list, first, second);
    expectWhole(taken ?? emptyTimeline, second);
  });

  test('by one without a receipt makes the messages unread that it covered, and no others', () => {
    const first = list
      .with(501, message(501, read('customer-1', 3000)))
      .with(1501, message(1501, read('customer-1', 4000)));
    const second = first.with(1501, message(1501));
    const [before, after] = fold(first, second);
    expectWhole(after ?? emptyTimeline, second);
    // The agent's from 503 on have learned that; those up to 501 were read before, and are.
    expect(kept(before, after)).toBe(1500);
  });
});

describe('a list that comes anew', () => {
  const list = messages(0, 300);

  test('as equal copies gives the very same timeline', () => {
    const timelineOf = createItemFold();
    const first = timelineOf(list);
    expect(timelineOf(structuredClone(list))).toBe(first);
    expect(timelineOf(list.map((item) => ({ ...item, Content: item['Content'] })))).toBe(first);
  });

  test.each<[string, (items: readonly Item[]) => readonly Item[], number]>([
    ['without one', (items) => items.toSpliced(20, 1), 299],
    ['without its oldest, and with a new one', (items) => [...items.slice(1), message(300)], 299],
    ['the other way round', (items) => items.toReversed(), 300],
    ['in another order', (items) => [...items.slice(150), ...items.slice(0, 150)], 300],
    ['as copies, one of them changed', (items) => structuredClone(items).with(7, message(7, { Content: 'new' })), 299],
    ['with an unsent one by its real Id', (items) => items.with(299, message(299, { Id: 'real' })), 299],
    ['with one twice', (items) => [...items, message(100)], 300],
  ])('%s keeps all entries that are the same', (_name, edit, kept) => {
    const timelineOf = createItemFold();
    const before = new Set(timelineOf(list).entries);
    const items = edit(list);
    const after = timelineOf(items);
    expectWhole(after, items);
    expect(after.entries.filter((entry) => before.has(entry)).length).toBe(kept);
  });

  test('as anything at all throws nothing', () => {
    const timelineOf = createItemFold();
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...list.slice(0, 5)))), (items) => {
        expect(timelineOf(items).entries.length).toBeLessThanOrEqual(items.length);
      }),
    );
  });
});

describe('the timeline of a list of items', () => {
  test.each([
    ['as documented', {}],
    ['some without Ids', { anonymous: true }],
    ['some without times', { untimed: true, anonymous: true }],
  ])(
    'is that of one page with all of them, whatever was done to the list before: %s',
    (_name, shape) => {
      fc.assert(
        fc.property(conversation(shape), fc.array(edits, { minLength: 1, maxLength: 6 }), (first, all) => {
          const timelineOf = createItemFold();
          let items = first;
          expectWhole(timelineOf(items), items);
          for (const edit of all) {
            items = edit(items);
            expectWhole(timelineOf(items), items);
          }
        }),
        { numRuns: lists },
      );
    },
    lists * 100 + 60_000,
  );
});
