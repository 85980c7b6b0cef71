import { useRef, type RefObject } from 'react';
import type { RowListHandle, RowListProps } from './row-list.ts';
import { useBeforePaint } from './use-before-paint.ts';

type Reports = Required<Pick<RowListProps, 'onAtLatestChange' | 'onTopRowChange'>>;

/**
 * Keeps the reader's place where another kind of list takes over: at the newest row, or at the one on top. Returns what
 * the lists are to report to.
 */
export function useKeptPlace(
  kind: 'still' | 'windowed' | 'plain',
  list: RefObject<RowListHandle | null>,
  { onAtLatestChange, onTopRowChange }: Reports,
): Reports {
  const place = useRef<{ readonly atLatest: boolean; readonly topKey: string | null }>({
    atLatest: true,
    topKey: null,
  });
  /** The kind of list whose reports count: a new one reports before it is brought to the place. */
  const settled = useRef(kind);
  useBeforePaint(() => {
    const before = settled.current;
    settled.current = kind;
    if (before === kind || before === 'still') return;
    const { atLatest, topKey } = place.current;
    if (atLatest || topKey === null) list.current?.scrollToLatest();
    else list.current?.scrollToRow(topKey, 0);
  }, [kind, list]);
  return {
    onAtLatestChange(atLatest) {
      if (settled.current === kind) place.current = { ...place.current, atLatest };
      onAtLatestChange(atLatest);
    },
    onTopRowChange(row) {
      if (settled.current === kind) place.current = { ...place.current, topKey: row?.key ?? null };
      onTopRowChange(row);
    },
  };
}
