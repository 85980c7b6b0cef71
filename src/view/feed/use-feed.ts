import { useCallback, useEffect, useId, useMemo, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { createRowPlaces, type Edge, type List, type Row } from '../../model/index.ts';
import { rootOf } from '../own-window.ts';
import type { RowListHandle } from '../row-list.ts';
import { useView } from '../transcript-context.ts';
import { heirOf, holdRow, type Held } from './feed-target.ts';
import { focusRow, isInPlace, rowElement, rowOf, scrollerOf, still, whenDrawn } from './row-focus.ts';
import { rowName } from './row-name.ts';
import { useFeedKeys } from './use-feed-keys.ts';
import { usePointer } from './use-pointer.ts';

interface Options {
  readonly rows: List<Row>;
  readonly list: RefObject<RowListHandle | null>;
  readonly older: Edge;
  readonly newer: Edge;
}

/** Reading entry by entry with the keyboard: which row has the focus, where keys take it, and that it is never lost. */
export function useFeed({ rows, list, older, newer }: Options) {
  const [readPlaces] = useState(createRowPlaces);
  const places = useMemo(() => readPlaces(rows), [readPlaces, rows]);
  const isWhole = older.status === 'end' && newer.status === 'end';
  const view = useView();
  const nameOf = useCallback((row: Row) => rowName(row, view), [view]);
  const keysId = useId();
  const value = useMemo(() => ({ nameOf, keysId }), [nameOf, keysId]);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const held = useRef<Held | null>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const pointer = usePointer();
  const isByPointer = useRef(false);
  const stopWaiting = useRef(() => {});

  function goTo(key: string) {
    const element = scroller.current;
    if (!element) return;
    stopWaiting.current();
    const row = rowElement(element, key);
    if (!row || !isInPlace(row)) list.current?.scrollToRow(key);
    stopWaiting.current = whenDrawn(element, key, (drawn) => focusRow(drawn, element));
  }

  useEffect(() => {
    if (!held.current) return;
    const now = holdRow(rows, held.current.key, held.current.place);
    const heir = now || focusedKey === null ? null : heirOf(rows, held.current);
    if (now) held.current = now;
    else if (heir !== null && scroller.current) {
      stopWaiting.current();
      stopWaiting.current = whenDrawn(scroller.current, heir, (row) => row.focus(still));
    }
  }, [rows, focusedKey]);
  useEffect(() => () => stopWaiting.current(), []);

  const onKeyDown = useFeedKeys({
    rows,
    older,
    newer,
    goTo,
    lastKey: () => held.current?.key ?? null,
    isByPointer: () => isByPointer.current,
  });

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const key = rowOf(target)?.dataset['key'] ?? null;
    scroller.current = scrollerOf(target) ?? scroller.current;
    isByPointer.current = pointer.isDown();
    const now = key === null ? null : holdRow(rows, key, held.current?.place ?? rows.length - 1);
    held.current = now ?? held.current;
    setFocusedKey(now?.key ?? null);
  }

  function onBlur({ target, relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
    // The window's own blur leaves the focus where it was.
    const isStillThere = rootOf(target)?.activeElement === target;
    if (!isStillThere && !currentTarget.contains(relatedTarget)) setFocusedKey(null);
  }

  const isBusy = older.status === 'loading' || newer.status === 'loading';
  const feed = useMemo(() => ({ places, isWhole, focusedKey, isBusy }), [places, isWhole, focusedKey, isBusy]);
  return { value, feed, handlers: { onKeyDown, onFocus, onBlur, onPointerDown: pointer.onPointerDown } };
}
