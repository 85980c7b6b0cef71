import { entryOfRow, type List, type Row } from '../model/index.ts';

/** Far enough from zero that no conversation ever reaches it. */
const base = 1_000_000_000;

/** Rows together with the number that the first of them has; a row keeps its number for as long as it lives. */
export interface NumberedRows {
  readonly rows: List<Row>;
  readonly firstItemIndex: number;
  /** Counts how often no row survived, which is a different transcript. */
  readonly generation: number;
}

/** Numbers the next rows so that what survives keeps its number, however many rows landed above it. */
function renumberRows(known: NumberedRows, rows: List<Row>): NumberedRows {
  const shift = shiftBetween(known.rows, rows);
  if (shift === null) return { rows, firstItemIndex: base, generation: known.generation + 1 };
  return { rows, firstItemIndex: known.firstItemIndex - shift, generation: known.generation };
}

/**
 * Makes the function that numbers rows, going on from those it numbered last. Numbers matter only in relation to each
 * other, so a render that is thrown away does no harm.
 */
export function createNumbering(): (rows: List<Row>) => NumberedRows {
  let last: NumberedRows | undefined;
  return (rows) => {
    if (!last) last = { rows, firstItemIndex: base, generation: 0 };
    else if (last.rows !== rows) last = renumberRows(last, rows);
    return last;
  };
}

/** By how many places the rows moved away from the front, or null where none survived. */
function shiftBetween(known: List<Row>, rows: List<Row>): number | null {
  if (known.length === 0 && rows.length === 0) return 0;
  const reference = known.findIndex((row) => entryOfRow(row) !== null);
  const key = known.get(reference)?.key;
  if (key !== undefined) {
    if (rows.get(reference)?.key === key) return 0;
    const place = rows.findIndex((row) => row.key === key);
    if (place !== -1) return place - reference;
  }
  return shiftOfAnySurvivor(known, rows);
}

/** Entries say it best: a separator keeps its key while it moves to an older entry. */
function shiftOfAnySurvivor(known: List<Row>, rows: List<Row>): number | null {
  const places = new Map(rows.toArray().map((row, place) => [row.key, place]));
  let separatorShift: number | null = null;
  for (const [index, row] of known.toArray().entries()) {
    const place = places.get(row.key);
    if (place === undefined) continue;
    if (entryOfRow(row) !== null) return place - index;
    separatorShift ??= place - index;
  }
  return separatorShift;
}
