import { createContext, useContext } from 'react';
import type { ChapterRow, EventRunRow } from '../model/index.ts';

/** Closes and opens what has rows of its own; the row that is pressed stays where it is on screen. */
export interface Folding {
  toggleChapter(row: ChapterRow): void;
  toggleRun(row: EventRunRow): void;
}

/** Its identity never changes, so that no row renders again because of it. */
export const FoldingContext = createContext<Folding>({ toggleChapter: () => {}, toggleRun: () => {} });

export const useFolding = (): Folding => useContext(FoldingContext);
