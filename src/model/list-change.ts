/** A stretch of a list: [start, end) in the new one, [start, oldEnd) in the old. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

interface Origin {
  /** Weak: the newest list must not keep all that were before it. */
  readonly old: WeakRef<readonly unknown[]>;
  readonly change: Change;
}

/** What is known of lists that were made from others: a hundred thousand entries need not be compared for one. */
const origins = new WeakMap<readonly unknown[], Origin>();

/** Remembers that two lists are the same outside of a stretch. */
export function rememberChange<T>(old: readonly T[], list: readonly T[], change: Change): void {
  origins.set(list, { old: new WeakRef(old), change });
}

/** The change and what else has changed behind or before it, by indexes in the new list. */
export function widen({ start, end, oldEnd }: Change, also: { readonly first: number; readonly last: number }): Change {
  const last = Math.max(end, also.last + 1);
  return { start: Math.min(start, also.first), end: last, oldEnd: oldEnd + last - end };
}

/** The most members that are given as arguments: engines have room for so many. */
const mostArguments = 1000;

/** The list with one stretch replaced, in a single copy. */
export function replaceStretch<T>(old: readonly T[], start: number, oldEnd: number, between: readonly T[]): T[] {
  let list: T[];
  if (oldEnd === 0) list = between.concat(old);
  else if (start === old.length) list = old.concat(between);
  else if (between.length <= mostArguments) list = old.toSpliced(start, oldEnd - start, ...between);
  else list = old.slice(0, start).concat(between, old.slice(oldEnd));
  rememberChange(old, list, { start, end: start + between.length, oldEnd });
  return list;
}

/** What two lists do not share. */
export function findChange<T>(
  old: readonly T[],
  list: readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): Change {
  const origin = origins.get(list);
  const known = origin?.old.deref() === old ? origin?.change : undefined;
  let { start, end, oldEnd } = known ?? { start: 0, end: list.length, oldEnd: old.length };
  const isShared = (oldPlace: number, place: number) => {
    const [one, other] = [old[oldPlace], list[place]];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  while (start < end && start < oldEnd && isShared(start, start)) start += 1;
  while (end > start && oldEnd > start && isShared(oldEnd - 1, end - 1)) {
    end -= 1;
    oldEnd -= 1;
  }
  return { start, end, oldEnd };
}
