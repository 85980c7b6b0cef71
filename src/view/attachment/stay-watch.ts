import type { OwnWindow } from '../own-window.ts';

/** In ms: what the reader scrolls past faster is not looked at. */
const stay = 150;

/** Knows which elements stay in view, with one observer for all of them. */
export interface StayWatch {
  /** Calls back with true when the element has stayed in view for a moment, and with false when it leaves. */
  observe(element: Element, onChange: (stays: boolean) => void): () => void;
}

interface Watched {
  readonly onChange: (stays: boolean) => void;
  timer: number | undefined;
}

/** Watches in one window, and leaves nothing behind when the last element is gone. */
export function createStayWatch(view: OwnWindow | null): StayWatch {
  const watched = new Map<Element, Watched>();
  let observer: IntersectionObserver | null = null;

  function onIntersection(changes: readonly IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of changes) {
      const entry = watched.get(target);
      if (!entry) continue;
      view?.clearTimeout(entry.timer);
      if (isIntersecting) entry.timer = view?.setTimeout(() => entry.onChange(true), stay);
      else entry.onChange(false);
    }
  }

  return {
    observe(element, onChange) {
      if (!view || element.ownerDocument !== view.document || !('IntersectionObserver' in view)) return () => {};
      // Without a root it counts what the reader can see, be it the list or the page that is scrolled.
      observer ??= new view.IntersectionObserver(onIntersection);
      watched.set(element, { onChange, timer: undefined });
      observer.observe(element);
      return () => {
        view.clearTimeout(watched.get(element)?.timer);
        watched.delete(element);
        observer?.unobserve(element);
        if (watched.size > 0) return;
        observer?.disconnect();
        observer = null;
      };
    },
  };
}
