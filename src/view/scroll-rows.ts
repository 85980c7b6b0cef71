import type { List, Row } from '../model/index.ts';
import type { ScrollRuler } from './scroll-ruler.ts';

export const keyOf = (row: Element): string => row.getAttribute('data-key') ?? '';

const isKept = (row: Element | undefined): boolean => row?.hasAttribute('data-kept') ?? false;

/** The rows that are laid out, topmost first; those that are only kept for the focus stand before and behind them. */
export function laidOutRows(list: Element): readonly Element[] {
  const rows = [...list.children];
  return isKept(rows[0]) || isKept(rows.at(-1)) ? rows.filter((row) => !isKept(row)) : rows;
}

/** Which of the rows is the first that ends below a height of the view; their number where none does. */
export function firstEndingBelow(rows: readonly Element[], height: number, ruler: ScrollRuler): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (!row || ruler.bottomOf(row) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The element of a row that is laid out; null where it is not mounted. */
export const mountedRow = (list: Element, key: string): Element | null =>
  Array.from(list.children).find((child) => keyOf(child) === key && !isKept(child)) ?? null;

/** The first row of which something is in view. */
export function topRowInView(list: Element, ruler: ScrollRuler): Element | null {
  const rows = laidOutRows(list);
  return rows[firstEndingBelow(rows, 1, ruler)] ?? null;
}

/**
 * Px for which a margin stands in: rows that have just landed above are drawn in the next frame only. Until then the list
 * keeps room for them below its last row too, so that its end is not where the end of the transcript is.
 */
export function undrawnAbove(list: HTMLElement): number {
  return Number.parseFloat(list.style.marginTop) || 0;
}

/** Whether mounted rows fill the view as far as there are rows. */
export function coversView(list: HTMLElement, viewHeight: number, ruler: ScrollRuler): boolean {
  const rows = laidOutRows(list);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return true;
  if (undrawnAbove(list) > 0) return false;
  const [top, bottom] = [ruler.topOf(first), ruler.bottomOf(last)];
  const missesAbove = top > 1 && top > ruler.topOf(list) + 1;
  const missesBelow = bottom < viewHeight - 1 && bottom < ruler.bottomOf(list) - 1;
  return !missesAbove && !missesBelow;
}

/** What an element shows. The list writes each row's place on its element; rows that landed since are looked through. */
export function shownRow(element: Element | null, rows: List<Row>): Row | null {
  if (!element) return null;
  const key = keyOf(element);
  const placed = rows.get(Number(element.getAttribute('data-index')));
  return (placed?.key === key ? placed : rows.find((row) => row.key === key)) ?? null;
}
