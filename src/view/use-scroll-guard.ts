import { useCallback, useContext, useEffect, useRef, useState, type RefObject } from 'react';
import { createEdgeLoader } from './edge-loader.ts';
import { windowOf } from './own-window.ts';
import type { RowListProps } from './row-list.ts';
import type { Target } from './scroll-aim.ts';
import { placeOfRow } from './scroll-anchor.ts';
import { createScrollGuard, type ScrollGuard } from './scroll-guard.ts';
import { placeAt, placeAtEnd, type ScrollPlace } from './scroll-place.ts';
import { loadNear, tellView, type Told } from './tell-view.ts';
import { ViewContext } from './transcript-context.ts';
import { useBeforePaint } from './use-before-paint.ts';

/** Where a row that was asked for comes to stand, as a share of the view's height. */
const focusPlace = 1 / 3;

interface ScrollGuardElements {
  /** The element whose children are the rows, inside the scrolling region. */
  readonly listRef: RefObject<HTMLElement | null>;
  readonly estimateTop: (key: string) => number | null;
}

/** Keeps the reader's place in a list, loads what they come near to, and tells where they are. */
export function useScrollGuard(props: RowListProps, { listRef, estimateTop }: ScrollGuardElements) {
  const guard = useRef<ScrollGuard | null>(null);
  /** Where the reader is while there is no guard: React takes effects down in what it hides, and brings them back. */
  const left = useRef<ScrollPlace | null>(null);
  const ownWindow = useContext(ViewContext)?.window ?? null;
  const latest = useRef({ props, estimateTop });
  const [loaders] = useState(() => ({ older: createEdgeLoader(), newer: createEdgeLoader() }));
  const told = useRef<Told>({ atLatest: null, topKey: null, focusRequest: null });

  useBeforePaint(() => {
    latest.current = { props, estimateTop };
  });

  useBeforePaint(() => {
    const list = listRef.current;
    const scroller = list?.closest<HTMLElement>('[data-part="scroller"]');
    if (!list || !scroller || !canMeasure(scroller)) return;
    const created = createScrollGuard({
      scroller,
      list,
      place: left.current,
      estimateTop: (key) => latest.current.estimateTop(key),
      onView(view) {
        tellView(view, latest.current.props, told.current);
        loadNear(view, latest.current.props, loaders);
      },
    });
    guard.current = created;
    return () => {
      left.current = created.leave();
      guard.current = null;
    };
    // Moved into another window, it needs the observers of that one.
  }, [listRef, loaders, ownWindow]);

  const go = useCallback((target: Target | null) => {
    if (!guard.current) left.current = target ? placeAt(target) : placeAtEnd;
    else if (target) guard.current.scrollToRow(target);
    else guard.current.scrollToEnd();
  }, []);

  const { rows, newer, focus } = props;
  useBeforePaint(() => guard.current?.setEndIsLatest(newer.status === 'end'), [newer.status]);

  useBeforePaint(() => {
    if (!focus || focus.request === told.current.focusRequest) return;
    const { key } = focus;
    if (key !== 'latest' && !rows.find((row) => row.key === key)) return;
    told.current.focusRequest = focus.request;
    go(key === 'latest' ? null : { key, place: focusPlace });
  }, [focus, rows, go]);

  // A page may have added no row, and then nothing else says that it landed.
  useEffect(() => {
    const view = listRef.current?.ownerDocument.defaultView;
    const frame = view?.requestAnimationFrame(() => guard.current?.report());
    return () => {
      if (frame !== undefined) view?.cancelAnimationFrame(frame);
    };
  });

  return {
    scrollToLatest: () => go(null),
    scrollToRow(key: string, place = focusPlace) {
      const exists = latest.current.props.rows.find((row) => row.key === key) !== undefined;
      if (exists) go({ key, place });
      return exists;
    },
    holdRow(key: string) {
      const place = listRef.current && placeOfRow(listRef.current, key);
      if (place !== null) go({ key, place });
    },
  };
}

/** Not in jsdom, and not in browsers of before 2020. */
const canMeasure = (scroller: HTMLElement): boolean => 'ResizeObserver' in (windowOf(scroller) ?? {});
