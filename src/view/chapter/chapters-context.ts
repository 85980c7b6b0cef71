import { createContext, useContext } from 'react';
import type { Chapter, ContactAnalysis, Participant } from '../../model/index.ts';
import { constantValue, useShared, type SharedValue } from '../shared-value.ts';

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

const nothing: ChapterFacts = { chapters: [], analysis: [], isKnown: () => true, isWhole: true };

export const ChaptersContext = createContext<SharedValue<ChapterFacts>>(constantValue(nothing));

export const useKnownChapters = (): ChapterFacts => useShared(useContext(ChaptersContext));
