import { createContext } from 'react';
import type { Row, RowPlaces } from '../../model/index.ts';

/** What the rows' elements need to know of the whole. */
export interface FeedValue {
  readonly places: RowPlaces;
  /** Whether all that there is has been loaded, so that it can be counted. */
  readonly isWhole: boolean;
  /** How a screen reader names a row. */
  readonly nameOf: (row: Row) => string | undefined;
  /** The id of the element that says how to move between rows. */
  readonly keysId: string | undefined;
}

export const FeedContext = createContext<FeedValue>({
  places: { count: 0, placeAt: () => null },
  isWhole: false,
  nameOf: () => undefined,
  keysId: undefined,
});
