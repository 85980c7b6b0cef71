import { firstEndingBelow, keyOf, laidOutRows, mountedRow } from './scroll-rows.ts';
import { rulerOf, type ScrollRuler } from './scroll-ruler.ts';

/** Something in view, and how far its top stands below the top of the view, in px of the list. */
export interface Anchor {
  readonly key: string;
  readonly top: number;
}

export const moveAnchors = (anchors: readonly Anchor[], by: number): readonly Anchor[] =>
  anchors.map(({ key, top }) => ({ key, top: top + by }));

/** So many rows at once do not vanish while others stay; each one noted has to be measured. */
const mostAnchors = 10;

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

/** The same where no anchor is mounted, by estimates; null where there is none of an anchor that is near enough. */
export function estimateDistance(
  anchors: readonly Anchor[],
  furthest: number,
  estimateTop: (key: string) => number | null,
): number | null {
  for (const { key, top } of anchors) {
    const estimate = Math.abs(top) > furthest ? null : estimateTop(key);
    if (estimate !== null) return estimate - top;
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
