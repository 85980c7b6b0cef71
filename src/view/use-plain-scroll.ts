import { useEffect, useRef, type RefObject } from 'react';
import type { RowListHandle, RowListProps } from './row-list.ts';
import { useBeforePaint } from './use-before-paint.ts';

const nearLatest = 24;

interface Place {
  readonly element: HTMLElement;
  readonly top: number;
}

const rowsOf = (content: HTMLElement) => content.querySelectorAll<HTMLElement>('[data-row]');

function moveTo(scroller: HTMLElement, top: number): void {
  if (scroller.scrollTop !== top) scroller.scrollTop = top;
}

/** Which element is the row at the top of the view, found by halving. */
function topRow(scroller: HTMLElement, content: HTMLElement) {
  const rows = rowsOf(content);
  const edge = scroller.getBoundingClientRect().top;
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
    else low = middle + 1;
  }
  return { index: low, element: rows[low] ?? null };
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
  const scrollToRow = (key: string, place?: number) => {
    const row = elementOf(key);
    row?.scrollIntoView?.({ block: place === 0 ? 'start' : 'center' });
    return Boolean(row);
  };
  const holdRow = (key: string) => {
    const element = elementOf(key);
    if (!element) return;
    place.current = { element, top: element.getBoundingClientRect().top };
    isHeld.current = true;
  };
  const notePlace = () => {
    if (!scroller.current || !content.current) return;
    const { index, element } = topRow(scroller.current, content.current);
    const held = element?.querySelector<HTMLElement>('[data-anchor]') ?? element;
    place.current = held ? { element: held, top: held.getBoundingClientRect().top } : null;
    onTopRowChange?.(rows[index] ?? null);
  };
  const loadNearEdges = () => {
    const view = scroller.current;
    if (!view || view.clientHeight === 0) return;
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
    if (!scroller.current) return;
    noteLatest(scroller.current);
    notePlace();
    loadNearEdges();
  };

  const settle = () => {
    const view = scroller.current;
    if (!view) return;
    if (!isHeld.current && atLatest.current && newer.status === 'end') moveTo(view, view.scrollHeight);
    else if (place.current?.element.isConnected) {
      moveTo(view, view.scrollTop + place.current.element.getBoundingClientRect().top - place.current.top);
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
