import { windowOf } from './own-window.ts';

/** Where the reader is. */
export interface ScrollView {
  /** The first row of which something is in view. */
  readonly topRow: Element | null;
  /** Px of content above the view; rows that were never mounted are estimated. */
  readonly above: number;
  /** Px of content below the view. */
  readonly below: number;
  readonly height: number;
}

/** How far the content can be scrolled, in px. */
export const maximumOf = (scroller: HTMLElement): number => scroller.scrollHeight - scroller.clientHeight;

/**
 * Whether a position means nothing: the list has no box (a closed tab or dialog, a subtree that React hides), or it shows
 * all that it holds, as on paper.
 */
export function isOutOfView(scroller: HTMLElement): boolean {
  if (scroller.clientHeight === 0) return true;
  const view = windowOf(scroller);
  return maximumOf(scroller) <= 0 && view?.getComputedStyle(scroller).overflowY === 'visible';
}
