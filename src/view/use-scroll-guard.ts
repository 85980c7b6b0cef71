import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createEdgeLoader } from './edge-loader.ts';
import type { RowListProps } from './row-list.ts';
import { keyOf, placeOfRow, shownRow } from './scroll-anchor.ts';
import { createScrollGuard, endThreshold, type ScrollGuard } from './scroll-guard.ts';
import type { ScrollView } from './scroll-view.ts';

/** So much content is wanted above and below the view, in heights of the view, before the reader gets there. */
const heightsAhead = 2;
/** Where a row that was asked for comes to stand, as a share of the view's height. */
const focusPlace = 1 / 3;

interface ScrollGuardElements {
  /** The element whose children are the rows, inside the scrolling region. */
  readonly listRef: RefObject<HTMLElement | null>;
  readonly estimateTop: (key: string) => number | null;
}

/** What was said last, so that it is said once. */
interface Told {
  /** Null until told: a list that takes the place of another must not rely on what that one said. */
  atLatest: boolean | null;
  topKey: string | null;
  focusRequest: number | null;
}

/** Keeps the reader's place in a list, loads what they come near to, and tells where they are. */
export function useScrollGuard(props: RowListProps, { listRef, estimateTop }: ScrollGuardElements) {
  const guard = useRef<ScrollGuard | null>(null);
  const latest = useRef({ props, estimateTop });
  const [loaders] = useState(() => ({ older: createEdgeLoader(), newer: createEdgeLoader() }));
  const told = useRef<Told>({ atLatest: null, topKey: null, focusRequest: null });

  useLayoutEffect(() => {
    latest.current = { props, estimateTop };
  });

  useLayoutEffect(() => {
    const list = listRef.current;
    const scroller = list?.closest<HTMLElement>('[data-part="scroller"]');
    if (!list || !scroller) return;
    const created = createScrollGuard({
      scroller,
      list,
      estimateTop: (key) => latest.current.estimateTop(key),
      onView(view) {
        tellView(view, latest.current.props, told.current);
        loadNear(view, latest.current.props, loaders);
      },
    });
    guard.current = created;
    const toldHere = told.current;
    return () => {
      toldHere.focusRequest = null;
      created.destroy();
      guard.current = null;
    };
  }, [listRef, loaders]);

  const { rows, newer, focus } = props;
  useLayoutEffect(() => guard.current?.setEndIsLatest(newer.status === 'end'), [newer.status]);

  useLayoutEffect(() => {
    if (!focus || focus.request === told.current.focusRequest) return;
    const { key } = focus;
    if (key !== 'latest' && !rows.find((row) => row.key === key)) return;
    told.current.focusRequest = focus.request;
    scrollTo(guard.current, key);
  }, [focus, rows]);

  // A page may have added no row, and then nothing else says that it landed.
  useEffect(() => {
    const view = listRef.current?.ownerDocument.defaultView;
    const frame = view?.requestAnimationFrame(() => guard.current?.report());
    return () => {
      if (frame !== undefined) view?.cancelAnimationFrame(frame);
    };
  });

  return {
    scrollToLatest: () => scrollTo(guard.current, 'latest'),
    scrollToRow(key: string, place?: number) {
      const exists = latest.current.props.rows.find((row) => row.key === key) !== undefined;
      if (exists) scrollTo(guard.current, key, place);
      return exists;
    },
    holdRow(key: string) {
      const place = listRef.current && placeOfRow(listRef.current, key);
      if (place !== null) scrollTo(guard.current, key, place);
    },
  };
}

function scrollTo(guard: ScrollGuard | null, key: string, place = focusPlace) {
  if (key === 'latest') guard?.scrollToEnd();
  else guard?.scrollToRow(key, place);
}

function tellView(view: ScrollView, props: RowListProps, told: Told) {
  const atLatest = props.newer.status === 'end' && view.below <= endThreshold;
  if (atLatest !== told.atLatest) props.onAtLatestChange?.(atLatest);
  told.atLatest = atLatest;
  const topKey = view.topRow ? keyOf(view.topRow) : '';
  if (topKey !== told.topKey) props.onTopRowChange?.(shownRow(view.topRow, props.rows));
  told.topKey = topKey;
}

function loadNear(
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
