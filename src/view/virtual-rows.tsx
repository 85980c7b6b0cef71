import { forwardRef, memo, useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode } from 'react';
import {
  Virtuoso,
  type Components,
  type ContextProp,
  type ItemProps,
  type ScrollerProps,
  type VirtuosoHandle,
} from 'react-virtuoso';
import type { Row } from '../model/index.ts';
import { numberRows, renumberRows } from './first-item-index.ts';
import type { RowListProps } from './row-list.ts';

/** What changes travels here: the components themselves are constants, or every row would mount again. */
interface ListContext {
  readonly label: string;
  readonly header: ReactNode;
  readonly footer: ReactNode;
  readonly renderRow: (row: Row) => ReactNode;
}

const RowContent = memo(function RowContent({ row, renderRow }: { row: Row } & Pick<ListContext, 'renderRow'>) {
  return renderRow(row);
});

const components: Components<Row, ListContext> = {
  Scroller: forwardRef<HTMLDivElement, ScrollerProps & ContextProp<ListContext>>(function Scroller(
    { context, ...props },
    ref,
  ) {
    return <div {...props} ref={ref} role="region" aria-label={context.label} />;
  }),
  Header: ({ context }) => context.header,
  Footer: ({ context }) => context.footer,
  Item: ({ context: _context, item, ...props }: ItemProps<Row> & ContextProp<ListContext>) => (
    <div {...props} data-row={item.type} data-key={item.key} />
  ),
};

const itemContent = (_index: number, row: Row, { renderRow }: ListContext) => (
  <RowContent row={row} renderRow={renderRow} />
);
const computeItemKey = (index: number, row: Row | undefined) => row?.key ?? index;

/** The windowed list: only the rows near the view are in the document. */
export function VirtualRows(props: RowListProps) {
  const { ref, rows, renderRow, header, footer, label, older, newer, onAtLatestChange, onTopRowChange } = props;
  const list = useRef<VirtuosoHandle>(null);
  const context = useMemo(() => ({ label, header, footer, renderRow }), [label, header, footer, renderRow]);
  const [known, setKnown] = useState(() => numberRows(rows));
  const numbered = known.rows === rows ? known : renumberRows(known, rows);
  if (numbered !== known) setKnown(numbered);

  const top = useRef(0);
  useEffect(() => {
    if (older.status === 'more' && top.current < 25) void older.load();
  }, [older, rows]);

  useImperativeHandle(ref, () => ({
    scrollToLatest: () => list.current?.scrollToIndex({ index: 'LAST', align: 'end' }),
    scrollToRow(key) {
      const index = rows.findIndex((row) => row.key === key);
      if (index !== -1) list.current?.scrollToIndex({ index, align: 'center' });
      return index !== -1;
    },
  }));

  return (
    <Virtuoso
      key={numbered.generation}
      ref={list}
      data={numbered.rows}
      firstItemIndex={numbered.firstItemIndex}
      initialTopMostItemIndex={{ index: 'LAST', align: 'end' }}
      followOutput="auto"
      alignToBottom
      skipAnimationFrameInResizeObserver
      increaseViewportBy={{ top: 900, bottom: 400 }}
      context={context}
      components={components}
      itemContent={itemContent}
      computeItemKey={computeItemKey}
      atBottomThreshold={24}
      atBottomStateChange={onAtLatestChange}
      rangeChanged={({ startIndex }) => {
        top.current = startIndex - numbered.firstItemIndex;
        onTopRowChange?.(numbered.rows[top.current] ?? null);
        if (older.status === 'more' && top.current < 25) void older.load();
      }}
      endReached={() => {
        if (newer.status === 'more') void newer.load();
      }}
    />
  );
}
