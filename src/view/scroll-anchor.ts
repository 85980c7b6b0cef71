import type { List, Row } from '../model/index.ts';
import { rulerOf, type ScrollRuler } from './scroll-ruler.ts';

/** Something in view, and how far its top stands below the top of the view, in px of the list. */
export interface Anchor {
  readonly key: string;
  readonly top: number;
}

export const keyOf = (row: Element): string => row.getAttribute('data-key') ?? '';

/** So many rows at once do not vanish while others stay; each one noted has to be measured. */
const mostAnchors = 10;

const isKept = (row: Element | undefined): boolean => row?.hasAttribute('data-kept') ?? false;

/** The rows that are laid out, topmost first; those that are only kept for the focus stand before and behind them. */
function laidOutRows(list: Element): readonly Element[] {
  const rows = [...list.children];
  return isKept(rows[0]) || isKept(rows.at(-1)) ? rows.filter((row) => !isKept(row)) : rows;
}

/** Which of the rows is the first that ends below a height of the view; their number where none does. */
function firstEndingBelow(rows: readonly Element[], height: number, ruler: ScrollRuler): number {
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

/** How far a row stands below the top of the view; null where it is not mounted. */
function anchorTop(list: Element, key: string, ruler: ScrollRuler): number | null {
  const row = mountedRow(list, key);
  return row === null ? null : topOfAnchor(row, ruler);
}

/** Where a mounted row stands, as a share of the view's height; null where it is not mounted. */
export function placeOfRow(list: HTMLElement, key: string): number | null {
  const scroller = list.closest<HTMLElement>('[data-part="scroller"]');
  if (!scroller || scroller.clientHeight === 0) return null;
  const top = anchorTop(list, key, rulerOf(scroller, list));
  return top === null ? null : top / scroller.clientHeight;
}

/** The part of a row that must stay put when the row changes around it. */
const topOfAnchor = (row: Element, ruler: ScrollRuler): number =>
  ruler.topOf(row.querySelector('[data-anchor]') ?? row);

/** How far the best anchor that is mounted stands below where it was noted; null where none is. */
export function distanceFrom(anchors: readonly Anchor[], list: Element, ruler: ScrollRuler): number | null {
  for (const anchor of anchors) {
    const top = anchorTop(list, anchor.key, ruler);
    if (top !== null) return top - anchor.top;
  }
  return null;
}

/**
 * What is in view, the best to hold on to first: the first entry that begins in the upper half, because a row that
 * begins above the view may grow out of sight; then the other entries; then separators, which move between entries.
 */
export function anchorsInView(list: Element, viewHeight: number, ruler: ScrollRuler): Anchor[] {
  const ranked: { readonly rank: number; readonly anchor: Anchor }[] = [];
  const rows = laidOutRows(list);
  const first = firstEndingBelow(rows, 0, ruler);
  for (const row of rows.slice(first, first + mostAnchors)) {
    if (ruler.topOf(row) >= viewHeight) break;
    const anchor = { key: keyOf(row), top: topOfAnchor(row, ruler) };
    ranked.push({ rank: rankOf(row, anchor.top, viewHeight), anchor });
  }
  return ranked.sort((one, other) => one.rank - other.rank).map(({ anchor }) => anchor);
}

function rankOf(row: Element, top: number, viewHeight: number): number {
  const type = row.getAttribute('data-row');
  if (type !== 'bubble' && type !== 'event') return 2;
  return top >= 0 && top < viewHeight / 2 ? 0 : 1;
}

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
