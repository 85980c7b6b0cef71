import { createContext } from 'react';
import type { Row } from '../../model/index.ts';

/** What the elements of a feed share; what changes with every row is given to them one by one. */
export interface FeedValue {
  /** How a screen reader names a row. */
  readonly nameOf: (row: Row) => string | undefined;
  /** The id of the element that says how to move between rows. */
  readonly keysId: string | undefined;
}

export const FeedContext = createContext<FeedValue>({
  nameOf: () => undefined,
  keysId: undefined,
});
