import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChange } from '../../src/model/list-change.ts';
import { List } from '../../src/model/list.ts';

const fresh = (length: number) => Array.from({ length }, () => ({}));

const stretch = fc.record({
  /** Which of the lists so far it is made from. */
  from: fc.nat(40),
  start: fc.nat(3000),
  gone: fc.oneof(fc.nat(3), fc.nat(1500)),
  come: fc.oneof(fc.nat(3), fc.nat(1500)),
});
const length = fc.constantFrom(0, 1, 255, 256, 257, 2000);

/** Lists that were made from one another, each beside the array that it stands for. */
const descendants = fc.tuple(length, fc.array(stretch, { maxLength: 12 })).map(([count, stretches]) => {
  const first = fresh(count);
  const all: [List<object>, readonly object[]][] = [[List.from(first), first]];
  for (const { from, start, gone, come } of stretches) {
    const [list, array] = all[from % all.length] ?? [List.from(first), first];
    const begin = Math.min(start, array.length);
    const end = Math.min(begin + gone, array.length);
    const elements = fresh(come);
    all.push([list.replace(begin, end, elements), array.toSpliced(begin, end - begin, ...elements)]);
  }
  return all;
});

test('a list is what an array would be, and stays that while others are made from it', () => {
  fc.assert(
    fc.property(descendants, fc.nat(3000), fc.nat(3000), (all, one, other) => {
      for (const [list, array] of all) {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(list.length).toBe(array.length);
        expect(list.last).toBe(array.at(-1));
        for (const index of [-1, 0, from, to, array.length]) expect(list.get(index)).toBe(array[index]);
        const between = list.between(from, to);
        expect(between.length).toBe(array.slice(from, to).length);
        expect(between.every((member, place) => member === array[from + place])).toBe(true);
        const element = array[from];
        const isIt = (candidate: object) => candidate === element;
        expect(list.findIndex(isIt)).toBe(array.findIndex(isIt));
        expect(list.findLastIndex(isIt, to)).toBe(array.findLastIndex(isIt));
        expect(list.toArray().every((member, place) => member === array[place])).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a draft is changed, and the list that it was made from is not', () => {
  fc.assert(
    fc.property(descendants, fc.array(fc.nat(3000), { maxLength: 20 }), (all, places) => {
      const [list, array] = all.at(-1) ?? [List.from<object>([]), []];
      const draft = list.draft();
      const changed = [...array];
      for (const place of places.filter((index) => index < array.length)) {
        const element = {};
        draft.set(place, element);
        changed[place] = element;
      }
      expect(draft.toArray().every((member, place) => member === changed[place])).toBe(true);
      expect(list.toArray().every((member, place) => member === array[place])).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what two lists do not share is found, wherever both come from', () => {
  fc.assert(
    fc.property(descendants, fc.nat(40), fc.nat(40), (all, one, other) => {
      const [old = [], array = []] = [all[one % all.length]?.[1], all[other % all.length]?.[1]];
      const [oldList, list] = [all[one % all.length]?.[0], all[other % all.length]?.[0]];
      if (!oldList || !list) return;
      for (const { start, end, oldEnd } of [findChange(oldList, list), findChange(oldList, List.from(array))]) {
        expect(array.slice(0, start).every((member, place) => member === old[place])).toBe(true);
        expect(array.length - end).toBe(old.length - oldEnd);
        expect(array.slice(end).every((member, place) => member === old[oldEnd + place])).toBe(true);
        // Nothing that stands at the edges of the stretch is shared.
        if (end > start && oldEnd > start) expect(array[start]).not.toBe(old[start]);
        if (end > start && oldEnd > start) expect(array[end - 1]).not.toBe(old[oldEnd - 1]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a change in a hundred thousand elements is found by looking at a few of them', () => {
  const first = List.from(fresh(100_000));
  const next = first.replace(100_000, 100_000, fresh(2)).replace(40_000, 40_001, fresh(1)).replace(0, 0, fresh(100));
  let looks = 0;
  const isSame = (one: object, other: object) => {
    looks += 1;
    return one === other;
  };
  expect(findChange(first, next, isSame)).toEqual({ start: 0, end: 100_102, oldEnd: 100_000 });
  const [before, behind] = [next.replace(50_000, 50_000, fresh(1)), next.replace(50_001, 50_002, [])];
  expect(findChange(before, behind, isSame)).toEqual({ start: 50_000, end: 50_001, oldEnd: 50_003 });
  expect(looks).toBeLessThan(1000);
});

test('lists that grow by one element at a time share what they have', () => {
  let list = List.from(fresh(10_000));
  for (let count = 0; count < 2000; count += 1) list = list.replace(list.length, list.length, fresh(1));
  const next = list.replace(list.length, list.length, fresh(1));
  expect(next.sharedStart(list)).toBeGreaterThan(11_700);
  expect(findChange(list, next)).toEqual({ start: 12_000, end: 12_001, oldEnd: 12_000 });
});
