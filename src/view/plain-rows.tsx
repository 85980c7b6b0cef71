import { forwardRef, useImperativeHandle, useRef, type ReactNode } from 'react';
import { Feed } from './feed/feed.tsx';
import { countOf, rowElement } from './feed/row-element.tsx';
import type { RowListHandle, RowListProps } from './row-list.ts';
import { usePlainScroll } from './use-plain-scroll.ts';

/** What scrolls must scroll by keyboard too. */
const reachable = { tabIndex: 0 };

/** The list with all of its rows in the document: for print, for servers, for tests, for readers who ask for it. */
export const PlainRows = forwardRef<RowListHandle, RowListProps>(function PlainRows(props, ref): ReactNode {
  const { feed, rows, renderRow, header, footer, label } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { onScroll, scrollToLatest, scrollToRow, holdRow } = usePlainScroll(scroller, content, props);
  useImperativeHandle(ref, () => ({ scrollToLatest, scrollToRow, holdRow }));
  return (
    <section ref={scroller} {...reachable} data-part="scroller" aria-label={label} onScroll={onScroll}>
      <div ref={content}>
        {header}
        <Feed label={label} isBusy={feed.isBusy} count={countOf(feed)}>
          {rows.toArray().map((row, index) => rowElement(row, index, { feed, renderRow }))}
        </Feed>
        {footer}
      </div>
    </section>
  );
});
