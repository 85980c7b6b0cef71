import {
  forwardRef,
  isValidElement,
  useCallback,
  useState,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { Feed } from './feed/feed.tsx';
import { createRowKeeper, type ListedRow } from './feed/kept-rows.ts';
import { countOf, rowElement } from './feed/row-element.tsx';
import type { NumberedRows } from './first-item-index.ts';
import type { RowListProps } from './row-list.ts';
import { useShared, type SharedValue } from './shared-value.ts';

/** What the list draws, in its own words. */
interface Drawing extends Pick<RowListProps, 'feed' | 'label' | 'header' | 'footer' | 'renderRow'> {
  readonly numbered: NumberedRows;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/**
 * What changes travels in here: the components are constants, or every row would mount again, and so is the context, or
 * Virtuoso would take and measure each of its elements anew.
 */
type ListContext = SharedValue<Drawing>;

interface InContext {
  readonly context: ListContext;
}
type ElementProps = HTMLAttributes<HTMLDivElement> & InContext;

/** What Virtuoso draws the parts of its list with. */
export const listComponents = {
  Scroller: forwardRef<HTMLDivElement, ElementProps>(function Scroller({ context, ...props }, ref) {
    return <section {...props} ref={ref} data-part="scroller" aria-label={useShared(context).label} />;
  }),
  List: forwardRef<HTMLDivElement, ElementProps>(function List({ context, children, ...props }, ref) {
    const drawing = useShared(context);
    const { feed, label, numbered, listRef } = drawing;
    const [keep] = useState(createRowKeeper);
    const onElement = useCallback(
      (list: HTMLDivElement | null) => {
        if (typeof ref === 'function') ref(list);
        listRef.current = list;
      },
      [ref, listRef],
    );
    const listed = keep(drawnRows(children, numbered), numbered.rows, feed.focusedKey);
    return (
      <Feed {...props} label={label} isBusy={feed.isBusy} count={countOf(feed)} onElement={onElement}>
        {listed.map(({ row, index, knownSize }) => rowElement(row, index, drawing, knownSize))}
      </Feed>
    );
  }),
  Header: ({ context }: InContext) => useShared(context).header,
  Footer: ({ context }: InContext) => useShared(context).footer,
  Item: () => null,
};

/** What Virtuoso says of a row that is to be drawn. */
interface ItemProps {
  /** Its number: a row that survives keeps it, so that what Virtuoso knew before it heard of a page is still right. */
  readonly 'data-item-index': number;
  readonly 'data-index': number;
  readonly 'data-known-size': number;
}

/** The rows that Virtuoso wants drawn; the list draws them itself, and each only when it changed. */
const drawnRows = (children: ReactNode, { rows, firstItemIndex }: NumberedRows): readonly ListedRow[] =>
  (Array.isArray(children) ? children : []).filter(isItem).flatMap(({ props }) => {
    const row = rows.get(props['data-item-index'] - firstItemIndex);
    return row ? [{ row, index: props['data-index'], knownSize: props['data-known-size'] }] : [];
  });

const isItem = (child: ReactNode): child is ReactElement<ItemProps> => isValidElement(child);
