/** In ms: for so long it must be in view without interruption. */
const lookingTime = 500;

/**
 * Where the observer tells how much of a row is in view: at a half, and below that in steps of a tenth, for rows that
 * are taller than the view.
 */
const thresholds = Array.from({ length: 40 }, (_, step) => 0.5 * 0.9 ** step);

/** Knows which rows were looked at. */
export interface SeenWatch {
  /**
   * Calls back once when the row was looked at, the topmost first where several are due. Returns how to stop; a row
   * that comes back is looked at anew.
   */
  observe(row: HTMLElement, key: string, onSeen: () => void): () => void;
}

/** Whether at least half of it is in view, or it covers at least half of the view. */
function isLookedAt({
  isIntersecting,
  intersectionRatio,
  intersectionRect,
  target,
}: IntersectionObserverEntry): boolean {
  if (!isIntersecting || intersectionRect.height === 0) return false;
  const view = target.closest('[data-part="scroller"]')?.clientHeight ?? Infinity;
  return intersectionRatio >= 0.5 || intersectionRect.height >= view / 2;
}

function inDocumentOrder(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Watches rows of one window, with one observer, and one timer while something is being looked at. */
function watchWindow(view: Window & typeof globalThis, onSeen: (row: Element) => void) {
  const { document, performance } = view;
  const lookedAtSince = new Map<Element, number>();
  let timer = 0;

  const isHidden = () => document.visibilityState === 'hidden';

  function schedule() {
    view.clearTimeout(timer);
    if (lookedAtSince.size === 0 || isHidden()) return;
    const due = Math.min(...lookedAtSince.values()) + lookingTime;
    timer = view.setTimeout(tell, due - performance.now());
  }

  function tell() {
    const now = performance.now();
    const due = [...lookedAtSince].filter(([, since]) => since + lookingTime <= now).map(([row]) => row);
    try {
      for (const row of due.sort(inDocumentOrder)) {
        lookedAtSince.delete(row);
        onSeen(row);
      }
    } finally {
      schedule();
    }
  }

  const observer = new view.IntersectionObserver(
    (changes) => {
      for (const change of changes) {
        if (!isLookedAt(change)) lookedAtSince.delete(change.target);
        else if (!lookedAtSince.has(change.target)) lookedAtSince.set(change.target, performance.now());
      }
      schedule();
    },
    { threshold: thresholds },
  );

  function onVisibilityChange() {
    for (const row of lookedAtSince.keys()) lookedAtSince.set(row, performance.now());
    schedule();
  }
  document.addEventListener('visibilitychange', onVisibilityChange);

  return {
    observe: (row: Element) => observer.observe(row),
    forget(row: Element) {
      observer.unobserve(row);
      if (lookedAtSince.delete(row)) schedule();
    },
    destroy() {
      view.clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', onVisibilityChange);
    },
  };
}

/** Tells each key once, and leaves nothing behind when the last row is gone. */
export function createSeenWatch(): SeenWatch {
  const seen = new Set<string>();
  const rows = new Map<Element, { readonly key: string; readonly onSeen: () => void }>();
  let watch: ReturnType<typeof watchWindow> | null = null;

  function stop(row: Element) {
    if (!rows.delete(row)) return;
    watch?.forget(row);
    if (rows.size > 0) return;
    watch?.destroy();
    watch = null;
  }

  function see(row: Element) {
    const watched = rows.get(row);
    stop(row);
    if (!watched || seen.has(watched.key)) return;
    seen.add(watched.key);
    watched.onSeen();
  }

  return {
    observe(row, key, onSeen) {
      const view = row.ownerDocument.defaultView;
      if (seen.has(key) || !view || !('IntersectionObserver' in view)) return () => {};
      watch ??= watchWindow(view, see);
      rows.set(row, { key, onSeen });
      watch.observe(row);
      return () => stop(row);
    },
  };
}
