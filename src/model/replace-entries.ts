import type { Entry } from './entry.ts';
import type { Draft, List } from './list.ts';
import { orderTies } from './placement.ts';

/** An entry that is new or has changed. */
export interface Change {
  readonly entry: Entry;
  /** The position at which it stands in the list now; null for a new one. */
  readonly from: number | null;
  readonly to: number;
}

/** The first index from one on whose position is not below (or, with `beyond`, above) the given one. */
function bound(
  entries: List<Entry>,
  from: number,
  position: number,
  beyond: boolean,
  positionOf: (entry: Entry) => number,
): number {
  let low = from;
  let high = entries.length;
  const [next, newest] = [entries.get(low), entries.last];
  // Live items most often stand behind everything, and older pages in front of it.
  if (!next || !newest || positionOf(newest) < position) return high;
  if (positionOf(next) > position) return low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries.get(middle);
    const at = entry ? positionOf(entry) : position;
    if (at < position || (beyond && at === position)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorted by a number, as the members of a page nearly always are. */
function inOrder<T>(list: readonly T[], numberOf: (element: T) => number): readonly T[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const element of list) {
    const number = numberOf(element);
    if (number < last) return list.toSorted((one, other) => numberOf(one) - numberOf(other));
    last = number;
  }
  return list;
}

/** The entry of this key, where the list holds it at the position. */
export function findEntry(
  entries: List<Entry>,
  key: string,
  position: number,
  positionOf: (entry: Entry) => number,
): Entry | undefined {
  for (let index = bound(entries, 0, position, false, positionOf); ; index += 1) {
    const entry = entries.get(index);
    if (!entry || entry.key === key) return entry;
    if (positionOf(entry) > position) return undefined;
  }
}

/**
 * Puts changed entries where they belong. Only the positions that are touched are ordered again.
 * @returns a fresh list, and where the changed entries stand in it, in ascending order
 */
export function replaceEntries(
  entries: List<Entry>,
  changes: readonly Change[],
  positionOf: (entry: Entry) => number,
  predecessorsOf: (key: string) => readonly string[],
): { readonly entries: Draft<Entry>; readonly changed: readonly number[] } {
  const arriving = inOrder(changes, ({ to }) => to);
  const moved = entries.length === 0 ? [] : changes.filter(({ from, to }) => from !== null && from !== to);
  const leaving = inOrder(moved, ({ from }) => from ?? 0);
  const isChanged = new Set(entries.length > 0 ? changes.map(({ entry }) => entry.key) : []);
  const between: Entry[] = [];
  const changed: number[] = [];
  let start = -1;
  let copied = 0;
  let [arrival, departure] = [0, 0];
  for (;;) {
    const [to, from] = [arriving[arrival]?.to, leaving[departure]?.from];
    if (to === undefined && typeof from !== 'number') break;
    const position = Math.min(to ?? Number.POSITIVE_INFINITY, from ?? Number.POSITIVE_INFINITY);
    const low = bound(entries, copied, position, false, positionOf);
    const high = bound(entries, low, position, true, positionOf);
    if (start === -1) copied = start = low;
    for (; copied < low; copied += 1) {
      const entry = entries.get(copied);
      if (entry) between.push(entry);
    }
    const members: Entry[] = [];
    for (; copied < high; copied += 1) {
      const entry = entries.get(copied);
      if (entry && !isChanged.has(entry.key)) members.push(entry);
    }
    const staying = members.length;
    for (; arriving[arrival]?.to === position; arrival += 1) {
      const { entry } = arriving[arrival] ?? {};
      if (entry) members.push(entry);
    }
    while (leaving[departure]?.from === position) departure += 1;
    for (const entry of members.length < 2 ? members : orderTies(members, predecessorsOf)) {
      if (staying === 0 || isChanged.has(entry.key)) changed.push(start + between.length);
      between.push(entry);
    }
  }
  return { entries: entries.replace(Math.max(start, 0), copied, between).draft(), changed };
}
