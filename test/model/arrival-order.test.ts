import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTimeline, mergeItems, type Timeline } from '../../src/model.ts';
import { createFold } from '../../src/query/fold.ts';
import { addBatches, addHeard, emptyLog, keysOf, type LiveLog } from '../../src/query/live-log.ts';
import { parsePage, type TranscriptPage } from '../../src/wire/index.ts';

const start = Date.parse('2026-11-20T10:00:00.000Z');

/** Ids say nothing of the order: those of a conversation's items are its letters' shuffled. */
const item = (Id: string, ms = 0, members: object = {}) => ({
  Id,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `says ${Id}`,
  ParticipantId: `person-${Id.length % 2}`,
  AbsoluteTime: new Date(start + ms).toISOString(),
  ...members,
});
const event = (Id: string, ms = 0) =>
  item(Id, ms, { Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.participant.joined' });
const receiptFor = (MessageId: string) => ({
  Type: 'MESSAGEMETADATA',
  MessageMetadata: {
    MessageId,
    Receipts: [{ RecipientParticipantId: 'reader', ReadTimestamp: new Date(start + 9000).toISOString() }],
  },
});

const mergeAll = (batches: readonly (readonly unknown[])[], timeline: Timeline = emptyTimeline) =>
  batches.reduce(mergeItems, timeline);
const alone = (items: readonly unknown[]) => items.map((one) => [one]);
const ids = (timeline: Timeline) => timeline.entries.map(({ id }) => id);

const names = ['m', 'c', 'x', 'a', 'z', 'k', 'b', 'y'];
const shuffled = fc.shuffledSubarray(names, { minLength: names.length });

describe('live items of equal times', () => {
  test('stand in the order in which they arrived, messages and events alike', () => {
    expect(ids(mergeAll(alone([item('b'), item('c'), item('a')])))).toEqual(['b', 'c', 'a']);
    expect(ids(mergeAll(alone([event('b'), item('c'), event('a'), item('0')])))).toEqual(['b', 'c', 'a', '0']);
  });

  test('stay so whatever arrives between and after them: other times, receipts, what is known already', () => {
    const between = fc.oneof(
      fc.constantFrom(...names).map((name) => item(name)),
      fc.constantFrom(...names).map(receiptFor),
      fc.integer({ min: -3, max: 3 }).map((ms) => item(`other ${ms}`, ms || 4)),
      fc.constantFrom(...names).map((name) => item(name, 0, { Content: 'changed', MessageMetadata: null })),
    );
    fc.assert(
      fc.property(shuffled, fc.array(fc.tuple(fc.nat(40), between), { maxLength: 20 }), (order, others) => {
        const batches: unknown[][] = alone(order.map((name) => item(name)));
        for (const [at, other] of others) batches.splice(at % (batches.length + 1), 0, [other]);
        const heard = batches.flatMap(([one]) => {
          const { Id } = one as { readonly Id?: string };
          return Id !== undefined && names.includes(Id) ? [Id] : [];
        });
        const shown = ids(mergeAll(batches)).filter((id) => id !== null && names.includes(id));
        expect(shown).toEqual([...new Set(heard)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('stay so after a reconnect that plays the same frames in another order', () => {
    fc.assert(
      fc.property(shuffled, shuffled, (order, again) => {
        const heard = mergeAll(alone(order.map((name) => item(name))));
        expect(mergeAll(alone(again.map((name) => item(name))), heard)).toBe(heard);
        expect(ids(heard)).toEqual(order);
      }),
    );
  });

  test('stand behind what a page showed of that time, and are in no order of Ids', () => {
    const page = mergeItems(emptyTimeline, [item('p', -1), item('x'), item('c')]);
    expect(ids(mergeAll(alone([item('z'), item('a')]), page))).toEqual(['p', 'x', 'c', 'z', 'a']);
  });

  test('one without a time stays behind what was newest when it arrived', () => {
    const untimed = (Id: string) => item(Id, 0, { AbsoluteTime: null });
    const page = mergeItems(emptyTimeline, [item('p', -1), item('q')]);
    const heard = mergeAll(alone([untimed('u'), item('r'), untimed('b'), item('s', 5), untimed('a')]), page);
    expect(ids(heard)).toEqual(['p', 'q', 'u', 'r', 'b', 's', 'a']);
    expect(ids(mergeItems(heard, [item('p', -1), untimed('a'), item('q')]))).toEqual([
      'p',
      'a',
      'q',
      'u',
      'r',
      'b',
      's',
    ]);
  });
});

/** A page of some of the tied items, in whatever order it says. */
const pageOf = fc.shuffledSubarray(names, { minLength: 1, maxLength: 4 });
const steps = fc.array(
  fc.oneof(
    fc.constantFrom(...names).map((name) => ({ type: 'live', names: [name] }) as const),
    pageOf.map((some) => ({ type: 'page', names: some }) as const),
  ),
  { maxLength: 12 },
);

describe('pages and live items of equal times', () => {
  test('what pages show is the order, whichever arrived first and however it was heard', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: names.length - 1 }), { maxLength: 3 });
    const places = fc.array(fc.nat(20), { minLength: names.length, maxLength: names.length });
    fc.assert(
      fc.property(shuffled, cuts, shuffled, places, (truth, at, heard, when) => {
        const bounds = [0, ...new Set(at.toSorted((one, other) => one - other)), truth.length];
        const pages = bounds.slice(1).map((end, index) => truth.slice(Math.max(0, (bounds[index] ?? 0) - 1), end));
        const batches = pages.map((page) => page.map((name) => item(name)));
        heard.forEach((name, index) => batches.splice((when[index] ?? 0) % (batches.length + 1), 0, [item(name)]));
        expect(ids(mergeAll(batches))).toEqual(truth);
      }),
      { numRuns: 2000 },
    );
  });

  test('a live item never moves two others that are shown, and a page only where it says so', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let timeline = emptyTimeline;
        for (const step of all) {
          const before = ids(timeline);
          timeline = mergeItems(
            timeline,
            step.names.map((name) => item(name)),
          );
          const after = ids(timeline);
          expect(new Set(after).size).toBe(after.length);
          if (step.names.length === 1) expect(after.filter((id) => before.includes(id))).toEqual(before);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a page that agrees with what was heard moves nothing', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(names.length), fc.nat(names.length), (order, one, other) => {
        const heard = mergeAll(alone(order.map((name) => item(name))));
        const page = order.slice(Math.min(one, other), Math.max(one, other)).map((name) => item(name));
        expect(ids(mergeItems(heard, page))).toEqual(order);
      }),
    );
  });

  test.each([
    [['1', '2', '3'], [['3', '1']], ['3', '1', '2']],
    [['1', '2', '3'], [['2', '3', '4']], ['1', '2', '3', '4']],
    [['3', '2', '1'], [['1', '2']], ['3', '1', '2']],
    [
      ['2', '1'],
      [
        ['0', '1'],
        ['1', '2'],
      ],
      ['0', '1', '2'],
    ],
  ] as const)('heard as %j and paged as %j they stand as %j', (heard, pages, order) => {
    const live = alone(heard.map((name) => item(name)));
    const paged = pages.map((page) => page.map((name) => item(name)));
    expect(ids(mergeAll([...live, ...paged]))).toEqual(order);
  });

  test('pages that contradict each other give one order all the same, whichever came first', () => {
    fc.assert(
      fc.property(shuffled, fc.array(pageOf, { maxLength: 4 }), fc.nat(), (heard, pages, turn) => {
        const live = alone(heard.map((name) => item(name)));
        const paged = pages.map((page) => page.map((name) => item(name)));
        const turned = paged.map((_, index) => paged[(index + turn) % paged.length] ?? []);
        const order = ids(mergeAll([...live, ...paged]));
        expect(order.toSorted()).toEqual(names.toSorted());
        expect(ids(mergeAll([...live, ...turned]))).toEqual(order);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what the log remembers', () => {
  const page = (some: readonly object[]): TranscriptPage => parsePage({ Transcript: some, NextToken: 'more' });
  const news = fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('live' as const), names: fc.constantFrom(...names).map((name) => [name]) }),
      fc.record({ type: fc.constantFrom('caught up' as const, 'older' as const), names: pageOf }),
    ),
    { maxLength: 12 },
  );

  test('built anew from it the transcript is what it was: pages of history, live items and walks in whatever order', () => {
    fc.assert(
      fc.property(news, (all) => {
        const timelineOf = createFold();
        let pages: readonly TranscriptPage[] = [page([item('newest', 1)])];
        let log: LiveLog = emptyLog;
        const onPages = new Set(keysOf(pages));
        for (const [index, { type, names: some }] of all.entries()) {
          const told = some.map((name) => item(name));
          // What has the very time of the oldest that is loaded waits for the page above.
          const next = page(type === 'older' ? [item(`older ${index}`, -index - 1), ...told] : told);
          if (type === 'live') log = addHeard(log, [next.items], (key) => onPages.has(key));
          else if (type === 'older') pages = [...pages, next];
          else log = addBatches(log, [next.items]);
          if (type !== 'live') for (const key of keysOf([next])) onPages.add(key);
          const timeline = timelineOf(pages, log.batches);
          expect(timeline.entries).toEqual(createFold()(pages, log.batches).entries);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('live items of one time cost each about the same, however many they are', () => {
  const timeEach = (count: number) => {
    const batches = alone(Array.from({ length: count }, (_, index) => item(`${(index * 7919) % 10_007} ${index}`)));
    const times = [1, 2, 3].map(() => {
      const before = performance.now();
      mergeAll(batches);
      return performance.now() - before;
    });
    return Math.min(...times) / count;
  };
  timeEach(400);
  // Ten times as many took ten times as long each when all of a time were ordered anew for each.
  expect(timeEach(4000)).toBeLessThan(timeEach(400) * 5);
}, 60_000);
