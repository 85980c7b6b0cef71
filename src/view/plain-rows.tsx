import { forwardRef, useCallback, useImperativeHandle, useRef, type ReactNode } from 'react';
import { Feed } from './feed/feed.tsx';
import { countOf, rowElement } from './feed/row-element.tsx';
import type { RowListHandle, RowListProps } from './row-list.ts';
import { useScrollGuard } from './use-scroll-guard.ts';

/** What scrolls must scroll by keyboard too. */
const reachable = { tabIndex: 0 };

/** All rows are in the document: no place has to be estimated. */
const estimateTop = () => null;

/** The list with all of its rows in the document: for print, for servers, for tests, for readers who ask for it. */
export const PlainRows = forwardRef<RowListHandle, RowListProps>(function PlainRows(props, ref): ReactNode {
  const { feed, rows, renderRow, header, footer, label } = props;
  const listRef = useRef<HTMLDivElement>(null);
  const onElement = useCallback((list: HTMLDivElement | null) => {
    listRef.current = list;
  }, []);
  const handle = useScrollGuard(props, { listRef, estimateTop });
  useImperativeHandle(ref, () => handle);
  return (
    <section {...reachable} data-part="scroller" aria-label={label}>
      <div>
        <div>{header}</div>
        <Feed label={label} isBusy={feed.isBusy} count={countOf(feed)} onElement={onElement}>
          {rows.toArray().map((row, index) => rowElement(row, index, { feed, renderRow }))}
        </Feed>
        <div>{footer}</div>
      </div>
    </section>
  );
});
