import { createContext, useCallback, useContext, useEffect, useRef, useState, type RefObject } from 'react';
import type { Entry, List, Row } from '../model/index.ts';
import { createSeenWatch } from './seen-watch.ts';

/** Watches a row's element until the entry was seen; returns how to stop. */
type WatchRow = (element: HTMLElement, key: string) => () => void;

/** By what rows have themselves watched; null where nobody asks what was seen. */
export const SeenContext = createContext<WatchRow | null>(null);

/** Tells each entry of others once, when it was looked at. */
export function useSeen(entries: List<Entry>, onSeen: ((entry: Entry) => void) | undefined): WatchRow | null {
  const [watch] = useState(createSeenWatch);
  const latest = useRef({ entries, onSeen });
  useEffect(() => {
    latest.current = { entries, onSeen };
  });
  const watchRow = useCallback<WatchRow>(
    (element, key) =>
      watch.observe(element, key, () => {
        const { entries, onSeen } = latest.current;
        const entry = entries.findLast((other) => other.key === key);
        if (entry) onSeen?.(entry);
      }),
    [watch],
  );
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
