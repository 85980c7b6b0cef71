import { memo, useContext, useMemo, type ReactNode } from 'react';
import { isReadable, type Row } from '../../model/index.ts';
import type { RowListProps } from '../row-list.ts';
import { useSeenRow } from '../use-seen.ts';
import { FeedContext } from './feed-context.ts';

interface RowElementProps {
  readonly row: Row;
  /** Which of the loaded rows it is, from 0. */
  readonly index: number;
  readonly feed: Pick<RowListProps['feed'], 'places' | 'isWhole'>;
  /** Fills it. Must keep its identity while nothing that it draws changes. */
  readonly renderRow: (row: Row) => ReactNode;
  /**
   * The height in px with which a windowed list reckons; null where the row is kept outside of its window, and is neither
   * measured nor counted. Missing in lists that draw all rows.
   */
  readonly knownSize?: number | null;
}

/** A row's element, the same in each list. */
export function RowElement({ row, index, feed, renderRow, knownSize }: RowElementProps): ReactNode {
  const { places, isWhole } = feed;
  return (
    <RowArticle
      row={row}
      renderRow={renderRow}
      place={places.placeAt(index)}
      count={isWhole ? places.count : -1}
      index={typeof knownSize === 'number' ? index : undefined}
      knownSize={knownSize}
    />
  );
}

interface RowArticleProps extends Pick<RowElementProps, 'row' | 'renderRow'> {
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
const RowArticle = memo(function RowArticle(props: RowArticleProps): ReactNode {
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
});
