import type { List, Row } from '../model/index.ts';

/** Something in view, and how far its top stands below the top of the view, in px. */
export interface Anchor {
  readonly key: string;
  readonly top: number;
}

/** The rows that are laid out, topmost first; one that is only kept for the focus is not among them. */
const laidOutRows = (list: Element): readonly Element[] =>
  Array.from(list.children).filter((row) => row.hasAttribute('data-index'));

/** So many rows at once do not vanish while others stay; each one noted has to be measured. */
const mostAnchors = 10;

export const keyOf = (row: Element): string => row.getAttribute('data-key') ?? '';

/** Which of the rows is the first that ends below a height of the window; their number where none does. */
function firstEndingBelow(rows: readonly Element[], height: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? Infinity) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How far a row stands below the top of the view; null where it is not mounted. */
export function anchorTop(list: HTMLElement, key: string, viewTop: number): number | null {
  const row = Array.from(list.children).find((child) => keyOf(child) === key && child.hasAttribute('data-index'));
  return row === undefined ? null : topOfAnchor(row, viewTop);
}

/** How far below the top of the window the view begins, in px. */
export const viewTopOf = (scroller: HTMLElement): number => scroller.getBoundingClientRect().top + scroller.clientTop;

/** Where a mounted row stands, as a share of the view's height; null where it is not mounted. */
export function placeOfRow(list: HTMLElement, key: string): number | null {
  const scroller = list.closest<HTMLElement>('[data-part="scroller"]');
  if (!scroller) return null;
  const top = anchorTop(list, key, viewTopOf(scroller));
  return top === null ? null : top / scroller.clientHeight;
}

/** The part of a row that must stay put when the row changes around it. */
function topOfAnchor(row: Element, viewTop: number): number {
  return (row.querySelector('[data-anchor]') ?? row).getBoundingClientRect().top - viewTop;
}

/**
 * What is in view, the best to hold on to first: the first entry that begins in the upper half, because a row that
 * begins above the view may grow out of sight; then the other entries; then separators, which move between entries.
 */
export function anchorsInView(list: HTMLElement, viewTop: number, viewHeight: number): Anchor[] {
  const ranked: { readonly rank: number; readonly anchor: Anchor }[] = [];
  const rows = laidOutRows(list);
  const first = firstEndingBelow(rows, viewTop);
  for (const row of rows.slice(first, first + mostAnchors)) {
    if (row.getBoundingClientRect().top >= viewTop + viewHeight) break;
    const anchor = { key: keyOf(row), top: topOfAnchor(row, viewTop) };
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
export function topRowInView(list: HTMLElement, viewTop: number): Element | null {
  const rows = laidOutRows(list);
  return rows[firstEndingBelow(rows, viewTop + 1)] ?? null;
}

/** Px for which a margin stands in: rows that have just landed above are drawn in the next frame only. */
export function undrawnAbove(list: HTMLElement): number {
  return Number.parseFloat(list.style.marginTop) || 0;
}

/** Whether mounted rows fill the view as far as there are rows. */
export function coversView(list: HTMLElement, viewTop: number, viewHeight: number): boolean {
  const rows = laidOutRows(list);
  const first = rows[0]?.getBoundingClientRect();
  const last = rows.at(-1)?.getBoundingClientRect();
  if (!first || !last) return true;
  if (undrawnAbove(list) > 0) return false;
  const whole = list.getBoundingClientRect();
  const missesAbove = first.top > viewTop + 1 && first.top > whole.top + 1;
  const missesBelow = last.bottom < viewTop + viewHeight - 1 && last.bottom < whole.bottom - 1;
  return !missesAbove && !missesBelow;
}

/** What an element shows. The list writes each row's place on its element; rows that landed since are looked through. */
export function shownRow(element: Element | null, rows: List<Row>): Row | null {
  if (!element) return null;
  const key = keyOf(element);
  const placed = rows.get(Number(element.getAttribute('data-index')));
  return (placed?.key === key ? placed : rows.find((row) => row.key === key)) ?? null;
}
