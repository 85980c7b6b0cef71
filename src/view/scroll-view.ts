import { topRowInView, viewTopOf } from './scroll-anchor.ts';

/** Where the reader is. */
export interface ScrollView {
  /** The first row of which something is in view. */
  readonly topRow: Element | null;
  /** Px of content above the view; rows that were never mounted are estimated. */
  readonly above: number;
  /** Px of content below the view. */
  readonly below: number;
  readonly height: number;
  /** Whether new rows at the end are kept in view. */
  readonly follows: boolean;
}

/** How far the content can be scrolled, in px. */
export const maximumOf = (scroller: HTMLElement): number => scroller.scrollHeight - scroller.clientHeight;

export function readView(scroller: HTMLElement, list: HTMLElement, follows: boolean): ScrollView {
  return {
    topRow: topRowInView(list, viewTopOf(scroller)),
    above: scroller.scrollTop,
    below: maximumOf(scroller) - scroller.scrollTop,
    height: scroller.clientHeight,
    follows,
  };
}
