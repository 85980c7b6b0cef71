import type { Entry } from './entry.ts';
import { entryOfRow, type Row } from './row.ts';

/** The stretch of entries whose rows must be built again: [start, end) in the new list, [start, oldEnd) in the old. */
export interface RowWindow {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

type Test = (entry: Entry) => boolean;

/** The nearest index from `from` on that passes, or -1. */
function find(entries: readonly Entry[], from: number, step: 1 | -1, test: Test): number {
  for (let index = from; ; index += step) {
    const entry = entries[index];
    if (!entry) return -1;
    if (test(entry)) return index;
  }
}

/**
 * Finds what two lists do not share, widened by the neighbours whose rows depend on it: before it the last visible
 * and the last own entry (run, delivery mark), behind it the first visible one, and the first ones with a time and a
 * contact (separators).
 */
export function findWindow(
  old: readonly Entry[],
  entries: readonly Entry[],
  isVisible: Test,
  isOwnBubble: Test,
): RowWindow {
  const shared = Math.min(old.length, entries.length);
  let same = 0;
  while (same < shared && old[same] === entries[same]) same += 1;
  let behind = 0;
  while (behind < shared - same && old.at(-1 - behind) === entries.at(-1 - behind)) behind += 1;

  const visibleBefore = find(entries, same - 1, -1, isVisible);
  const ownBefore = find(entries, same - 1, -1, isOwnBubble);
  const start = Math.max(0, ownBefore < 0 ? visibleBefore : Math.min(visibleBefore, ownBefore));

  const first = entries.length - behind;
  const tests: readonly Test[] = [
    isVisible,
    (entry) => isVisible(entry) && entry.time !== null,
    (entry) => isVisible(entry) && entry.contactId !== null,
  ];
  const end = Math.max(first, ...tests.map((test) => find(entries, first, 1, test) + 1));
  return { start, end, oldEnd: old.length - (entries.length - end) };
}

/** Where the rows of an entry begin, its separators included: looked for from the nearer end. */
export function firstRowOf(rows: readonly Row[], entries: readonly Entry[], index: number): number {
  const entry = entries[index];
  if (!entry) return rows.length;
  const fromEnd = index > entries.length / 2;
  let row = fromEnd ? rows.length - 1 : 0;
  while (row >= 0 && row < rows.length && entryOf(rows[row]) !== entry) row += fromEnd ? -1 : 1;
  while (row > 0 && entryOf(rows[row - 1]) === null) row -= 1;
  return Math.max(0, row);
}

const entryOf = (row: Row | undefined): Entry | null | undefined => row && entryOfRow(row);
