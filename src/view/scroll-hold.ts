import { type OwnWindow, windowOf } from './own-window.ts';
import { maximumOf } from './scroll-view.ts';

/** Moves the content by a transform while a position that is written would end the scrolling that is under way. */
export interface ScrollHold {
  /** Whether a finger or its momentum moves the list: then nothing may be written. */
  isTouched(): boolean;
  /** Whether the content may be moved by this many px more, so that a smooth scrolling goes its whole way. */
  canShift(distance: number): boolean;
  /** Moves the content up by this many px more, until the scrolling ends. */
  shift(distance: number): void;
  /** By how many px the content is moved up. */
  shifted(): number;
  /** Puts the content back, so that the position can be written in its place. Returns by how many px it was moved up. */
  release(): number;
  destroy(): void;
}

interface HoldOptions {
  readonly scroller: HTMLElement;
  readonly list: HTMLElement;
  /** Whether the browser may be scrolling smoothly. */
  readonly isGliding: () => boolean;
  /** Called when the scrolling has ended and the content is back. */
  readonly onRest: () => void;
}

/** Without an event for this long, in ms, a scrolling has ended. */
const restAfter = 120;
/** In ms: what scrolls smoothly tells of it in every frame. */
const animationGap = 50;
/** WebKit on touch devices stops the momentum, or ignores the value, when scrollTop is written while it runs. */
const stopsMomentum = (view: OwnWindow): boolean => view.CSS?.supports?.('-webkit-touch-callout', 'none') ?? false;

export function holdContent({ scroller, list, isGliding, onRest }: HoldOptions): ScrollHold {
  const view = windowOf(scroller);
  const content = list.parentElement;
  const listening = new AbortController();
  const watchesTouch = view !== null && stopsMomentum(view);
  let touching = false;
  let moving = false;
  let shifted = 0;
  let timer = 0;
  let scrolledAt = 0;
  let isResting = false;
  const now = () => view?.performance.now() ?? 0;

  /** Whether the scrolling would not come to an end of the position before it comes to the content's. */
  function hasRoom(shift: number): boolean {
    const above = scroller.scrollTop - shifted;
    const below = maximumOf(scroller) - above;
    return shift > 0 ? above > scroller.clientHeight : below > scroller.clientHeight;
  }

  function release(): number {
    const released = shifted;
    if (released !== 0 && content) content.style.transform = '';
    shifted = 0;
    return released;
  }
  function rest() {
    moving = false;
    if (touching) return;
    isResting = true;
    release();
    onRest();
    isResting = false;
  }
  function restLater() {
    view?.clearTimeout(timer);
    timer = view?.setTimeout(rest, restAfter) ?? 0;
  }
  function onTouch({ touches }: TouchEvent) {
    touching = touches.length > 0;
    if (!touching) restLater();
  }
  function onScroll() {
    scrolledAt = now();
    if (touching) moving = true;
    if (touching || moving || shifted !== 0) restLater();
  }

  function onKeyDown() {
    // Between the animations of two keys nothing is lost by writing.
    if (shifted !== 0 && now() - scrolledAt > animationGap) rest();
    else onScroll();
  }

  const options = { signal: listening.signal, passive: true, capture: true };
  if (watchesTouch)
    for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
      scroller.addEventListener(type, onTouch, options);
  scroller.addEventListener('scroll', onScroll, options);
  // What begins a scrolling moves nothing before the next frame.
  scroller.addEventListener('wheel', onScroll, options);
  scroller.addEventListener('keydown', onKeyDown, options);

  return {
    isTouched: () => touching || moving,
    canShift: (distance) => !isResting && isGliding() && hasRoom(shifted + distance),
    shift(distance) {
      if (Math.abs(distance) <= 0.5 || !content) return;
      shifted += distance;
      content.style.transform = `translateY(${-shifted}px)`;
      if (!touching && !moving) restLater();
    },
    shifted: () => shifted,
    release,
    destroy() {
      view?.clearTimeout(timer);
      listening.abort();
      release();
    },
  };
}
