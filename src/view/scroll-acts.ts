import { isElement, windowOf } from './own-window.ts';
import { watchCalls, type Shift } from './scroll-calls.ts';
import type { Act } from './scroll-following.ts';

/** Knows what the reader does with a list, and by how much calls of the app scroll it. */
export interface ScrollActs {
  /** What the reader is doing; null where nobody touches the list. */
  current(): Act | null;
  /** Whether the browser may be scrolling smoothly, by a wheel, a key or a call. */
  isGliding(): boolean;
  /** The position has moved by an act, which goes on. */
  goesOn(): void;
  /** Whether calls have moved the position since. */
  hasCalled(): boolean;
  /** Where the list is scrolled to, without what moves its content for the moment. */
  read(): number;
  /** By how many px calls have moved the position since this was asked last. */
  takeCalled(): number;
  /** Writes the position without that being anybody's act. */
  write(top: number): void;
  destroy(): void;
}

/** In ms: so long after its last sign an act may still move the list, by a finger's momentum longer than by a wheel. */
const lasting = { glide: 500, momentum: 1000 };

const keys: Readonly<Partial<Record<string, Act>>> = {
  ArrowUp: 'up',
  PageUp: 'up',
  Home: 'up',
  ArrowDown: 'down',
  PageDown: 'down',
  End: 'down',
  ' ': 'down',
  Tab: 'any',
};

/** What is pressed to be used, and not to scroll or to select. */
const controls = 'button, a, input, select, textarea, summary, label, audio, video, [contenteditable]';

/** @param onLook called when the focus may have moved the list, before anything else changes the content */
export function watchActs(scroller: HTMLElement, shift: Shift, onLook: () => void): ScrollActs {
  const view = windowOf(scroller);
  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true };
  let act: Act | null = null;
  let until = 0;
  let pressing: AbortController | null = null;
  let isGlide = false;
  let afterPress = 0;
  let touchedAt: number | null = null;
  let isFocusing = false;

  const now = () => view?.performance.now() ?? 0;
  function begin(next: Act, lasts: number, glides = false) {
    act = next;
    until = now() + lasts;
    isGlide = glides;
  }

  function onWheel({ deltaY, ctrlKey }: WheelEvent) {
    if (deltaY !== 0 && !ctrlKey) begin(deltaY < 0 ? 'up' : 'down', lasting.glide, true);
  }
  function onKeyDown({ key, shiftKey }: KeyboardEvent) {
    const next = keys[key];
    if (next) begin(key === ' ' && shiftKey ? 'up' : next, lasting.glide, true);
  }
  function onTouch({ type, touches }: TouchEvent) {
    const y = touches[0]?.clientY ?? null;
    if (type === 'touchmove' && y !== null && touchedAt !== null && y !== touchedAt)
      begin(y > touchedAt ? 'up' : 'down', lasting.momentum);
    touchedAt = y;
  }
  function onPress({ target, pointerType, button }: PointerEvent) {
    if (pointerType === 'touch') return;
    const isOnContent = target !== scroller && button !== 1;
    if (isOnContent && isElement(target) && target.closest(controls)) return;
    begin('any', lasting.momentum);
    pressing?.abort();
    pressing = new AbortController();
    // A selection scrolls while it is drawn, a scrollbar for a moment longer.
    afterPress = isOnContent ? 0 : lasting.glide;
    // Not every engine tells that a scrollbar was let go: then the next move does.
    for (const type of ['pointerup', 'pointercancel', 'pointermove'] as const)
      view?.addEventListener(type, onRelease, { signal: pressing.signal, passive: true });
  }
  function onRelease({ type, buttons }: PointerEvent) {
    if (type === 'pointermove' && buttons !== 0) return;
    pressing?.abort();
    pressing = null;
    until = now() + afterPress;
  }

  function onFocus() {
    // An engine scrolls to what gets the focus right after this event.
    isFocusing = true;
    view?.queueMicrotask(() => {
      onLook();
      isFocusing = false;
    });
  }

  scroller.addEventListener('focusin', onFocus, options);
  scroller.addEventListener('wheel', onWheel, options);
  scroller.addEventListener('keydown', onKeyDown, options);
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    scroller.addEventListener(type, onTouch, options);
  scroller.addEventListener('pointerdown', onPress, options);
  const calls = watchCalls(scroller, shift, () => begin('any', lasting.glide, true));

  return {
    current() {
      if (isFocusing) return 'any';
      return pressing !== null || (act !== null && now() < until) ? act : null;
    },
    isGliding: () => isGlide && now() < until,
    goesOn() {
      if (now() < until) until = Math.max(until, now() + lasting.glide);
    },
    hasCalled: calls.has,
    read: calls.read,
    takeCalled: calls.take,
    write: calls.write,
    destroy() {
      listening.abort();
      pressing?.abort();
      calls.destroy();
    },
  };
}

/**
 * Home and End on the list go there at once. The browser's own way aims at where the end was believed to be when the key was
 * pressed, and is cut short where rows on the way turn out higher.
 */
export function watchEdgeKeys(scroller: HTMLElement, onEnd: () => void): () => void {
  function onKeyDown(event: KeyboardEvent) {
    const { key, target, shiftKey, ctrlKey, altKey, metaKey, defaultPrevented } = event;
    if ((key !== 'End' && key !== 'Home') || target !== scroller || shiftKey || defaultPrevented) return;
    if (key === 'Home' && (ctrlKey || altKey || metaKey)) return;
    event.preventDefault();
    if (key === 'End') onEnd();
    else scroller.scrollTop = 0;
  }
  scroller.addEventListener('keydown', onKeyDown);
  return () => scroller.removeEventListener('keydown', onKeyDown);
}
