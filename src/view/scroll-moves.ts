import { watchActs } from './scroll-acts.ts';
import type { Shift } from './scroll-calls.ts';
import { watchBox } from './scroll-box.ts';
import { isReaders } from './scroll-following.ts';
import { maximumOf } from './scroll-view.ts';

/** Knows who moved the position of a list: the reader, the app by a call, the guard, or the engine by itself. */
export interface ScrollMoves {
  /** Whether there is a position to look at: a hidden list has none. */
  isInView(): boolean;
  /** By how many px the reader and calls have moved the position since this was asked last; negative is up. */
  take(): number;
  /** Whatever moved it before does not matter any more. */
  forget(): void;
  /** Where the list is scrolled to as the engine says it, without what moves its content for the moment. */
  top(): number;
  /** The same by the box of its content, where an engine rounds what it says. */
  exactTop(): number;
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
/** In px: as much as a pixel of the screen takes where the page is zoomed out to a quarter. */
const largestPixel = 4;
/** So long after a change of content engines may move the position because of it. */
const framesToSettle = 2;

interface MoveOptions extends Shift {
  readonly scroller: HTMLElement;
  /** Where the content is scrolled to by its box, in px; null where boxes do not tell. Some engines round `scrollTop`. */
  readonly readBox: () => number | null;
  /** Called when there may be something to see that no change of the content tells of. */
  readonly onLook: () => void;
}

export function watchMoves({ scroller, readBox, onLook, ...shift }: MoveOptions): ScrollMoves {
  // No engine corrects what is corrected already, and a position that is written holds at once.
  scroller.style.setProperty('overflow-anchor', 'none', 'important');
  scroller.style.setProperty('scroll-behavior', 'auto', 'important');
  const acts = watchActs(scroller, shift, onLook);
  const box = watchBox(scroller, onLook);
  let unsettled = 0;
  let known = read();

  function exactTop(): number {
    const [top, byBox] = [acts.read(), readBox()];
    // A page may give the content a margin, and then its box begins further down.
    return byBox !== null && Math.abs(byBox - top) <= largestPixel ? byBox : top;
  }
  function readTop(): number {
    return readBox() ?? acts.read();
  }
  function read() {
    return { top: readTop(), maximum: Math.max(maximumOf(scroller), 0), height: scroller.clientHeight };
  }

  function take(): number {
    const now = read();
    const called = acts.takeCalled();
    // An app may have put back what an engine had reset.
    const isWhereItWas = Math.abs(now.top - known.top) <= tolerance;
    // A shorter content moves the position by itself.
    const found = now.top - Math.min(known.top + called, now.maximum);
    const act = acts.current();
    const isZoomed = act === null && Math.abs(found) > tolerance && box.takeZoomed();
    const byReader = isReaders({
      distance: found,
      act,
      isUnsettled: unsettled > 0 || known.maximum !== now.maximum || known.height !== now.height,
      isNewBox: box.takeNew() || isZoomed,
      wasNearEnd: known.maximum - known.top <= known.height,
    });
    known = now;
    if (isWhereItWas) return 0;
    const moved = called + (byReader ? found : 0);
    if (Math.abs(moved) <= tolerance) return 0;
    if (byReader) acts.goesOn();
    return moved;
  }

  return {
    isInView() {
      if (box.isOut()) return false;
      const isAtStart = known.top > 1 && acts.read() === 0 && maximumOf(scroller) > 1;
      const isReset = isAtStart && acts.current() === null && !acts.hasCalled();
      return !box.awaitsNews(isReset);
    },
    take,
    forget() {
      if (box.isOut()) return;
      box.awaitsNews(false);
      take();
    },
    top: acts.read,
    exactTop,
    write(top) {
      const before = exactTop();
      if (Math.abs(top - before) <= tolerance) return false;
      acts.write(top);
      let now = exactTop();
      // Engines cut the position to whole px of the screen: asked for as much more, they give the nearest.
      const missing = top - now;
      if (Math.abs(missing) > tolerance && Math.abs(missing) <= largestPixel) {
        acts.write(top + missing);
        now = exactTop();
      }
      known = { ...known, top: readTop() };
      return Math.abs(now - before) > tolerance;
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
