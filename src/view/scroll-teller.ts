import { windowOf } from './own-window.ts';

/** The list hears of positions by scroll events; this decides when it does. */
export interface ScrollTeller {
  /** Tells the list now, in the middle of a frame. */
  tell(): void;
  /** Whether the list is being told just now. */
  isTelling(): boolean;
  /** Keeps an event from the list until it has measured the rows that it drew last. */
  defer(event: Event): void;
  /** To be called in each animation frame. Returns whether another one is needed. */
  onFrame(): boolean;
}

/** An event's own frame measures rows only after its animation callbacks. */
const framesToMeasure = 2;

/**
 * Rows that the list draws late in a frame are measured at the end of the next one. A scroll event in between, by the
 * correction that these very rows made necessary, would make it take them away again unmeasured, in every frame anew.
 */
export function createScrollTeller(scroller: HTMLElement): ScrollTeller {
  let telling = false;
  let framesLeft = 0;

  function tell() {
    framesLeft = 0;
    telling = true;
    const view = windowOf(scroller);
    if (view) scroller.dispatchEvent(new view.Event('scroll'));
    telling = false;
  }

  return {
    tell,
    isTelling: () => telling,
    defer(event) {
      event.stopImmediatePropagation();
      framesLeft = framesToMeasure;
    },
    onFrame() {
      if (framesLeft === 0) return false;
      framesLeft -= 1;
      if (framesLeft === 0) tell();
      return framesLeft > 0;
    },
  };
}
