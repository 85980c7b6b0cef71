import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChange, replaceStretch } from '../../src/model/list-change.ts';

const stretch = fc.record({ from: fc.nat(40), start: fc.nat(1000), gone: fc.nat(3), come: fc.nat(3) });

test('what two lists of one descent do not share is found without comparing them in whole', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), fc.nat(40), fc.nat(40), (stretches, one, other) => {
      const lists: (readonly object[])[] = [Array.from({ length: 1000 }, () => ({}))];
      const pick = (place: number) => lists[place % lists.length] ?? [];
      // Each list is made from any of those before it.
      for (const { from, start, gone, come } of stretches) {
        const old = pick(from);
        const begin = Math.min(start, old.length - gone);
        const between = Array.from({ length: come }, () => ({}));
        lists.push(replaceStretch(old, begin, begin + gone, between));
      }
      const [old, list] = [pick(one), pick(other)];
      const { start, end, oldEnd } = findChange(old, list);
      expect(list.slice(0, start).every((member, place) => member === old[place])).toBe(true);
      expect(list.length - end).toBe(old.length - oldEnd);
      expect(list.slice(end).every((member, place) => member === old[oldEnd + place])).toBe(true);
      expect(end - start).toBeGreaterThanOrEqual(0);
      expect(oldEnd - start).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

test('several messages at the end cost no look at what stands before them', () => {
  const first: readonly object[] = Array.from({ length: 1000 }, () => ({}));
  const append = (list: readonly object[]) => replaceStretch(list, list.length, list.length, [{}]);
  let looks = 0;
  const isSame = (one: object, other: object) => {
    looks += 1;
    return one === other;
  };
  const known = append(first);
  const next = append(append(append(first)));
  expect(findChange(first, next, isSame)).toEqual({ start: 1000, end: 1003, oldEnd: 1000 });
  // Both were made from the first one.
  expect(findChange(known, next, isSame)).toEqual({ start: 1000, end: 1003, oldEnd: 1001 });
  expect(looks).toBeLessThan(10);
});
