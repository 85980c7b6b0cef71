import type { RowListProps } from './row-list.ts';
import { keyOf, shownRow } from './scroll-rows.ts';
import { endThreshold } from './scroll-following.ts';
import type { ScrollView } from './scroll-view.ts';

/** So much content is wanted above and below the view, in heights of the view, before the reader gets there. */
const heightsAhead = 2;

/** What was said last, so that it is said once. */
export interface Told {
  /** Null until told: a list that takes the place of another must not rely on what that one said. */
  atLatest: boolean | null;
  topKey: string | null;
  focusRequest: number | null;
}

/** Tells what changed of where the reader is. */
export function tellView(view: ScrollView, props: RowListProps, told: Told) {
  const atLatest = props.newer.status === 'end' && view.below <= endThreshold;
  if (atLatest !== told.atLatest) props.onAtLatestChange?.(atLatest);
  told.atLatest = atLatest;
  const topKey = view.topRow ? keyOf(view.topRow) : '';
  if (topKey !== told.topKey) props.onTopRowChange?.(shownRow(view.topRow, props.rows));
  told.topKey = topKey;
}

/** Loads what the reader comes near to. */
export function loadNear(
  { topRow, above, below, height }: ScrollView,
  { rows, older, newer }: RowListProps,
  loaders: {
    readonly older: (edge: RowListProps['older']) => void;
    readonly newer: (edge: RowListProps['newer']) => void;
  },
) {
  const isOpening = height === 0 || (topRow === null && rows.length > 0);
  if (isOpening) return;
  if (above <= heightsAhead * height) loaders.older(older);
  if (below <= heightsAhead * height) loaders.newer(newer);
}
