import type { FocusEvent, ReactNode, RefObject } from 'react';
import type { Edge, List, Row } from '../../model/index.ts';
import type { RowListHandle, RowListProps } from '../row-list.ts';
import { useView } from '../transcript-context.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { FeedContext } from './feed-context.ts';
import { useFeed } from './use-feed.ts';

interface FeedAreaProps {
  readonly rows: List<Row>;
  readonly list: RefObject<RowListHandle | null>;
  readonly older: Edge;
  readonly newer: Edge;
  /** The list, and what floats above it. */
  readonly children: (feed: RowListProps['feed']) => ReactNode;
}

/** The area that is read entry by entry with the keyboard, and that keeps the focus while its rows come and go. */
export function FeedArea({ children, ...options }: FeedAreaProps): ReactNode {
  // Where a button goes that was pressed, the reader stays with the rows.
  const { onFocus, onBlur, ...keptFocus } = useKeptFocus('[data-part="scroller"]');
  const { labels } = useView();
  const { value, feed, handlers } = useFeed(options);
  const focus = (event: FocusEvent<HTMLElement>) => {
    onFocus();
    handlers.onFocus(event);
  };
  const blur = (event: FocusEvent<HTMLElement>) => {
    onBlur();
    handlers.onBlur(event);
  };
  return (
    <FeedContext.Provider value={value}>
      <div {...keptFocus} {...handlers} onFocus={focus} onBlur={blur} data-part="main">
        {children(feed)}
        <span id={value.keysId} hidden>
          {labels.feedKeys}
        </span>
      </div>
    </FeedContext.Provider>
  );
}
