import { countBelow } from './count-below.ts';
import { findChange } from './list-change.ts';
import { List } from './list.ts';
import type { Row } from './row.ts';

/** Makes the function that gives the indexes of some rows, in order; it looks only at what is new since it was asked last. */
export function createRowSearch(accepts: (row: Row) => boolean): (rows: List<Row>) => readonly number[] {
  let known: List<Row> = List.from<Row>([]);
  let found: readonly number[] = [];
  return (rows) => {
    const { start, end, oldEnd } = findChange(known, rows);
    const shift = rows.length - known.length;
    const between: number[] = [];
    for (let index = start; index < end; index += 1) {
      const row = rows.get(index);
      if (row && accepts(row)) between.push(index);
    }
    const [before, behind] = [countBelow(found, start), countBelow(found, oldEnd)];
    const after = shift === 0 ? found.slice(behind) : found.slice(behind).map((index) => index + shift);
    if (between.length > 0 || before < behind || shift !== 0) found = found.slice(0, before).concat(between, after);
    known = rows;
    return found;
  };
}

/** The index of a row, looked for in both directions from where it is likely on; -1 where there is none. */
export function findNear(rows: List<Row>, likely: number, accepts: (row: Row) => boolean): number {
  const middle = Math.max(0, Math.min(likely, rows.length - 1));
  for (let distance = 0; distance < rows.length; distance += 1) {
    for (const index of [middle - distance, middle + distance]) {
      const row = rows.get(index);
      if (row && accepts(row)) return index;
    }
  }
  return -1;
}

/** The same by the row's key. */
export const findRow = (rows: List<Row>, key: string, likely: number): number =>
  findNear(rows, likely, (row) => row.key === key);
