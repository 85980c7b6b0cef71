import { viewOf } from './own-window.ts';
import { watchLookedAt } from './sight/looked-at.ts';

/** Knows which rows were looked at. */
export interface SeenWatch {
  /**
   * Calls back once when the row was looked at, the topmost first where several are due. Returns how to stop; a row
   * that comes back is looked at anew.
   */
  observe(row: HTMLElement, key: string, onSeen: () => void): () => void;
}

/**
 * Tells each key once, and leaves nothing behind when the last row is gone.
 * @param document whose rows are watched, in its own window; others are not
 * @param seen the keys that were told, which are added to
 */
export function createSeenWatch(document: Document | null, seen: Set<string>): SeenWatch {
  const view = document && viewOf(document);
  const rows = new Map<Element, { readonly key: string; readonly onSeen: () => void }>();
  let watch: ReturnType<typeof watchLookedAt> | null = null;

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
      if (seen.has(key) || row.ownerDocument !== document || !view || !('IntersectionObserver' in view))
        return () => {};
      watch ??= watchLookedAt(view, see);
      rows.set(row, { key, onSeen });
      watch.observe(row);
      return () => stop(row);
    },
  };
}
