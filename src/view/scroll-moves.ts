import { watchActs } from './scroll-acts.ts';
import { watchBox } from './scroll-box.ts';
import { isReaders } from './scroll-following.ts';
import { maximumOf } from './scroll-view.ts';

/** Knows who moved the position of a list: the reader, the app by a call, the guard, or the engine by itself. */
export interface ScrollMoves {
  /** Whether there is a position to look at: a hidden list has none. */
  isInView(): boolean;
  /** By how many px the reader and calls have moved the position since this was asked last; negative is up. */
  take(): number;
  /** Writes the position, as far as there is content; returns whether that moved it. */
  write(top: number): boolean;
  /** The content or the view changed: an engine may move the position because of it for a moment. */
  unsettle(): void;
  /** Whether the browser may be scrolling smoothly. */
  isGliding(): boolean;
  /** To be called in each frame. Returns whether another one is needed. */
  onFrame(): boolean;
  destroy(): void;
}

/** Moves of less than this, in px, are rounding. */
const tolerance = 0.5;
/** So long after a change of content engines may move the position because of it. */
const framesToSettle = 2;

/** @param onLook called when there may be something to see that no change of the content tells of */
export function watchMoves(scroller: HTMLElement, onLook: () => void): ScrollMoves {
  const acts = watchActs(scroller);
  const box = watchBox(scroller, onLook);
  let unsettled = 0;
  let known = read();

  function read() {
    return { top: scroller.scrollTop, maximum: Math.max(maximumOf(scroller), 0), height: scroller.clientHeight };
  }

  return {
    isInView() {
      if (box.isOut()) return false;
      const isAtStart = known.top > 1 && scroller.scrollTop === 0 && maximumOf(scroller) > 1;
      const isReset = isAtStart && acts.current() === null && !acts.hasCalled();
      return !box.awaitsNews(isReset);
    },
    take() {
      const now = read();
      const called = acts.takeCalled();
      // A shorter content moves the position by itself.
      const found = now.top - Math.min(known.top + called, now.maximum);
      const byReader = isReaders({
        distance: found,
        act: acts.current(),
        isUnsettled: unsettled > 0 || known.maximum !== now.maximum || known.height !== now.height,
        isNewBox: box.takeNew(),
        wasNearEnd: known.maximum - known.top <= known.height,
      });
      known = now;
      const moved = called + (byReader ? found : 0);
      if (Math.abs(moved) <= tolerance) return 0;
      if (byReader) acts.goesOn();
      return moved;
    },
    write(top) {
      const before = scroller.scrollTop;
      if (Math.abs(top - before) <= tolerance) return false;
      acts.write(top);
      known = { ...known, top: scroller.scrollTop };
      return Math.abs(known.top - before) > tolerance;
    },
    unsettle() {
      unsettled = framesToSettle;
    },
    isGliding: acts.isGliding,
    onFrame() {
      if (unsettled > 0) unsettled -= 1;
      const isAwaited = box.onFrame();
      if (isAwaited) onLook();
      return unsettled > 0 || isAwaited;
    },
    destroy() {
      acts.destroy();
      box.destroy();
    },
  };
}
