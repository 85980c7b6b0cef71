import { useContext, useMemo, type HTMLAttributes, type ReactNode } from 'react';
import { isReadable, type Row } from '../../model/index.ts';
import { useSeenRow } from '../use-seen.ts';
import { FeedContext } from './feed-context.ts';

interface RowElementProps extends HTMLAttributes<HTMLElement> {
  readonly row: Row;
  /** Which of the loaded rows it is, from 0. */
  readonly index: number;
}

/**
 * A row's element, the same in each list: an article of the feed where there is something to read or to use.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/feed/
 */
export function RowElement({ row, index, ...rest }: RowElementProps): ReactNode {
  const { places, isWhole, nameOf } = useContext(FeedContext);
  const element = useSeenRow(row);
  const name = useMemo(() => nameOf(row), [row, nameOf]);
  const props = { ...rest, 'data-part': 'row', 'data-row': row.type, 'data-key': row.key };
  if (!isReadable(row)) return <div ref={element} {...props} />;
  return (
    <article
      ref={element}
      {...props}
      tabIndex={-1}
      aria-label={name}
      aria-posinset={places.placeAt(index) ?? undefined}
      aria-setsize={isWhole ? places.count : -1}
    />
  );
}
