/** Knows whether a finger or its momentum moves the content, and moves the content without scrolling meanwhile. */
export interface TouchWatch {
  /** Whether scrollTop must not be written now. */
  busy(): boolean;
  /** Moves the content up by this many px more, until the scrolling ends. */
  shift(distance: number): void;
  destroy(): void;
}

/** Without an event for this long, in ms, a momentum has ended. */
const restAfter = 120;

const never: TouchWatch = { busy: () => false, shift: () => {}, destroy: () => {} };

/** WebKit on touch devices stops the momentum, or ignores the value, when scrollTop is written while it runs. */
function stopsMomentum(view: Window & typeof globalThis): boolean {
  return view.CSS?.supports?.('-webkit-touch-callout', 'none') ?? false;
}

export function watchTouch(scroller: HTMLElement, list: HTMLElement, onRest: () => void): TouchWatch {
  const view = scroller.ownerDocument.defaultView;
  const content = list.parentElement;
  if (!view || !content || !stopsMomentum(view)) return never;
  let touching = false;
  let moving = false;
  let shifted = 0;
  let timer = 0;

  function rest() {
    moving = false;
    if (touching || !content) return;
    shifted = 0;
    content.style.transform = '';
    onRest();
  }
  function restLater() {
    view?.clearTimeout(timer);
    timer = view?.setTimeout(rest, restAfter) ?? 0;
  }
  const start = () => {
    touching = true;
  };
  const end = ({ touches }: TouchEvent) => {
    touching = touches.length > 0;
    restLater();
  };
  const move = () => {
    if (!touching && !moving) return;
    moving = true;
    restLater();
  };

  const passive = { passive: true };
  scroller.addEventListener('touchstart', start, passive);
  scroller.addEventListener('touchend', end, passive);
  scroller.addEventListener('touchcancel', end, passive);
  scroller.addEventListener('scroll', move, passive);
  return {
    busy: () => touching || moving,
    shift(distance) {
      if (Math.abs(distance) <= 0.5) return;
      shifted += distance;
      content.style.transform = `translateY(${-shifted}px)`;
    },
    destroy() {
      view.clearTimeout(timer);
      content.style.transform = '';
      scroller.removeEventListener('touchstart', start);
      scroller.removeEventListener('touchend', end);
      scroller.removeEventListener('touchcancel', end);
      scroller.removeEventListener('scroll', move);
    },
  };
}
