import type { List } from './list.ts';

/** A stretch of a list: [start, end) in the new one, [start, oldEnd) in the old. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

/** What two lists do not share. Elements are compared only where the lists have no chunks in common. */
export function findChange<T>(old: List<T>, list: List<T>, isSame: (one: T, other: T) => boolean = Object.is): Change {
  const { length } = list;
  if (old === list) return { start: length, end: length, oldEnd: length };
  let start = list.sharedStart(old);
  const behind = Math.min(list.sharedEnd(old), length - start, old.length - start);
  let [end, oldEnd] = [length - behind, old.length - behind];
  const isShared = (place: number, oldPlace: number): boolean => {
    const [one, other] = [old.get(oldPlace), list.get(place)];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  while (start < end && start < oldEnd && isShared(start, start)) start += 1;
  while (end > start && oldEnd > start && isShared(end - 1, oldEnd - 1)) {
    end -= 1;
    oldEnd -= 1;
  }
  return { start, end, oldEnd };
}
