import type { List } from './list.ts';

/** A stretch of a list: [start, end) in the new one, [start, oldEnd) in the old. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

/** What two lists do not share. Whole chunks that both have are passed over; elements are compared around the change. */
export function findChange<T>(old: List<T>, list: List<T>, isSame: (one: T, other: T) => boolean = Object.is): Change {
  let [start, end, oldEnd] = [0, list.length, old.length];
  if (old === list) return { start: end, end, oldEnd };
  /** How many elements are the same from two places on, or down from them; 0 where the change is. */
  const same = (place: number, oldPlace: number, step: 1 | -1): number => {
    const shared = list.shared(place, old, oldPlace, step);
    if (shared > 0) return shared;
    const [one, other] = [old.get(oldPlace), list.get(place)];
    return one !== undefined && other !== undefined && isSame(one, other) ? 1 : 0;
  };
  while (start < Math.min(end, oldEnd)) {
    const count = same(start, start, 1);
    if (count === 0) break;
    start += count;
  }
  while (start < Math.min(end, oldEnd)) {
    const count = Math.min(same(end - 1, oldEnd - 1, -1), end - start, oldEnd - start);
    if (count === 0) break;
    end -= count;
    oldEnd -= count;
  }
  return { start, end, oldEnd };
}
