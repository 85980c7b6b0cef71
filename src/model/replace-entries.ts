import type { Entry } from './entry.ts';
import { orderTies } from './placement.ts';

/** An entry that is new or has changed. */
export interface Change {
  readonly entry: Entry;
  /** The position at which it stands in the list now; null for a new one. */
  readonly from: number | null;
  readonly to: number;
}

/** The first index whose position is not below (or, with `beyond`, above) the given one. */
function bound(
  entries: readonly Entry[],
  position: number,
  beyond: boolean,
  positionOf: (entry: Entry) => number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    const at = entry ? positionOf(entry) : position;
    if (at < position || (beyond && at === position)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entry of this key, where the list holds it at the position. */
export function findEntry(
  entries: readonly Entry[],
  key: string,
  position: number,
  positionOf: (entry: Entry) => number,
): Entry | undefined {
  for (let index = bound(entries, position, false, positionOf); ; index += 1) {
    const entry = entries[index];
    if (!entry || entry.key === key) return entry;
    if (positionOf(entry) > position) return undefined;
  }
}

/**
 * Puts changed entries where they belong. Only the positions that are touched are ordered again; the rest is copied
 * in whole stretches.
 * @returns a fresh list, and where the changed entries stand in it
 */
export function replaceEntries(
  entries: readonly Entry[],
  changes: readonly Change[],
  positionOf: (entry: Entry) => number,
  predecessorsOf: (key: string) => readonly string[],
): { readonly entries: Entry[]; readonly changed: readonly number[] } {
  const keys = new Set(changes.map((change) => change.entry.key));
  const arriving = new Map<number, Entry[]>();
  for (const { entry, from, to } of changes) {
    const there = arriving.get(to);
    if (there) there.push(entry);
    else arriving.set(to, [entry]);
    if (from !== null && !arriving.has(from)) arriving.set(from, []);
  }
  const positions = [...arriving.keys()].sort((one, other) => one - other);
  const start = bound(entries, positions[0] ?? 0, false, positionOf);
  const result = entries.slice(0, start);
  const changed: number[] = [];
  let copied = start;
  for (const position of positions) {
    const low = bound(entries, position, false, positionOf);
    const high = bound(entries, position, true, positionOf);
    for (const entry of entries.slice(copied, low)) result.push(entry);
    const arrived = arriving.get(position) ?? [];
    const staying = low === high ? [] : entries.slice(low, high).filter((entry) => !keys.has(entry.key));
    const members = staying.length === 0 ? arrived : [...staying, ...arrived];
    for (const entry of members.length < 2 ? members : orderTies(members, predecessorsOf)) {
      if (keys.has(entry.key)) changed.push(result.length);
      result.push(entry);
    }
    copied = high;
  }
  return { entries: copied < entries.length ? result.concat(entries.slice(copied)) : result, changed };
}
