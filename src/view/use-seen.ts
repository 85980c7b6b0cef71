import { createContext, useContext, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Entry, List, Row } from '../model/index.ts';
import { createSeenWatch } from './seen-watch.ts';

/** Watches a row's element until the entry was seen; returns how to stop. */
type WatchRow = (element: HTMLElement, key: string) => () => void;

/** By what rows have themselves watched; null where nobody asks what was seen. */
export const SeenContext = createContext<WatchRow | null>(null);

/**
 * Tells each entry of others once, when it was looked at.
 * @param document the one that the rows stand in: in another one they are watched anew
 */
export function useSeen(
  entries: List<Entry>,
  onSeen: ((entry: Entry) => void) | undefined,
  document: Document | null,
): WatchRow | null {
  const [seen] = useState(() => new Set<string>());
  const latest = useRef({ entries, onSeen });
  useEffect(() => {
    latest.current = { entries, onSeen };
  });
  const watchRow = useMemo((): WatchRow => {
    const watch = createSeenWatch(document, seen);
    return (element, key) =>
      watch.observe(element, key, () => {
        const { entries, onSeen } = latest.current;
        const entry = entries.findLast((other) => other.key === key);
        if (entry) onSeen?.(entry);
      });
  }, [document, seen]);
  return onSeen ? watchRow : null;
}

/** A ref for a row's element, by which the row is watched. */
export function useSeenRow(row: Row): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const watchRow = useContext(SeenContext);
  const key = row.type === 'bubble' && row.side !== 'own' ? row.entry.key : null;
  useEffect(() => {
    if (watchRow && key !== null && element.current) return watchRow(element.current, key);
  }, [watchRow, key]);
  return element;
}
