import type { KeyboardEvent } from 'react';
import type { Edge, List, Row } from '../../model/index.ts';
import { isElement } from '../own-window.ts';
import { keepsKey, moveOfKey, type FeedMove } from './feed-keys.ts';
import { targetOf } from './feed-target.ts';
import { firstToRead, focusRow, rowOf, scrollerOf, still } from './row-focus.ts';
import { tabStopBeside } from './tab-stops.ts';

interface Options {
  readonly rows: List<Row>;
  readonly older: Edge;
  readonly newer: Edge;
  readonly goTo: (key: string) => void;
  /** The row that had the focus last. */
  readonly lastKey: () => string | null;
  /** Whether it was a pointer that gave the focus. */
  readonly isByPointer: () => boolean;
}

/** What the keys of a feed do. */
export function useFeedKeys({ rows, older, newer, goTo, lastKey, isByPointer }: Options) {
  function follow(move: FeedMove, row: HTMLElement, target: Element, view: HTMLElement) {
    switch (move) {
      case 'older':
      case 'newer':
      case 'oldest':
      case 'newest': {
        const key = targetOf(rows, row.dataset['key'] ?? '', move);
        const edge = move === 'older' ? older : newer;
        if (key !== null) goTo(key);
        else if (edge.status === 'more' || edge.status === 'error') void edge.load();
        return;
      }
      case 'before':
      case 'after':
        return (tabStopBeside(view, move) ?? view).focus();
      case 'back':
        return (target === row ? view : row).focus(still);
      default:
        return move satisfies never;
    }
  }

  return function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target } = event;
    const view = isElement(target) ? scrollerOf(target) : null;
    if (!isElement(target) || !view || event.defaultPrevented) return;
    const row = rowOf(target);
    const isPlainTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isPlainTab && target === view && !event.shiftKey) {
      // The browser would go to the first control of all, which stands far above.
      const start = firstToRead(view, lastKey());
      if (start) event.preventDefault();
      if (start) focusRow(start, view);
    } else if (isPlainTab && target === row && event.shiftKey) {
      event.preventDefault();
      view.focus(still);
    } else if (row?.matches('article')) {
      const move = moveOfKey(event);
      // Who clicked into the list scrolls it by the page, as ever.
      const scrolls = isByPointer() && target === row && (move === 'older' || move === 'newer');
      if (move === null || scrolls || keepsKey(target, move)) return;
      event.preventDefault();
      follow(move, row, target, view);
    }
  };
}
