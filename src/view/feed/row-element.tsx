import { memo, useContext, useMemo, type ReactNode } from 'react';
import { isReadable, type Row } from '../../model/index.ts';
import type { RowListProps } from '../row-list.ts';
import { useSeenRow } from '../use-seen.ts';
import { FeedContext } from './feed-context.ts';

/** What all rows of a list have in common. */
type ListOfRows = Pick<RowListProps, 'renderRow'> & { readonly feed: Pick<RowListProps['feed'], 'places' | 'isWhole'> };

/** How many entries there are in all, for `aria-setsize`; -1 while that is not known. */
export const countOf = ({ places, isWhole }: ListOfRows['feed']): number => (isWhole ? places.count : -1);

/**
 * A row's element, the same in each list.
 * @param index which of the loaded rows it is, from 0
 * @param knownSize the height in px with which a windowed list reckons; null where the row is kept outside of its
 * window, and is neither measured nor counted; missing in lists that draw all rows
 */
export function rowElement(row: Row, index: number, list: ListOfRows, knownSize?: number | null): ReactNode {
  const { places } = list.feed;
  return (
    <RowElement
      key={row.key}
      row={row}
      renderRow={list.renderRow}
      place={places.placeAt(index)}
      count={countOf(list.feed)}
      index={typeof knownSize === 'number' ? index : undefined}
      knownSize={knownSize}
    />
  );
}

interface RowElementProps extends Pick<RowListProps, 'renderRow'> {
  readonly row: Row;
  readonly place: number | null;
  readonly count: number;
  readonly index: number | undefined;
  readonly knownSize: number | null | undefined;
}

/**
 * An article of the feed where there is something to read or to use. Lists draw all of their rows whenever one changes,
 * so that a row of which nothing changed must cost nothing.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/feed/
 */
function Article(props: RowElementProps): ReactNode {
  const { row, renderRow, place, count, index, knownSize } = props;
  const { nameOf } = useContext(FeedContext);
  const element = useSeenRow(row);
  const name = useMemo(() => nameOf(row), [row, nameOf]);
  const given = {
    ref: element,
    'data-part': 'row',
    'data-row': row.type,
    'data-key': row.key,
    'data-index': index,
    'data-known-size': knownSize ?? undefined,
    'data-kept': knownSize === null ? '' : undefined,
    children: renderRow(row),
  };
  if (!isReadable(row)) return <div {...given} />;
  return <article {...given} tabIndex={-1} aria-label={name} aria-posinset={place ?? undefined} aria-setsize={count} />;
}

/** A new count alone draws no row again: it comes with every message, and to every row. The list writes it (`feed.tsx`). */
const RowElement = memo(
  Article,
  (one, other) =>
    one.row === other.row &&
    one.place === other.place &&
    one.index === other.index &&
    one.knownSize === other.knownSize &&
    one.renderRow === other.renderRow,
);
