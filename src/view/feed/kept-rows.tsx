import { cloneElement, isValidElement, type HTMLAttributes, type ReactElement, type ReactNode } from 'react';
import type { Row } from '../../model/index.ts';
import { RowElement } from './row-element.tsx';

/** What the list gives each of the rows that it draws. */
interface WindowedRowProps extends HTMLAttributes<HTMLElement> {
  readonly row: Row;
  readonly 'data-index': number;
  readonly 'data-known-size': number;
  /** Which of the loaded rows it is, where the row is kept outside of the window. */
  readonly keptIndex?: number;
}

/** A row that is kept is no part of the layout: without its index the list neither measures nor counts it. */
const kept = { 'data-kept': '', 'data-index': undefined, 'data-known-size': undefined };

export function WindowedRow({ row, keptIndex, ...props }: WindowedRowProps): ReactNode {
  const index = keptIndex ?? props['data-index'];
  return <RowElement {...props} {...(keptIndex !== undefined && kept)} row={row} index={index} />;
}

interface ItemProps {
  readonly item: Row;
  readonly 'data-index': number;
  readonly keptIndex?: number;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly renderRow: (row: Row) => ReactNode;
  readonly focusedKey: string | null;
}

const isItem = (child: ReactNode): child is ReactElement<ItemProps> => isValidElement(child);

/**
 * Makes the function that adds to the drawn rows those that must not go: the row that has the focus, and its neighbours,
 * which a screen reader goes to next. They keep their elements, because React knows them by key and type.
 */
export function createRowKeeper() {
  const known = new Map<string, ReactElement<ItemProps>>();

  return (children: ReactNode, { rows, renderRow, focusedKey }: Rows): ReactNode => {
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
      return row && item ? { index, element: cloneElement(item, { item: row, keptIndex: index }, renderRow(row)) } : [];
    });
    const first = drawn[0]?.props['data-index'] ?? 0;
    const elements = (isOlder: boolean) =>
      missing.filter(({ index }) => index < first === isOlder).map(({ element }) => element);
    return [...elements(true), ...drawn, ...elements(false)];
  };
}
