import { findRow, isReadable, type List, type Row } from '../../model/index.ts';

/** The neighbours of the row that has the focus: they say where to go on when it is gone. */
export interface Held {
  readonly key: string;
  readonly place: number;
  readonly older: string | null;
  readonly newer: string | null;
}

const placeOf = (rows: List<Row>, key: string | null): number =>
  key === null ? -1 : rows.findLastIndex((row) => row.key === key);

/** The key of the nearest row to read from a place on; null where there is none. */
function readableFrom(rows: List<Row>, start: number, step: 1 | -1): string | null {
  for (let index = start; index >= 0 && index < rows.length; index += step) {
    const row = rows.get(index);
    if (row && isReadable(row)) return row.key;
  }
  return null;
}

/** The row to read that a key leads to from another one; null where nothing more is loaded. */
export function targetOf(rows: List<Row>, key: string, move: 'older' | 'newer' | 'oldest' | 'newest'): string | null {
  const index = placeOf(rows, key);
  switch (move) {
    case 'older':
      return readableFrom(rows, index - 1, -1);
    case 'newer':
      return readableFrom(rows, index + 1, 1);
    case 'oldest':
      return readableFrom(rows, 0, 1);
    case 'newest':
      return readableFrom(rows, rows.length - 1, -1);
    default:
      return move satisfies never;
  }
}

/**
 * A row with its neighbours as they are now; null where there is no such row.
 * @param likely the place at which it stood last
 */
export function holdRow(rows: List<Row>, key: string, likely: number): Held | null {
  const place = findRow(rows, key, likely);
  if (place === -1) return null;
  return { key, place, older: readableFrom(rows, place - 1, -1), newer: readableFrom(rows, place + 1, 1) };
}

/** Which row stands where one was that is gone: what took its place, or else a neighbour. */
export function heirOf(rows: List<Row>, { older, newer }: Held): string | null {
  const before = placeOf(rows, older);
  if (before !== -1) return readableFrom(rows, before + 1, 1) ?? older;
  return placeOf(rows, newer) === -1 ? readableFrom(rows, 0, 1) : newer;
}
