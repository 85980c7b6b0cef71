import type { ReactNode } from 'react';
import type { Edge, Focus, List, Row, RowPlaces } from '../model/index.ts';

/** What both lists take, the windowed one and the plain one, beside a ref to their RowListHandle. */
export interface RowListProps {
  readonly rows: List<Row>;
  /** Fills a row's element. Must keep its identity while nothing that it draws changes. */
  readonly renderRow: (row: Row) => ReactNode;
  /** Stands above the first row, for example the older edge's button. */
  readonly header: ReactNode;
  /** Stands below the last row, for example who is typing. */
  readonly footer: ReactNode;
  /** The name of the scrolling region. */
  readonly label: string;
  readonly feed: {
    readonly places: RowPlaces;
    /** Whether all that there is has been loaded, so that it can be counted. */
    readonly isWhole: boolean;
    /** Whether a page is on its way. */
    readonly isBusy: boolean;
    /** The row that has the focus: it stays in the document wherever the reader scrolls. */
    readonly focusedKey: string | null;
  };
  readonly older: Edge;
  readonly newer: Edge;
  readonly focus: Focus | null;
  /** Told when the reader arrives at the newest row, and when they leave it. */
  readonly onAtLatestChange?: (atLatest: boolean) => void;
  /** Told which row is the topmost in view, for the day that sticks to the top. */
  readonly onTopRowChange?: (row: Row | null) => void;
}

export interface RowListHandle {
  scrollToLatest(): void;
  /**
   * Brings the row into view; returns false where no row has the key.
   * @param place where its top comes to stand, as a share of the view's height. @default a good place to read on
   */
  scrollToRow(key: string, place?: number): boolean;
  /** Keeps the row where it is on screen while rows around it come and go. */
  holdRow(key: string): void;
}
