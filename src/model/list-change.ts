/** A stretch of a list: [start, end) in the new one, [start, oldEnd) in the old. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

/** Stands for a list: to know where one came from must not keep that one. */
type ListId = symbol;

interface Descent {
  readonly id: ListId;
  /** The lists that it was made from, the newest first, and where it differs from each. */
  readonly ancestors: readonly { readonly id: ListId; readonly change: Change }[];
}

/** As many lists are made of one another before somebody compares, as where several messages come in one frame. */
const mostAncestors = 8;

/** What is known of lists that were made from others: a hundred thousand entries need not be compared for one. */
const descents = new WeakMap<readonly unknown[], Descent>();

const unchanged: Change = { start: Number.POSITIVE_INFINITY, end: 0, oldEnd: 0 };

/** Where a list differs from the one before the last. */
function followedBy(first: Change, second: Change): Change {
  const between = Math.max(first.end, second.oldEnd);
  return {
    start: Math.min(first.start, second.start),
    end: between - second.oldEnd + second.end,
    oldEnd: between - first.end + first.oldEnd,
  };
}

function descentOf(list: readonly unknown[]): Descent {
  const known = descents.get(list);
  if (known) return known;
  const descent = { id: Symbol('list'), ancestors: [] };
  descents.set(list, descent);
  return descent;
}

/** Remembers that two lists are the same outside of a stretch. */
export function rememberChange<T>(old: readonly T[], list: readonly T[], change: Change): void {
  const { id, ancestors } = descentOf(old);
  const older = ancestors.slice(0, mostAncestors - 1);
  descents.set(list, {
    id: Symbol('list'),
    ancestors: [{ id, change }, ...older.map((one) => ({ id: one.id, change: followedBy(one.change, change) }))],
  });
}

/** What two lists do not share, by the newest list that both were made from; undefined where none is known. */
function knownChange(old: readonly unknown[], list: readonly unknown[]): Change | undefined {
  const [before, now] = [descents.get(old), descents.get(list)];
  if (!before || !now) return undefined;
  const ways = [{ id: now.id, change: unchanged }, ...now.ancestors];
  for (const { id, change } of [{ id: before.id, change: unchanged }, ...before.ancestors]) {
    const way = ways.find((other) => other.id === id);
    if (!way) continue;
    const back = { start: change.start, end: change.oldEnd, oldEnd: change.end };
    return followedBy(back, way.change);
  }
  return undefined;
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
  const { length } = list;
  if (old === list) return { start: length, end: length, oldEnd: length };
  let { start, end, oldEnd } = knownChange(old, list) ?? { start: 0, end: length, oldEnd: old.length };
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
