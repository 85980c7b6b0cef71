import { windowOf } from '../own-window.ts';

/** How long a row is waited for that is not in the document yet. */
const framesToDraw = 60;
/** Scrolling to what takes the focus would move the reader. */
export const still = { preventScroll: true };

/** A row's element by its key; null where it is not in the document. */
export const rowElement = (list: Element, key: string): HTMLElement | null =>
  [...list.querySelectorAll<HTMLElement>('[data-row]')].find((row) => row.dataset['key'] === key) ?? null;

/** The row that an element stands in. */
export const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-row]') ?? null;

/** The scrolling region that an element stands in. */
export const scrollerOf = (element: Element): HTMLElement | null =>
  element.closest<HTMLElement>('[data-part="scroller"]');

/** Whether the row stands where the reader can scroll to it, and is not only kept for the focus. */
export const isInPlace = (row: HTMLElement): boolean => row.dataset['kept'] === undefined;

/** Where reading begins: at the row that was read last, if it is in view, else at the newest that is. */
export function firstToRead(scroller: HTMLElement, lastKey: string | null): HTMLElement | null {
  const { top, bottom } = scroller.getBoundingClientRect();
  const inView = [...scroller.querySelectorAll<HTMLElement>('article[data-row]')].filter((row) => {
    const place = row.getBoundingClientRect();
    return isInPlace(row) && place.bottom > top && place.top < bottom;
  });
  const last = inView.find((row) => row.dataset['key'] === lastKey);
  return last ?? inView.findLast((row) => row.getBoundingClientRect().bottom <= bottom + 1) ?? inView.at(-1) ?? null;
}

/** Gives a row the focus and brings it into view as far as it is not. */
export function focusRow(row: HTMLElement, scroller: HTMLElement): void {
  row.focus(still);
  // What is higher than the view is read from its beginning.
  row.scrollIntoView?.({ block: row.offsetHeight > scroller.clientHeight ? 'start' : 'nearest' });
}

/** Hands a row to who waits for it, as soon as the list has drawn it in its place; returns how to give up. */
export function whenDrawn(scroller: HTMLElement, key: string, onDrawn: (row: HTMLElement) => void): () => void {
  const view = windowOf(scroller);
  let frame = 0;
  let left = framesToDraw;
  const look = () => {
    const row = rowElement(scroller, key);
    if (row && isInPlace(row)) return onDrawn(row);
    left -= 1;
    if (left > 0) frame = view?.requestAnimationFrame(look) ?? 0;
  };
  look();
  return () => view?.cancelAnimationFrame(frame);
}
