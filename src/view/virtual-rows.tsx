import { forwardRef, useCallback, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { createNumbering, type NumberedRows } from './first-item-index.ts';
import type { RowListHandle, RowListProps } from './row-list.ts';
import { heightOf } from './scroll-ruler.ts';
import { useSharedValue } from './shared-value.ts';
import { useScrollGuard } from './use-scroll-guard.ts';
import { listComponents } from './virtual-list.tsx';

/** In px, for rows that were never drawn. Rather low: what is too high lets the reader scroll past what is there. */
const estimatedRowHeight = 56;
/** In px. Rows of 30 px in a view of 900 px come to 75 rows in the document. */
const drawnBeyondView = { top: 850, bottom: 450 };

const itemContent = () => null;

/** The windowed list: only rows near the view are in the document, and the reader's place never moves by itself. */
export const VirtualRows = forwardRef<RowListHandle, RowListProps>(function VirtualRows(props, ref) {
  const { rows } = props;
  const [number] = useState(createNumbering);
  const numbered = useMemo(() => number(rows), [number, rows]);
  return <WindowedRows key={numbered.generation} {...props} numbered={numbered} handleRef={ref} />;
});

interface WindowedRowsProps extends RowListProps {
  readonly numbered: NumberedRows;
  readonly handleRef: Ref<RowListHandle>;
}

function WindowedRows({ numbered, handleRef, ...props }: WindowedRowsProps) {
  const { rows, firstItemIndex } = numbered;
  const { feed, label, header, footer, renderRow } = props;
  const virtuoso = useRef<VirtuosoHandle>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const drawing = useMemo(
    () => ({ feed, label, header, footer, renderRow, numbered, listRef }),
    [feed, label, header, footer, renderRow, numbered],
  );
  const context = useSharedValue(drawing);
  const estimateTop = useCallback(
    (key: string) => {
      const index = rows.findIndex((row) => row.key === key);
      return index === -1 ? null : estimatedTop(virtuoso.current, index);
    },
    [rows],
  );
  const handle = useScrollGuard(props, { listRef, estimateTop });
  useImperativeHandle(handleRef, () => handle);

  return (
    <Virtuoso
      ref={virtuoso}
      totalCount={rows.length}
      firstItemIndex={firstItemIndex}
      context={context}
      components={listComponents}
      itemContent={itemContent}
      itemSize={heightOf}
      defaultItemHeight={estimatedRowHeight}
      increaseViewportBy={drawnBeyondView}
      alignToBottom
      skipAnimationFrameInResizeObserver
    />
  );
}

/** How far below the top of the list Virtuoso believes a row to begin. */
function estimatedTop(virtuoso: VirtuosoHandle | null, index: number): number {
  let top = index * estimatedRowHeight;
  virtuoso?.getState(({ ranges }) => {
    if (ranges.length === 0) return;
    top = 0;
    for (const { startIndex, endIndex, size } of ranges) {
      const end = Math.min(index, endIndex + 1);
      if (end > startIndex) top += (end - startIndex) * size;
    }
  });
  return top;
}
