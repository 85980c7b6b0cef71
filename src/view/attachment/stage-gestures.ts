import { isElement } from '../own-window.ts';
import type { Point } from './zoom.ts';

/** What the reader does with a pointer. Points are px from the middle of the stage. */
export interface StageGestures {
  readonly onZoom: (factor: number, at: Point) => void;
  readonly onMove: (distance: Point) => void;
  readonly onDoubleClick: (at: Point) => void;
  /** A click on the stage itself, beside what stands on it. */
  readonly onClickBeside: () => void;
}

/** Of the wheel, and of two fingers on a touchpad, which browsers report as one. */
const factorPerPixel = 1.004;
/** In px: a hand is not still. */
const stillness = 4;

/** Where the fingers are on average, and how far apart; one finger is as far from itself as it ever was. */
function gripOf(pointers: ReadonlyMap<number, Point>): { readonly at: Point; readonly spread: number } {
  const [one = { x: 0, y: 0 }, other = one] = pointers.values();
  const spread = Math.hypot(one.x - other.x, one.y - other.y) || 1;
  return { at: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }, spread };
}

/** Hears wheel, drag, two fingers and clicks on a stage; returns how to stop. */
export function watchGestures(stage: HTMLElement, gestures: StageGestures): () => void {
  const pointers = new Map<number, Point>();
  const stopped = new AbortController();
  let pressed: { readonly beside: boolean; readonly at: Point } = { beside: false, at: { x: 0, y: 0 } };

  function pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = stage.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  }
  function listen<Name extends keyof HTMLElementEventMap>(
    names: readonly Name[],
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) {
    for (const name of names) stage.addEventListener(name, listener, { passive: false, signal: stopped.signal });
  }

  listen(['wheel'], (event) => {
    event.preventDefault();
    if (event.ctrlKey) gestures.onZoom(factorPerPixel ** -event.deltaY, pointOf(event));
    else gestures.onMove({ x: -event.deltaX, y: -event.deltaY });
  });
  listen(['pointerdown'], (event) => {
    pressed = { beside: event.target === stage, at: pointOf(event) };
    if (isElement(event.target) && event.target.closest('button')) return;
    // From here on the stage is the target of whatever this pointer does.
    stage.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, pointOf(event));
  });
  listen(['pointermove'], (event) => {
    if (!pointers.has(event.pointerId)) return;
    const before = gripOf(pointers);
    pointers.set(event.pointerId, pointOf(event));
    const { at, spread } = gripOf(pointers);
    if (spread !== before.spread) gestures.onZoom(spread / before.spread, before.at);
    gestures.onMove({ x: at.x - before.at.x, y: at.y - before.at.y });
  });
  listen(['pointerup', 'pointercancel'], (event) => pointers.delete(event.pointerId));
  listen(['dblclick'], (event) => gestures.onDoubleClick(pointOf(event)));
  listen(['click'], (event) => {
    const { x, y } = pointOf(event);
    const isStill = Math.hypot(x - pressed.at.x, y - pressed.at.y) <= stillness;
    if (pressed.beside && isStill) gestures.onClickBeside();
  });
  return () => stopped.abort();
}
