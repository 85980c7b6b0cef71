import { findChange } from './list-change.ts';
import type { Row } from './row.ts';

/** Which places the rows have among those that are read one by one. */
export interface RowPlaces {
  /** How many rows there are to read. */
  readonly count: number;
  /** A row's place, counted from 1; null where it only says what follows, as a day does. */
  placeAt(index: number): number | null;
}

/** Whether a row is something to read or to use. A day and the mark of what is new are told with what follows them. */
export function isReadable(row: Row): boolean {
  switch (row.type) {
    case 'bubble':
    case 'event':
    case 'event-run':
    case 'chapter':
    case 'gap':
      return true;
    case 'day':
    case 'unread':
      return false;
    default:
      return row satisfies never;
  }
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes the function that tells rows' places; it looks only at what is new since it was asked last. */
export function createRowPlaces(): (rows: readonly Row[]) => RowPlaces {
  let known: readonly Row[] = [];
  let skipped: readonly number[] = [];
  return (rows) => {
    const { start, end, oldEnd } = findChange(known, rows);
    const shift = rows.length - known.length;
    const between: number[] = [];
    for (let index = start; index < end; index += 1) {
      const row = rows[index];
      if (row && !isReadable(row)) between.push(index);
    }
    const before = skipped.slice(0, countBelow(skipped, start));
    const after = skipped.slice(countBelow(skipped, oldEnd)).map((index) => index + shift);
    const indexes = [...before, ...between, ...after];
    known = rows;
    skipped = indexes;
    return {
      count: rows.length - indexes.length,
      placeAt(index) {
        const smaller = countBelow(indexes, index);
        return index < 0 || index >= rows.length || indexes[smaller] === index ? null : index - smaller + 1;
      },
    };
  };
}
