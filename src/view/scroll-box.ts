import { containerOf, windowOf } from './own-window.ts';
import { isOutOfView } from './scroll-view.ts';

/**
 * Knows when the list has got a new box: it was hidden, or moved in the document. Engines forget the position then, or
 * bring it back later, and tell of neither by a scroll event.
 */
export interface BoxWatch {
  /** Whether there is no box to look at. */
  isOut(): boolean;
  /** Whether the box is another one since this was asked last. */
  takeNew(): boolean;
  /** Whether the list is zoomed otherwise since this was asked last: engines move or cut the position then. */
  takeZoomed(): boolean;
  /** Whether the position was reset by a new box, or by nobody known: then a few frames tell, and it is not looked at. */
  awaitsNews(isReset: boolean): boolean;
  /** To be called in each frame. Returns whether an answer is awaited. */
  onFrame(): boolean;
  destroy(): void;
}

/** The animation that the theme gives to the scrolling region: it starts with each box. */
const boxAnimation = 'transcript-box';
/** An animation that begins with a new style tells so in the frame after the next. */
const framesToTell = 3;

export function watchBox(scroller: HTMLElement, onNew: () => void): BoxWatch {
  let isNew = false;
  let framesLeft = 0;
  let isAnswered = false;
  let zoom = zoomOf(scroller);

  function onStart({ target, animationName }: AnimationEvent) {
    if (target !== scroller || animationName !== boxAnimation) return;
    isNew = true;
    framesLeft = 0;
    onNew();
  }
  scroller.addEventListener('animationstart', onStart);
  const Observer = windowOf(scroller)?.ResizeObserver;
  const pixels =
    Observer &&
    new Observer(() => {
      onNew();
      zoom = zoomOf(scroller);
    });
  try {
    // Firefox keeps a position in pixels of the screen under another zoom, and tells of it by nothing else.
    pixels?.observe(scroller, { box: 'device-pixel-content-box' });
  } catch {
    // WebKit has no such box, and tells of its cut by a scroll event.
  }

  return {
    isOut() {
      const isOut = isOutOfView(scroller);
      if (isOut) isNew = true;
      return isOut;
    },
    takeNew() {
      const taken = isNew;
      isNew = false;
      return taken;
    },
    takeZoomed() {
      const before = zoom;
      zoom = zoomOf(scroller);
      return zoom !== before;
    },
    awaitsNews(isReset) {
      if (!isReset || isNew || isAnswered) {
        isAnswered = false;
        framesLeft = 0;
        return false;
      }
      if (framesLeft === 0) framesLeft = framesToTell;
      return true;
    },
    onFrame() {
      if (framesLeft === 0) return false;
      framesLeft -= 1;
      isAnswered = framesLeft === 0;
      return true;
    },
    destroy() {
      scroller.removeEventListener('animationstart', onStart);
      pixels?.disconnect();
    },
  };
}

/** How much `zoom` enlarges an element, by all that it is in. Not every engine has `currentCSSZoom`. */
function zoomOf(element: Element): number {
  let zoom = 1;
  for (let next: Element | null = element; next; next = next.parentElement ?? containerOf(next)) {
    zoom *= Number(windowOf(next)?.getComputedStyle(next).zoom) || 1;
  }
  return zoom;
}
