import { useEffect, useRef, type RefObject } from 'react';
import { isUnclipped, moveTo, rowsOf, topRow } from './plain-position.ts';
import type { RowListHandle, RowListProps } from './row-list.ts';
import { maximumOf } from './scroll-view.ts';
import { useBeforePaint } from './use-before-paint.ts';

const nearLatest = 24;
/** Where a row that was asked for comes to stand, as a share of the view's height. */
const focusPlace = 1 / 3;

interface Place {
  readonly element: HTMLElement;
  readonly top: number;
  /** The scroll position at which it was seen there. */
  readonly at: number;
}

/** The scrolling of the plain list: opens at the end, stays there, and holds what the reader looks at in place. */
export function usePlainScroll(
  scroller: RefObject<HTMLDivElement | null>,
  content: RefObject<HTMLDivElement | null>,
  { rows, older, newer, focus, onAtLatestChange, onTopRowChange }: Omit<RowListProps, 'ref'>,
): RowListHandle & { onScroll: () => void } {
  const atLatest = useRef(true);
  const place = useRef<Place | null>(null);
  const isHeld = useRef(false);

  const scrollToLatest = () => {
    if (scroller.current) moveTo(scroller.current, scroller.current.scrollHeight);
  };
  const elementOf = (key: string) =>
    content.current && [...rowsOf(content.current)].find((element) => element.dataset['key'] === key);
  const holdRow = (key: string) => {
    const element = elementOf(key);
    if (!element) return;
    place.current = { element, top: element.getBoundingClientRect().top, at: scroller.current?.scrollTop ?? 0 };
    isHeld.current = true;
  };
  const notePlace = () => {
    if (!scroller.current || !content.current) return;
    const { index, element } = topRow(scroller.current, content.current);
    const held = element?.querySelector<HTMLElement>('[data-anchor]') ?? element;
    const at = scroller.current.scrollTop;
    place.current = held ? { element: held, top: held.getBoundingClientRect().top, at } : null;
    onTopRowChange?.(rows.get(index) ?? null);
  };
  const loadNearEdges = () => {
    const view = scroller.current;
    if (!view || view.clientHeight === 0 || isUnclipped(view)) return;
    const below = view.scrollHeight - view.scrollTop - view.clientHeight;
    if (older.status === 'more' && view.scrollTop < view.clientHeight) void older.load();
    if (newer.status === 'more' && below < view.clientHeight) void newer.load();
  };
  const noteLatest = (view: HTMLElement) => {
    const isAtLatest = view.scrollHeight - view.scrollTop - view.clientHeight <= nearLatest;
    if (isAtLatest !== atLatest.current) onAtLatestChange?.(isAtLatest);
    atLatest.current = isAtLatest;
  };
  const onScroll = () => {
    if (!scroller.current || isUnclipped(scroller.current)) return;
    noteLatest(scroller.current);
    notePlace();
    loadNearEdges();
  };
  /** Scrolls nothing but the list itself: the page around it is not ours. */
  const scrollToRow = (key: string, share = focusPlace) => {
    const [view, row] = [scroller.current, elementOf(key)];
    if (!view || !row) return false;
    const distance = row.getBoundingClientRect().top - view.getBoundingClientRect().top;
    moveTo(view, view.scrollTop + distance - share * view.clientHeight);
    // What is drawn before the browser tells of the scrolling must find the new place.
    noteLatest(view);
    notePlace();
    return true;
  };

  const settle = () => {
    const view = scroller.current;
    if (!view || isUnclipped(view)) return;
    // The reader may have scrolled, and the browser not have told yet. A shorter content moves the position by itself.
    const at = place.current?.at ?? view.scrollTop;
    const moved = view.scrollTop - Math.min(at, Math.max(maximumOf(view), 0));
    if (moved < -1) noteLatest(view);
    if (!isHeld.current && atLatest.current && newer.status === 'end') moveTo(view, view.scrollHeight);
    else if (place.current?.element.isConnected) {
      const { element, top } = place.current;
      moveTo(view, view.scrollTop + element.getBoundingClientRect().top - (top - moved));
    }
    if (isHeld.current) noteLatest(view);
    isHeld.current = false;
    notePlace();
  };
  const latestSettle = useRef(settle);
  useBeforePaint(() => {
    latestSettle.current = settle;
    settle();
  });
  useEffect(loadNearEdges);
  useEffect(() => {
    if (!content.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => latestSettle.current());
    observer.observe(content.current);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [content, scroller]);
  const answered = useRef<number | null>(null);
  useBeforePaint(() => {
    if (!focus || focus.request === answered.current) return;
    if (focus.key === 'latest') scrollToLatest();
    else if (!scrollToRow(focus.key)) return;
    answered.current = focus.request;
  });

  return { onScroll, scrollToLatest, scrollToRow, holdRow };
}
