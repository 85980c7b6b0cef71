import { createContext } from 'react';
import type { Chapter, ContactAnalysis, Participant } from '../../model/index.ts';

/** What is known of the chapters beside their rows. */
export interface ChapterFacts {
  /** Oldest first. */
  readonly chapters: readonly Chapter[];
  readonly analysis: readonly ContactAnalysis[];
  /** Whether the viewer may know that somebody took part. */
  readonly isKnown: (participant: Participant) => boolean;
  /** Whether nothing older is left to load. */
  readonly isWhole: boolean;
}

/** A context of its own: it changes with every message, and only the chapters' rows read it. */
export const ChaptersContext = createContext<ChapterFacts>({
  chapters: [],
  analysis: [],
  isKnown: () => true,
  isWhole: true,
});
