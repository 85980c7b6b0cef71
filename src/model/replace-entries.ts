import type { Entry } from './entry.ts';
import type { Draft, List } from './list.ts';
import { orderTies } from './order-ties.ts';
import type { Placement } from './placement.ts';

/** An entry that is new or has changed. */
export interface Change {
  readonly entry: Entry;
  /** The position at which it stands in the list now; null for a new one. */
  readonly from: number | null;
  readonly to: number;
  /** Whether it keeps its place, stands behind all of its time, or is to be ordered among those. */
  readonly place: 'kept' | 'behind' | 'open';
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

/** Whether the list holds an entry at a position. */
export function hasPosition(entries: List<Entry>, position: number, positionOf: (entry: Entry) => number): boolean {
  const entry = entries.get(bound(entries, 0, position, false, positionOf));
  return entry !== undefined && positionOf(entry) === position;
}

/** The index of the entry of this key, where the list holds it at the position; else -1. */
export function findIndexOf(
  entries: List<Entry>,
  key: string,
  position: number,
  positionOf: (entry: Entry) => number,
): number {
  for (let index = bound(entries, 0, position, false, positionOf); ; index += 1) {
    const entry = entries.get(index);
    if (!entry || positionOf(entry) > position) return -1;
    if (entry.key === key) return index;
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
  placementOf: (key: string) => Placement,
): { readonly entries: Draft<Entry>; readonly changed: readonly number[] } {
  const arriving = inOrder(changes, ({ to }) => to);
  const moved = entries.length === 0 ? [] : changes.filter(({ from, to }) => from !== null && from !== to);
  const leaving = inOrder(moved, ({ from }) => from ?? 0);
  const changeOf = new Map(entries.length > 0 ? changes.map((change) => [change.entry.key, change]) : []);
  const between: Entry[] = [];
  const changed: number[] = [];
  let start = -1;
  let copied = 0;
  let [arrival, departure] = [0, 0];
  for (;;) {
    const [to, from] = [arriving[arrival]?.to, leaving[departure]?.from];
    if (to === undefined && typeof from !== 'number') break;
    const position = Math.min(to ?? Number.POSITIVE_INFINITY, from ?? Number.POSITIVE_INFINITY);
    const first = arrival;
    while (arriving[arrival]?.to === position) arrival += 1;
    const arrivals = arriving.slice(first, arrival);
    let isOpen = arrivals.some(({ place }) => place === 'open');
    for (; leaving[departure]?.from === position; departure += 1) isOpen = true;

    const high = bound(entries, copied, position, true, positionOf);
    // What stands behind all of its time needs no look at the others: they may be thousands.
    const isBehind = !isOpen && arrivals.every(({ place }) => place === 'behind');
    const low = isBehind ? high : bound(entries, copied, position, false, positionOf);
    if (start === -1) copied = start = low;
    for (; copied < low; copied += 1) {
      const entry = entries.get(copied);
      if (entry) between.push(entry);
    }
    const members: Entry[] = [];
    for (; copied < high; copied += 1) {
      const entry = entries.get(copied);
      const change = entry && changeOf.get(entry.key);
      if (change?.place === 'kept') members.push(change.entry);
      else if (entry && !change) members.push(entry);
    }
    const orderOf = ({ entry }: Change) => placementOf(entry.key).heard?.order ?? 0;
    for (const { entry, place } of arrivals.length < 2 ? arrivals : inOrder(arrivals, orderOf))
      if (place !== 'kept') members.push(entry);
    for (const entry of isOpen && members.length > 1 ? orderTies(members, placementOf) : members) {
      if (entries.length === 0 || changeOf.has(entry.key)) changed.push(start + between.length);
      between.push(entry);
    }
  }
  return { entries: entries.replace(Math.max(start, 0), copied, between).draft(), changed };
}
