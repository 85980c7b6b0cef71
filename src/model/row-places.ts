import { countBelow } from './count-below.ts';
import type { List } from './list.ts';
import type { Row } from './row.ts';
import { createRowSearch } from './row-search.ts';

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

/** Makes the function that tells rows' places; it looks only at what is new since it was asked last. */
export function createRowPlaces(): (rows: List<Row>) => RowPlaces {
  const findSkipped = createRowSearch((row) => !isReadable(row));
  return (rows) => {
    const skipped = findSkipped(rows);
    return {
      count: rows.length - skipped.length,
      placeAt(index) {
        const smaller = countBelow(skipped, index);
        return index < 0 || index >= rows.length || skipped[smaller] === index ? null : index - smaller + 1;
      },
    };
  };
}
