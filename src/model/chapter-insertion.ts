import { isPerson, isSaid } from './chapter-growth.ts';
import { type Chapter, chapterPlace, type ChapterSet } from './chapter-set.ts';
import type { Entry } from './entry.ts';
import type { Change } from './list-change.ts';
import type { List } from './list.ts';

/** How many entries before the new one are searched for its participant. */
const reach = 100;

/**
 * The chapters after entries came between others, as where two messages overtook each other: a chapter of a hundred
 * thousand entries need not be read again for one.
 * @returns null where more than the numbers of one chapter may change: a chapter begins, or somebody is new in it
 */
export function insertIntoChapters(
  set: ChapterSet,
  entries: List<Entry>,
  { start, end, oldEnd }: Change,
): ChapterSet | null {
  const place = chapterPlace(set, start - 1);
  const chapter = set.chapters[place];
  if (!chapter || oldEnd !== start) return null;
  const begun = new Set(set.chapters.slice(0, place + 1).map(({ contactId }) => contactId));
  const before = entries.between(Math.max(set.starts[place] ?? 0, start - reach), start);
  const come = entries.between(start, end);
  const changesOne = come.every(({ contactId, participant }) => {
    if (contactId !== null && !begun.has(contactId)) return false;
    const isThere = chapter.participants.includes(participant) && before.some((one) => one.participant === participant);
    return isThere || !isPerson(participant);
  });
  if (!changesOne) return null;
  // Entries stand in the order of their times.
  const times = [chapter.start, chapter.end, ...come.map(({ time }) => time)].filter((time) => time !== null);
  const grown: Chapter = {
    ...chapter,
    start: times.length > 0 ? Math.min(...times) : null,
    end: times.length > 0 ? Math.max(...times) : null,
    count: chapter.count + come.filter(isSaid).length,
  };
  const starts = set.starts.map((first, index) => (index > place ? first + end - start : first));
  return { chapters: set.chapters.with(place, grown), starts, entries };
}
