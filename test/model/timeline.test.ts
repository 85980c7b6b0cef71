import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTimeline, mergeItems, type Entry, type Timeline } from '../../src/model.ts';
import { mergeBatches } from '../../src/model/timeline.ts';
import { parseItem } from '../../src/wire/index.ts';
import { arrivals, conversation, type Item } from './conversation.ts';

const mergeAll = (batches: readonly (readonly unknown[])[], timeline: Timeline = emptyTimeline) =>
  batches.reduce(mergeItems, timeline);

const ids = (timeline: Timeline) => timeline.entries.map((entry) => entry.id ?? entry.item.Content);
const trueIds = (items: readonly Item[]) => items.map((item) => item['Id'] || item['Content']);

const story = (shape: Parameters<typeof conversation>[0] = {}) =>
  conversation(shape).chain((items) => fc.record({ items: fc.constant(items), batches: arrivals(items) }));

const receiptsOf = (entry: Entry) => ('receipts' in entry ? entry.receipts : []);

describe('whatever arrives in whatever order', () => {
  test('every item is there exactly once and in its place', () => {
    fc.assert(
      fc.property(story({ anonymous: true }), ({ items, batches }) => {
        expect(ids(mergeAll(batches))).toEqual(trueIds(items));
      }),
      { numRuns: 3000 },
    );
  });

  test('the timeline is the same as from one page', () => {
    fc.assert(
      fc.property(story({ anonymous: true }), ({ items, batches }) => {
        const merged = mergeAll(batches);
        const whole = mergeItems(emptyTimeline, items);
        expect(merged.entries).toEqual(whole.entries);
        expect(merged.participants).toEqual(whole.participants);
      }),
      { numRuns: 3000 },
    );
  });

  test('items without a usable time stay beside their neighbours', () => {
    fc.assert(
      fc.property(story({ untimed: true }), ({ items, batches }) => {
        fc.pre(items.some((item) => !Number.isNaN(Date.parse(String(item['AbsoluteTime'])))));
        // The whole page last: only it is sure to name a timed neighbour for each.
        expect(ids(mergeAll([...batches, items]))).toEqual(trueIds(items));
        expect(ids(mergeAll([items, ...batches]))).toEqual(trueIds(items));
      }),
      { numRuns: 2000 },
    );
  });

  test('merging what is known already gives the very same timeline', () => {
    fc.assert(
      fc.property(story({ untimed: true, anonymous: true }), ({ items, batches }) => {
        const merged = mergeAll([items, ...batches]);
        expect(mergeAll(batches, merged)).toBe(merged);
      }),
      { numRuns: 1000 },
    );
  });

  test('an older timeline stays as it was and can be merged into again', () => {
    fc.assert(
      fc.property(story(), story(), ({ batches }, { batches: others }) => {
        const first = mergeAll(batches);
        const entries = [...first.entries];
        const branch = mergeAll(others, first);
        expect(first.entries).toEqual(entries);
        expect(mergeAll(others, first).entries).toEqual(branch.entries);
      }),
      { numRuns: 500 },
    );
  });

  test('what is put into its place at once stands as if it had come one by one', () => {
    fc.assert(
      fc.property(story({ anonymous: true }), fc.nat(5), ({ batches }, count) => {
        const known = mergeAll(batches.slice(0, count));
        const rest = batches.slice(count).map((batch) => batch.flatMap((item) => parseItem(item) ?? []));
        const [atOnce, oneByOne] = [mergeBatches(known, rest), mergeAll(rest, known)];
        expect(atOnce).toEqual(oneByOne);
        const kept = new Set(oneByOne.entries);
        for (const entry of known.entries) if (kept.has(entry)) expect(atOnce.entries).toContain(entry);
      }),
      { numRuns: 500 },
    );
  });

  test('a timeline copied as a plain value can be merged into', () => {
    fc.assert(
      fc.property(story(), ({ items, batches }) => {
        const half = mergeItems(emptyTimeline, items.slice(0, items.length / 2 + 1));
        const copy: Timeline = structuredClone(half);
        expect(mergeAll(batches, copy).entries).toEqual(mergeAll(batches, half).entries);
      }),
      { numRuns: 500 },
    );
  });

  test('a timeline copied as a plain value has forgotten nothing', () => {
    const message = {
      Id: 'one',
      Type: 'MESSAGE',
      ContentType: 'text/plain',
      Content: 'Hello',
      AbsoluteTime: '2026-11-20T08:00:00.000Z',
      ParticipantId: 'agent-1',
      ParticipantRole: 'AGENT',
    };
    const read = [{ RecipientParticipantId: 'customer-1', ReadTimestamp: '2026-11-20T08:01:00.000Z' }];
    const known = mergeItems(emptyTimeline, [{ ...message, MessageMetadata: { MessageId: 'one', Receipts: read } }]);
    for (const copy of [{ ...known }, structuredClone(known)]) {
      expect(mergeItems(copy, [message]).entries).toEqual(known.entries);
    }
  });

  test('an entry that did not change keeps its identity', () => {
    fc.assert(
      fc.property(story(), ({ batches }) => {
        let timeline = emptyTimeline;
        for (const batch of batches) {
          const before = new Map(timeline.entries.map((entry) => [entry.key, entry]));
          timeline = mergeItems(timeline, batch);
          for (const entry of timeline.entries) {
            const known = before.get(entry.key);
            if (known && known !== entry) expect(entry).not.toEqual(known);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('keys are unique and stay for life', () => {
    fc.assert(
      fc.property(story({ anonymous: true, untimed: true }), ({ batches }) => {
        let keys = new Set<string>();
        let timeline = emptyTimeline;
        for (const batch of batches) {
          timeline = mergeItems(timeline, batch);
          const now = new Set(timeline.entries.map((entry) => entry.key));
          expect(now.size).toBe(timeline.entries.length);
          expect([...keys].filter((key) => !now.has(key))).toEqual([]);
          keys = now;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('receipts', () => {
  test('a receipt covers every earlier message of the same sender, and never goes back', () => {
    fc.assert(
      fc.property(story(), ({ batches }) => {
        let timeline = emptyTimeline;
        const best = new Map<string, number>();
        const rank = { sending: 0, sent: 0, processing: 0, failed: 0, rejected: 0, delivered: 1, read: 2 };
        for (const batch of batches) {
          timeline = mergeItems(timeline, batch);
          const later = new Map<string, ReturnType<typeof receiptsOf>>();
          for (const entry of timeline.entries.toReversed()) {
            if (entry.kind !== 'message' && entry.kind !== 'attachment') continue;
            const sender = `${entry.participant.id} ${entry.participant.role}`;
            for (const covering of later.get(sender) ?? []) {
              const own = entry.receipts.find((receipt) => receipt.recipientId === covering.recipientId);
              expect(own).toBeDefined();
              for (const time of ['deliveredAt', 'readAt'] as const) {
                if (covering[time] !== null)
                  expect(own?.[time] ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(covering[time]);
              }
            }
            later.set(sender, entry.receipts);
            expect(rank[entry.delivery]).toBeGreaterThanOrEqual(best.get(entry.key) ?? 0);
            best.set(entry.key, rank[entry.delivery]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('receipts that come apart from their message, before or after it, count the same', () => {
    fc.assert(
      fc.property(conversation(), fc.array(fc.nat()), (items, order) => {
        const bare = items.map((item) => ({ ...item, MessageMetadata: null }));
        const frames = items.map((item) => ({
          Id: `receipt of ${String(item['Id'])}`,
          Type: 'MESSAGEMETADATA',
          ContentType: 'application/vnd.amazonaws.connect.event.message.metadata',
          MessageMetadata: item['MessageMetadata'],
        }));
        const batches = [...bare, ...frames].map((item) => [item]);
        const shuffled = batches
          .map((batch, index) => ({ batch, place: order[index % (order.length || 1)] ?? 0 }))
          .sort((one, other) => one.place - other.place)
          .map(({ batch }) => batch);
        const receipts = (timeline: Timeline) => timeline.entries.map((entry) => [entry.id, receiptsOf(entry)]);
        expect(receipts(mergeAll([...shuffled, bare]))).toEqual(receipts(mergeItems(emptyTimeline, items)));
      }),
      { numRuns: 1000 },
    );
  });

  test('an empty list of receipts means sent, and the sender’s own receipt says nothing', () => {
    const item = {
      Id: 'a',
      Type: 'MESSAGE',
      ContentType: 'text/plain',
      Content: 'Hi',
      ParticipantId: 'p',
      AbsoluteTime: '2026-11-20T10:00:00.000Z',
    };
    const own = { RecipientParticipantId: 'p', ReadTimestamp: '2026-11-20T10:00:01.000Z' };
    for (const Receipts of [[], [own], null]) {
      const [entry] = mergeItems(emptyTimeline, [{ ...item, MessageMetadata: { Receipts } }]).entries;
      expect(entry).toMatchObject({ delivery: 'sent', receipts: [] });
    }
  });
});

describe('merging never forgets', () => {
  test('a null, missing or empty member overwrites nothing', () => {
    fc.assert(
      fc.property(conversation(), fc.infiniteStream(fc.constantFrom('keep', 'null', 'drop')), (items, fates) => {
        const whole = mergeItems(emptyTimeline, items);
        const worn = items.map((item) =>
          Object.fromEntries(
            Object.entries(item).flatMap(([name, value]) => {
              const fate = name === 'Id' || name === 'Type' ? 'keep' : fates.next().value;
              return fate === 'drop' ? [] : [[name, fate === 'null' ? null : value]];
            }),
          ),
        );
        expect(
          mergeAll(
            worn.map((item) => [item]),
            whole,
          ).entries,
        ).toEqual(whole.entries);
      }),
      { numRuns: 500 },
    );
  });

  test('an attachment’s status never goes back', () => {
    const status = fc.constantFrom('IN_PROGRESS', 'APPROVED', 'REJECTED', undefined);
    fc.assert(
      fc.property(fc.array(status, { minLength: 1 }), (statuses) => {
        const batches = statuses.map((Status) => [
          { Id: 'a', Type: 'ATTACHMENT', Attachments: [{ AttachmentId: 'file', AttachmentName: 'bill.pdf', Status }] },
        ]);
        const [entry] = mergeAll(batches).entries;
        const expected = statuses.includes('REJECTED')
          ? 'refused'
          : statuses.includes('APPROVED') || !statuses.includes('IN_PROGRESS')
            ? 'ready'
            : 'scanning';
        expect(entry).toMatchObject({ kind: 'attachment', attachments: [{ state: expected }] });
      }),
    );
  });

  test('streamed pieces grow in order and the whole text wins, whenever each arrives', () => {
    const pieces = ['Your ', 'order ', 'has ', 'left.'];
    const frames = pieces.map((Content, index) => ({
      Id: 'bot',
      Type: 'MESSAGE',
      ContentType: 'text/plain',
      Content,
      MessageMetadata: { ChunkNumber: index + 1, MessageCompleted: false },
    }));
    const textOf = (timeline: Timeline) => timeline.entries.map((entry) => entry.kind === 'message' && entry.body.text);
    fc.assert(
      fc.property(fc.shuffledSubarray(frames, { minLength: 1 }), fc.boolean(), fc.nat(4), (some, completes, at) => {
        const numbers = some.map((frame) => frame.MessageMetadata.ChunkNumber);
        const length = [1, 2, 3, 4, 5].findIndex((number) => !numbers.includes(number));
        const batches = some.map((frame) => [frame as unknown]);
        const completed = { Id: 'bot', Type: 'MESSAGE', ContentType: 'text/plain', Content: 'Your order has left.' };
        if (completes) batches.splice(at, 0, [completed]);
        expect(textOf(mergeAll(batches))).toEqual([
          completes ? 'Your order has left.' : pieces.slice(0, length).join(''),
        ]);
      }),
    );
  });

  test('content changed by processing replaces what was sent, and what was sent never comes back', () => {
    const sent = {
      Id: 'a',
      Type: 'MESSAGE',
      ContentType: 'text/plain',
      Content: 'card 4111',
      MessageMetadata: { MessageProcessingStatus: 'PROCESSING' },
    };
    const processed = { Id: 'a', Type: 'MESSAGE', ContentType: 'text/plain', Content: 'card [PII]' };
    for (const batches of [
      [sent, processed],
      [processed, sent],
      [sent, processed, sent],
    ]) {
      const [entry] = mergeAll(batches.map((item) => [item])).entries;
      expect(entry).toMatchObject({ body: { text: 'card [PII]' }, delivery: 'sent' });
    }
  });
});

describe('any JSON', () => {
  test('nothing throws, and merging it once more changes nothing', () => {
    const members = fc.constantFrom(
      'Id',
      'Type',
      'ContentType',
      'Content',
      'AbsoluteTime',
      'Attachments',
      'MessageMetadata',
      'ParticipantId',
      'DisplayName',
      'ContactId',
    );
    const types = fc.constantFrom(
      'MESSAGE',
      'EVENT',
      'ATTACHMENT',
      'TYPING',
      'MESSAGEMETADATA',
      'MESSAGE_READ',
      'text/plain',
      'application/vnd.amazonaws.connect.message.interactive',
    );
    const value = fc.oneof(fc.jsonValue(), types, fc.constant('2026-11-20T10:00:00.000Z'));
    const wild = fc.oneof(fc.jsonValue(), fc.dictionary(members, value));
    fc.assert(
      fc.property(fc.array(fc.array(wild, { maxLength: 6 }), { maxLength: 4 }), (batches) => {
        const timeline = mergeAll(batches);
        expect(new Set(timeline.entries.map((entry) => entry.key)).size).toBe(timeline.entries.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('an unknown Type or ContentType becomes an unknown entry with its text', () => {
    const entries = mergeItems(emptyTimeline, [
      { Id: '1', Type: 'SURVEY', Content: 'How was it?' },
      { Id: '2', Type: 'MESSAGE', ContentType: 'application/x-new', Content: 'new' },
      { Id: '3', Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.brand.new' },
    ]).entries;
    expect(entries).toMatchObject([
      { kind: 'unknown', text: 'How was it?' },
      { kind: 'unknown', text: 'new' },
      { kind: 'unknown', text: '' },
    ]);
  });
});

describe('cost', () => {
  test('a page and a live item touch no more entries than they change', () => {
    const item = (index: number) => ({
      Id: `message-${String(index).padStart(6, '0')}`,
      Type: 'MESSAGE',
      ContentType: 'text/plain',
      Content: 'text',
      ParticipantId: 'agent-1',
      AbsoluteTime: new Date(1_790_000_000_000 + index * 1000).toISOString(),
    });
    const items = Array.from({ length: 2000 }, (_, index) => item(index));
    const timeline = mergeItems(emptyTimeline, items.slice(100, 1900));
    for (const batch of [items.slice(0, 100), items.slice(1900, 1901), items.slice(950, 951)]) {
      const merged = mergeItems(timeline, batch);
      const known = new Set(timeline.entries);
      expect(merged.entries.filter((entry) => !known.has(entry)).length).toBeLessThanOrEqual(batch.length);
    }
  });
});

describe('a file whose scan result comes as an item of its own', () => {
  const file = (Id: string, second: number, Status: string) => ({
    Id,
    Type: 'ATTACHMENT',
    ContentType: 'application/pdf',
    ParticipantId: 'customer-1',
    ParticipantRole: 'CUSTOMER',
    AbsoluteTime: `2026-11-20T08:00:${String(second).padStart(2, '0')}.000Z`,
    Attachments: [{ AttachmentId: 'file-1', AttachmentName: 'leak.mp4', Status }],
  });
  const scanned = file('one', 1, 'IN_PROGRESS');
  const approved = file('two', 9, 'APPROVED');

  test.each([
    ['after it', [[scanned], [approved]]],
    ['before it', [[approved], [scanned]]],
    ['on the same page, and again', [[scanned, approved], [approved]]],
  ])('is shown once, ready, where it was sent: %s', (_name, batches) => {
    const read = {
      Type: 'MESSAGEMETADATA',
      MessageMetadata: {
        MessageId: 'two',
        Receipts: [{ RecipientParticipantId: 'agent-1', ReadTimestamp: '2026-11-20T08:01:00.000Z' }],
      },
    };
    const timeline = [...batches, [read]].reduce(mergeItems, emptyTimeline);
    expect(timeline.entries).toMatchObject([
      { time: Date.parse(scanned.AbsoluteTime), attachments: [{ id: 'file-1', state: 'ready' }], delivery: 'read' },
    ]);
  });
});
