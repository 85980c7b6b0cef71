import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Row } from '../../model/index.ts';
import type { RowListProps } from '../row-list.ts';
import { RowElement } from './row-element.tsx';

/** What a windowed list tells each of its rows. */
type ListContext = Pick<RowListProps, 'feed' | 'renderRow' | 'rows'>;

/** What a windowed list gives each of the rows that it draws. */
interface WindowedRowProps {
  readonly item: Row;
  readonly context: ListContext;
  readonly 'data-index': number;
  readonly 'data-known-size': number;
  /** Which of the loaded rows it is, where the row is kept outside of the window. */
  readonly keptIndex?: number;
}

export function WindowedRow({ item, context, keptIndex, ...list }: WindowedRowProps): ReactNode {
  return (
    <RowElement
      row={item}
      index={keptIndex ?? list['data-index']}
      feed={context.feed}
      renderRow={context.renderRow}
      knownSize={keptIndex === undefined ? list['data-known-size'] : null}
    />
  );
}

const isItem = (child: ReactNode): child is ReactElement<WindowedRowProps> => isValidElement(child);

/**
 * Makes the function that adds to the drawn rows those that must not go: the row that has the focus, and its neighbours,
 * which a screen reader goes to next. They keep their elements, because React knows them by key and type.
 */
export function createRowKeeper() {
  const known = new Map<string, ReactElement<WindowedRowProps>>();

  return (children: ReactNode, context: ListContext): ReactNode => {
    const { rows, feed } = context;
    const { focusedKey } = feed;
    if (focusedKey === null || !Array.isArray(children)) {
      known.clear();
      return children;
    }
    const drawn = children.filter(isItem);
    const drawnKeys = new Set(drawn.map(({ props }) => props.item.key));
    const place = rows.findLastIndex(({ key }) => key === focusedKey);
    const around = place === -1 ? [] : [place - 1, place, place + 1];
    const wantedKeys = new Set(around.map((index) => rows[index]?.key));
    for (const item of drawn) if (wantedKeys.has(item.props.item.key)) known.set(item.props.item.key, item);
    for (const key of known.keys()) if (!wantedKeys.has(key)) known.delete(key);
    const missing = around.flatMap((index) => {
      const row = rows[index];
      const item = row && !drawnKeys.has(row.key) ? known.get(row.key) : undefined;
      return row && item ? { index, element: cloneElement(item, { item: row, context, keptIndex: index }) } : [];
    });
    const first = drawn[0]?.props['data-index'] ?? 0;
    const elements = (isOlder: boolean) =>
      missing.filter(({ index }) => index < first === isOlder).map(({ element }) => element);
    return [...elements(true), ...drawn, ...elements(false)];
  };
}
