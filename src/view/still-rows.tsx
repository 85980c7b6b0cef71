import type { ReactNode } from 'react';
import { Feed } from './feed/feed.tsx';
import { countOf, rowElement } from './feed/row-element.tsx';
import type { RowListProps } from './row-list.ts';

type StillRowsProps = Pick<RowListProps, 'feed' | 'rows' | 'renderRow' | 'label'>;

/** Enough to fill a tall screen with lines of one word. */
const shown = 40;

/** The newest rows as a server writes them, at their end without any script; the windowed list takes their place. */
export function StillRows({ feed, rows, renderRow, label }: StillRowsProps): ReactNode {
  return (
    <section data-part="scroller" data-still="" aria-label={label}>
      <Feed label={label} isBusy={feed.isBusy} count={countOf(feed)}>
        {rows
          .between(rows.length - shown, rows.length)
          .map((row, place, { length }) => rowElement(row, rows.length - length + place, { feed, renderRow }))}
      </Feed>
    </section>
  );
}
