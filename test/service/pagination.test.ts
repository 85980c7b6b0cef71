import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFaults } from '../../service/faults.ts';
import { generateHistory, startParticipantService, type ParticipantService } from '../../service/index.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { walk, type Page } from './ask.ts';

let service: ParticipantService;
beforeAll(async () => {
  service = await startParticipantService();
});
afterAll(() => service.close());

type Direction = 'FORWARD' | 'BACKWARD';

const start = fc.oneof(
  fc.record({ kind: fc.constant('none' as const) }),
  fc.record({ kind: fc.constant('id' as const), index: fc.nat() }),
  fc.record({ kind: fc.constant('time' as const), index: fc.nat(), shift: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ kind: fc.constant('mostRecent' as const), count: fc.integer({ min: 0, max: 100 }) }),
);

const walkOf = fc
  .record({
    count: fc.integer({ min: 1, max: 120 }),
    seed: fc.nat({ max: 50 }),
    direction: fc.constantFrom<Direction>('FORWARD', 'BACKWARD'),
    order: fc.constantFrom('ASCENDING', 'DESCENDING'),
    size: fc.integer({ min: 0, max: 100 }),
    start,
  })
  .filter((walk) => walk.direction === 'BACKWARD' || walk.start.kind !== 'none');

type Walk = typeof walkOf extends fc.Arbitrary<infer T> ? T : never;

const timeOf = (item: TranscriptItem | undefined): number => Date.parse(item?.AbsoluteTime ?? '');

/** The request, and the items that it has to give, oldest first: said without any notion of a page. */
function plan(items: readonly TranscriptItem[], { direction, order, size, start }: Walk) {
  const older = direction === 'BACKWARD';
  const request = { ScanDirection: direction, SortOrder: order, MaxResults: size };
  switch (start.kind) {
    case 'none':
      return { request, expected: items };
    case 'id': {
      const index = start.index % items.length;
      const expected = older ? items.slice(0, index + 1) : items.slice(index);
      return { request: { ...request, StartPosition: { Id: items[index]?.Id } }, expected };
    }
    case 'time': {
      const time = timeOf(items[start.index % items.length]) + start.shift;
      const expected = items.filter((item) => (older ? timeOf(item) <= time : timeOf(item) >= time));
      return { request: { ...request, StartPosition: { AbsoluteTime: new Date(time).toISOString() } }, expected };
    }
    case 'mostRecent': {
      const index = Math.max(0, items.length - (start.count || 1));
      const expected = older ? items.slice(0, index + 1) : items.slice(index);
      return { request: { ...request, StartPosition: { MostRecent: start.count } }, expected };
    }
    default:
      return start satisfies never;
  }
}

/** The ids of the pages oldest first: pages in walking order, each put into ascending order. */
function idsOf(pages: readonly Page[], { direction, order }: Walk): readonly (string | undefined)[] {
  const ascending = pages.map(({ Transcript }) => (order === 'ASCENDING' ? Transcript : Transcript.toReversed()));
  return (direction === 'BACKWARD' ? ascending.toReversed() : ascending).flat().map((item) => item.Id);
}

async function serve(one: Walk): Promise<{ pages: readonly Page[]; expected: readonly (string | undefined)[] }> {
  const seed = generateHistory({ count: one.count, seed: one.seed, name: 'walked' });
  service.addChat(seed);
  const { request, expected } = plan(seed.items, one);
  const pages = await walk(service, 'walked.customer.connection-token', request);
  return { pages, expected: expected.map((item) => item.Id) };
}

test('any walk gives each item from its start to the end once and in order, in pages of the size asked for', async () => {
  await fc.assert(
    fc.asyncProperty(walkOf, async (one) => {
      const { pages, expected } = await serve(one);
      expect(idsOf(pages, one)).toEqual(expected);
      const size = one.size || 10;
      expect(pages.slice(0, -1).every(({ Transcript }) => Transcript.length === size)).toBe(true);
      expect(pages.at(-1)).not.toHaveProperty('NextToken');
    }),
    { numRuns: 400 },
  );
});

test('with empty, short and overlapping pages a walk still gives every item, in order and with repetitions only', async () => {
  const quirks = fc.record({
    seed: fc.nat(),
    emptyPageEvery: fc.integer({ min: 2, max: 4 }),
    overlap: fc.nat({ max: 5 }),
    shortPages: fc.constantFrom(0, 0.3, 1),
    emptyTokenAtEnd: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(walkOf, quirks, async (one, faults) => {
      Object.assign(service.faults, faults);
      const { pages, expected } = await serve(one);
      expect([...new Set(idsOf(pages, one))]).toEqual(expected);
      const size = one.size || 10;
      expect(pages.every(({ Transcript }) => Transcript.length <= size)).toBe(true);
      expect(pages.at(-1)?.NextToken).toBe(faults.emptyTokenAtEnd ? '' : undefined);
    }),
    { numRuns: 300 },
  );
  Object.assign(service.faults, createFaults());
});
