import type { Anchor } from './scroll-anchor.ts';
import type { Target } from './scroll-aim.ts';
import { opening, type Following } from './scroll-following.ts';

/** Where a reader is in a list, for when its element or its effects come back: React takes effects down from what it hides. */
export interface ScrollPlace {
  readonly following: Following;
  readonly anchors: readonly Anchor[];
  /** What is still to be brought into view. */
  readonly target: Target | null;
}

export const placeAtEnd: ScrollPlace = { following: opening, anchors: [], target: null };

export const placeAt = (target: Target): ScrollPlace => ({
  following: { ...opening, atEnd: false },
  anchors: [],
  target,
});
