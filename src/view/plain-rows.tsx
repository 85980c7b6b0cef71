import { forwardRef, useImperativeHandle, useRef, type ReactNode } from 'react';
import type { Row } from '../model/index.ts';
import type { RowListHandle, RowListProps } from './row-list.ts';
import { usePlainScroll } from './use-plain-scroll.ts';

function RowElement({
  row,
  renderRow,
}: {
  readonly row: Row;
  readonly renderRow: RowListProps['renderRow'];
}): ReactNode {
  return (
    <div data-row={row.type} data-key={row.key}>
      {renderRow(row)}
    </div>
  );
}

/** What scrolls must scroll by keyboard too. */
const reachable = { tabIndex: 0 };

/** The list with all of its rows in the document: for print, for servers, for tests, for readers who ask for it. */
export const PlainRows = forwardRef<RowListHandle, RowListProps>(function PlainRows(props, ref): ReactNode {
  const { rows, renderRow, header, footer, label } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { onScroll, scrollToLatest, scrollToRow, holdRow } = usePlainScroll(scroller, content, props);
  useImperativeHandle(ref, () => ({ scrollToLatest, scrollToRow, holdRow }));
  return (
    <section ref={scroller} {...reachable} data-part="scroller" aria-label={label} onScroll={onScroll}>
      <div ref={content} data-part="rows">
        {header}
        {rows.map((row) => (
          <RowElement key={row.key} row={row} renderRow={renderRow} />
        ))}
        {footer}
      </div>
    </section>
  );
});
