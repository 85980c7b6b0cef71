import { useCallback, useMemo, useState, type RefObject } from 'react';
import type { Entry } from '../model/index.ts';
import type { Folding } from './folding-context.ts';
import type { RowListHandle } from './row-list.ts';

const nothing: ReadonlySet<string> = new Set();

function without(known: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return keys.some((key) => known.has(key)) ? new Set([...known].filter((key) => !keys.includes(key))) : known;
}

const withKey = (known: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  known.has(key) ? known : new Set([...known, key]);

/** Which chapters the reader closed and which runs of events they opened. */
export function useFoldedRows(list: RefObject<RowListHandle | null>) {
  const [collapsedChapters, setCollapsed] = useState(nothing);
  const [openRuns, setOpen] = useState(nothing);

  const folding = useMemo<Folding>(
    () => ({
      toggleChapter({ key, contactId, isCollapsed }) {
        list.current?.holdRow(key);
        setCollapsed((known) => (isCollapsed ? without(known, [contactId]) : withKey(known, contactId)));
      },
      toggleRun({ key, events, isOpen }) {
        const keys = events.map((event) => event.key);
        list.current?.holdRow(key);
        setOpen((known) => (isOpen ? without(known, keys) : withKey(known, keys.at(-1) ?? '')));
      },
    }),
    [list],
  );

  /** Opens what keeps an entry out of sight. */
  const reveal = useCallback((entry: Entry, contactId: string | undefined) => {
    if (contactId !== undefined) setCollapsed((known) => without(known, [contactId]));
    if (entry.kind === 'event') setOpen((known) => withKey(known, entry.key));
  }, []);

  return { collapsedChapters, openRuns, folding, reveal };
}
