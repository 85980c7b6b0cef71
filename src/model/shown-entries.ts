import { chapterPlace, type Chapter, type ChapterSet } from './chapter-set.ts';
import type { Entry } from './entry.ts';
import type { List } from './list.ts';

type Test = (entry: Entry) => boolean;

/** Entries as rows are made of them: which have one, and the way from one to the next. */
export interface ShownEntries {
  readonly entries: List<Entry>;
  readonly chapters: ChapterSet;
  /** Whether it is for the viewer's eyes and nothing replaced it. */
  isVisible(entry: Entry): boolean;
  /** Whether the entry at a place has a row: it is visible, and its chapter is not collapsed. */
  isShown(index: number): boolean;
  isCollapsed(contactId: string | undefined): boolean;
  /** The chapter that the entry at a place stands in. */
  chapterAt(index: number): Chapter | undefined;
  /** The place of the nearest shown entry from a place on, or -1. */
  find(from: number, step: 1 | -1, accepts?: Test): number;
  /** The place of the nearest visible entry from a place on, or -1. */
  findVisible(from: number, step: 1 | -1, accepts?: Test): number;
}

const any = () => true;

export function showEntries(
  entries: List<Entry>,
  chapters: ChapterSet,
  isVisible: Test,
  collapsed: ReadonlySet<string> = new Set(),
): ShownEntries {
  const isCollapsed = (contactId: string | undefined) => contactId !== undefined && collapsed.has(contactId);
  const chapterAt = (index: number) => chapters.chapters[chapterPlace(chapters, index)];
  const isOpen = (index: number) => collapsed.size === 0 || !isCollapsed(chapterAt(index)?.contactId);
  function findVisible(from: number, step: 1 | -1, accepts: Test = any): number {
    for (let index = from; ; index += step) {
      const entry = entries.get(index);
      if (!entry) return -1;
      if (accepts(entry) && isVisible(entry)) return index;
    }
  }
  return {
    entries,
    chapters,
    isVisible,
    isCollapsed,
    chapterAt,
    isShown(index) {
      const entry = entries.get(index);
      return entry !== undefined && isVisible(entry) && isOpen(index);
    },
    findVisible,
    find(from, step, accepts) {
      let index = findVisible(from, step, accepts);
      while (index >= 0 && !isOpen(index)) index = findVisible(index + step, step, accepts);
      return index;
    },
  };
}
