import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSeed, generateHistory, seedNames, shortChat, type ChatSeed } from '../../service/index.ts';

const seeds = seedNames.map((name): [string, ChatSeed] => {
  const seed = findSeed(name);
  if (!seed) throw new Error(`No seed ${name}`);
  return [name, seed];
});

describe.each(seeds)('the seed %s', (name, seed) => {
  test('has unique ids, times that never go back, and one contact member on every item', () => {
    const { items } = seed;
    expect(new Set(items.map((item) => item.Id)).size).toBe(items.length);
    const times = items.map((item) => Date.parse(item.AbsoluteTime ?? ''));
    expect(times.every((time, index) => time >= (times[index - 1] ?? 0))).toBe(true);
    expect(items.every((item) => (item.ContactId === undefined) !== (item.RelatedContactId === undefined))).toBe(true);
    expect(items.every((item) => !item.ContactId || item.ContactId === seed.contactId)).toBe(true);
  });

  test('is the same every time it is made', () => {
    expect(findSeed(name)).toEqual(seed);
  });
});

test('a generated history has exactly the items asked for, with increasing ids, whatever the count and the seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (count, seed) => {
      const { items } = generateHistory({ count, seed });
      expect(items).toHaveLength(count);
      const ids = items.map((item) => item.Id ?? '');
      expect(ids.every((id, index) => id > (ids[index - 1] ?? ''))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a history cannot have less than one item', () => {
  for (const count of [0, -1, 1.5, Number.NaN]) expect(() => generateHistory({ count })).toThrow(RangeError);
  expect(findSeed('history-0')).toBeUndefined();
});

test('10,000 items are as varied as a real history', () => {
  const { items } = generateHistory({ count: 10_000 });
  const lengths = items.flatMap(({ Content }) => (Content === undefined ? [] : [Content.length]));
  expect(Math.min(...lengths)).toBeLessThan(10);
  expect(Math.max(...lengths)).toBeGreaterThan(250);
  expect(new Set(items.map((item) => item.AbsoluteTime?.slice(0, 10))).size).toBeGreaterThan(100);
  expect(items.filter((item, index) => item.AbsoluteTime === items[index - 1]?.AbsoluteTime).length).toBeGreaterThan(
    100,
  );
  expect(items.filter(({ Type }) => Type === 'ATTACHMENT').length).toBeGreaterThan(50);
  expect(items.filter(({ Type }) => Type === 'EVENT').length).toBeGreaterThan(500);
  expect(items.filter(({ MessageMetadata }) => MessageMetadata?.Receipts?.length).length).toBeGreaterThan(1000);
  expect(items.filter(({ Content }) => Content?.includes('{'))).toEqual([]);
  expect(items.at(-1)?.AbsoluteTime).toContain('2026-11-20');
});

test('the short chat has an attachment of every state, a transfer, markdown, a list and a message that was held back', () => {
  const { items } = shortChat();
  const statuses = items.flatMap(({ Attachments = [] }) => Attachments.map(({ Status }) => Status));
  expect(new Set(statuses)).toEqual(new Set(['APPROVED', 'REJECTED', 'IN_PROGRESS', undefined]));
  const types = items.map(({ ContentType = '' }) => ContentType.split('.').slice(-2).join('.'));
  expect(types).toEqual(
    expect.arrayContaining(['transfer.succeeded', 'participant.joined', 'text/markdown', 'message.interactive']),
  );
  expect(items.some(({ MessageMetadata }) => MessageMetadata?.MessageProcessingStatus === 'REJECTED')).toBe(true);
});

test('every id of an item in the sample files is in the seed of the samples', () => {
  const folder = new URL('../fixtures/samples/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const text = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('');
  const published = [...text.matchAll(/\\?"Id\\*": ?\\*"([^"\\]+)\\*"/g)].flatMap(([, id]) => id ?? []);
  const inSeed = new Set(findSeed('samples')?.items.map((item) => item.Id));
  expect(published.length).toBeGreaterThan(40);
  // The published Contact Lens analysis points at an item that its transcript does not have.
  const dangling = 'c71ad383-f876-4bb3-b254-7837b6a3d395';
  expect(published.filter((id) => !inSeed.has(id) && id !== dangling)).toEqual([]);
});

test('the seeds need no Node, so that stories and the bench can use them in a browser', () => {
  const folder = new URL('../../service/seeds/', import.meta.url);
  const text = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path ?? '');
  expect(
    imports.filter((path) => !path.startsWith('./') && !/^\.\.\/\.\.\/(src\/wire|test\/fixtures)\//.test(path)),
  ).toEqual([]);
});
