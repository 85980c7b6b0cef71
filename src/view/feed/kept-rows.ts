import type { List, Row } from '../../model/index.ts';

/** A row that stands in the document. */
export interface ListedRow {
  readonly row: Row;
  /** Which of the loaded rows it is, from 0. */
  readonly index: number;
  /** The height in px with which the list reckons; null where the row is only kept for the focus. */
  readonly knownSize: number | null;
}

/**
 * Makes the function that adds to the drawn rows those that must not go: the row that has the focus, and its neighbours,
 * which a screen reader goes to next. Only what was drawn once is kept: the others are not in the document yet.
 */
export function createRowKeeper() {
  let known: ReadonlySet<string> = new Set();

  return (drawn: readonly ListedRow[], rows: List<Row>, focusedKey: string | null): readonly ListedRow[] => {
    if (focusedKey === null) {
      known = new Set();
      return drawn;
    }
    const drawnKeys = new Set(drawn.map(({ row }) => row.key));
    const place = rows.findLastIndex(({ key }) => key === focusedKey);
    const around = (place === -1 ? [] : [place - 1, place, place + 1]).flatMap((index) => {
      const row = rows.get(index);
      return row && (drawnKeys.has(row.key) || known.has(row.key)) ? [{ row, index, knownSize: null }] : [];
    });
    known = new Set(around.map(({ row }) => row.key));
    const missing = around.filter(({ row }) => !drawnKeys.has(row.key));
    const first = drawn[0]?.index ?? 0;
    return [
      ...missing.filter(({ index }) => index < first),
      ...drawn,
      ...missing.filter(({ index }) => index >= first),
    ];
  };
}
