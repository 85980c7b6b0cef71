import { useEffect, useRef, type RefObject } from 'react';
import type { Entry, Focus, RowSet } from '../model/index.ts';
import type { RowListHandle } from './row-list.ts';

interface Options {
  readonly list: RefObject<RowListHandle | null>;
  readonly rowSet: RowSet;
  readonly focus: Focus | null;
  /** Opens what keeps an entry out of sight. */
  readonly open: (entry: Entry, contactId: string | undefined) => void;
}

/** Lets what is to be brought into view be found where the reader has closed it: it is opened first. */
export function useReveal({ list, rowSet, focus, open }: Options) {
  const { entries, shown } = rowSet;
  const awaited = useRef<string | null>(null);
  const answered = useRef<number | null>(null);

  /** Returns whether the entry has a row, or has one now. */
  function reveal(key: string | 'latest'): boolean {
    const index = key === 'latest' ? entries.length - 1 : entries.findLastIndex((entry) => entry.key === key);
    const entry = entries.get(index);
    if (!entry || !(key === 'latest' || shown.isVisible(entry))) return false;
    open(entry, shown.chapterAt(index)?.contactId);
    return true;
  }

  useEffect(() => {
    // The list itself goes to the focus, as soon as there is such a row.
    if (focus && focus.request !== answered.current && reveal(focus.key)) answered.current = focus.request;
    if (awaited.current !== null && list.current?.scrollToRow(awaited.current)) awaited.current = null;
  });

  return {
    scrollToLatest() {
      reveal('latest');
      list.current?.scrollToLatest();
    },
    scrollToRow(key: string): boolean {
      if (list.current?.scrollToRow(key)) return true;
      const isThere = reveal(key);
      if (isThere) awaited.current = key;
      return isThere;
    },
  };
}
