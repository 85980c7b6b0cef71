import { countBelow } from './count-below.ts';
import type { Entry, Participant } from './entry.ts';
import type { List } from './list.ts';

/** One contact inside a persistent chat, as far as it is loaded: from its first entry up to another contact's first. */
export interface Chapter {
  readonly contactId: string;
  /** The key of its first loaded entry. */
  readonly firstKey: string;
  readonly past: boolean;
  /** Epoch ms of the first time in it, or null. */
  readonly start: number | null;
  /** Epoch ms of the last time in it, or null. */
  readonly end: number | null;
  /** Who wrote or came, without the system; in the order in which they did. */
  readonly participants: readonly Participant[];
  /** How many messages and files are loaded. */
  readonly count: number;
}

/** Chapters, and what they were read from, so that the next ones can start from them. */
export interface ChapterSet {
  readonly chapters: readonly Chapter[];
  /** The place of each one's first entry. */
  readonly starts: readonly number[];
  /** Without the unsent messages, which belong to no contact yet. */
  readonly entries: List<Entry>;
}

/** The place of the chapter that an entry stands in, by the entry's place; -1 for what stands before the first. */
export function chapterPlace({ starts }: ChapterSet, index: number): number {
  return countBelow(starts, index + 1) - 1;
}
