import { windowOf } from './own-window.ts';

/** Measures in the list's own px from the top of the view, whatever zooms, scales or turns the list from outside. */
export interface ScrollRuler {
  topOf(element: Element): number;
  bottomOf(element: Element): number;
  /** Whether boxes on screen are those of the layout, only larger or smaller: no perspective, and not turned. */
  readonly isFlat: boolean;
  /** By how many px a position that is written may be missed: engines cut it to whole px, of the screen and of the list. */
  readonly rounding: number;
}

/** In px and as a share of a length: what rounding may make boxes differ by. What differs by more is in perspective. */
const inexact = { px: 2, share: 0.001 };

/** Engines lay out in parts of a px, of which this many are one. */
const layoutUnits = 64;

/** How many px of the screen one px of the element takes, down the page. `zoom` counts where the engine's boxes have it. */
export function scaleOf(element: HTMLElement): number {
  const { height } = element.getBoundingClientRect();
  // Whole px cannot tell such a scale from none.
  if (Math.abs(height - element.offsetHeight) < 1) return 1;
  const view = windowOf(element);
  const ownHeight = Number.parseFloat(view?.getComputedStyle(element).height ?? '');
  return ownHeight > 0 && height > 0 ? height / ownHeight : 1;
}

/** How high a row is in its own px: exactly, and under a perspective in whole px. */
export function heightOf(row: HTMLElement): number {
  const { offsetHeight } = row;
  const { height } = row.getBoundingClientRect();
  if (Math.abs(height - offsetHeight) < 1) return height;
  const scroller = row.closest<HTMLElement>('[data-part="scroller"]');
  const own = scroller ? Math.round((height / scaleOf(scroller)) * layoutUnits) / layoutUnits : offsetHeight;
  return Math.abs(own - offsetHeight) < 1 ? own : offsetHeight;
}

/** A ruler for the layout as it is now. It is made once per task, in which nothing scales the list anew. */
export function keepRuler(scroller: HTMLElement, list: HTMLElement): () => ScrollRuler {
  let kept: ScrollRuler | null = null;
  const forget = () => (kept = null);
  return () => {
    if (kept === null) windowOf(scroller)?.queueMicrotask(forget);
    return (kept ??= rulerOf(scroller, list));
  };
}

/** A ruler for the layout as it is now. */
export function rulerOf(scroller: HTMLElement, list: HTMLElement): ScrollRuler {
  const scale = scaleOf(scroller);
  const onScreen = (edge: number) => (edge - scroller.getBoundingClientRect().top) / scale - scroller.clientTop;
  const inLayout = (element: Element) =>
    layoutTop(element) - layoutTop(scroller) - scroller.clientTop - scroller.scrollTop;
  const box = list.getBoundingClientRect();
  const top = inLayout(list);
  const isFlat =
    isNear(onScreen(box.top), top) && isNear(onScreen(box.bottom), top + list.offsetHeight) && isEven(list, scale);
  const pixel = 1 / (scale * Math.min(windowOf(scroller)?.devicePixelRatio ?? 1, 1));
  const rounding = Math.max(1, pixel / 2) + 1 / layoutUnits;
  if (isFlat) {
    return {
      isFlat,
      rounding,
      topOf: (element) => onScreen(element.getBoundingClientRect().top),
      bottomOf: (element) => onScreen(element.getBoundingClientRect().bottom),
    };
  }
  // Layout knows nothing of perspective, but it rounds.
  return { isFlat, rounding, topOf: inLayout, bottomOf: (element) => inLayout(element) + layoutHeight(element) };
}

/**
 * Where a list is scrolled to, by the box of its content, which begins where the position is 0: some engines round
 * `scrollTop`. Null in perspective.
 * @param shifted px by which a transform of the list's own moves its content up
 */
export function positionByBox({ isFlat, topOf }: ScrollRuler, list: HTMLElement, shifted: number): number | null {
  return isFlat && list.parentElement ? -topOf(list.parentElement) - shifted : null;
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= inexact.px + inexact.share * Math.abs(other);

/** Whether a row is as high on screen as it is in the layout: where one side of it is nearer, its box is higher. */
function isEven(list: HTMLElement, scale: number): boolean {
  const row = list.firstElementChild;
  return row === null || isNear(row.getBoundingClientRect().height / scale, layoutHeight(row));
}

const hasLayout = (element: Element | null): element is HTMLElement => element !== null && 'offsetTop' in element;

const layoutHeight = (element: Element): number => (hasLayout(element) ? element.offsetHeight : 0);

function layoutTop(element: Element): number {
  let top = 0;
  for (let box: Element | null = element; hasLayout(box); box = box.offsetParent) top += box.offsetTop;
  return top;
}

/**
 * react-virtuoso divides the boxes that it measures by `currentCSSZoom`, which knows nothing of transforms and which not
 * every engine has: it is told the scale in its place. Returns how to undo that.
 */
export function tellScale(scroller: HTMLElement, list: HTMLElement): () => void {
  const measured = [scroller, list.parentElement, list].filter((element) => element !== null);
  const told = { configurable: true, get: () => scaleOf(scroller) };
  for (const element of measured) Object.defineProperty(element, 'currentCSSZoom', told);
  return () => {
    for (const element of measured) Reflect.deleteProperty(element, 'currentCSSZoom');
  };
}
