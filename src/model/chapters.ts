import { createGrowth, isSaid } from './chapter-growth.ts';
import { insertIntoChapters } from './chapter-insertion.ts';
import { type Chapter, chapterPlace, type ChapterSet } from './chapter-set.ts';
import type { Entry, Participant } from './entry.ts';
import { findChange } from './list-change.ts';
import { List } from './list.ts';

export type { Chapter, ChapterSet };

export const noChapters: ChapterSet = { chapters: [], starts: [], entries: List.from<Entry>([]) };

const isUnsent = (entry: Entry) => entry.kind === 'message' && entry.clientId !== undefined;

const isSameParticipant = (one: Participant, other: Participant | undefined) =>
  one.id === other?.id && one.name === other.name && one.role === other.role;

/** Whether a chapter with one of them is the same with the other. */
function isAlike(one: Entry, other: Entry): boolean {
  if (one === other) return true;
  if (one.key !== other.key || one.contactId !== other.contactId) return false;
  return (
    one.time === other.time &&
    one.past === other.past &&
    isSaid(one) === isSaid(other) &&
    isSameParticipant(one.participant, other.participant)
  );
}

const isSame = (one: Chapter, other: Chapter): boolean =>
  one.firstKey === other.firstKey &&
  one.past === other.past &&
  one.start === other.start &&
  one.end === other.end &&
  one.count === other.count &&
  one.participants.length === other.participants.length &&
  one.participants.every((person, place) => isSameParticipant(person, other.participants[place]));

/** The known chapters in the place of equal ones. */
function settle(set: ChapterSet, { chapters: known }: ChapterSet): ChapterSet {
  const before = new Map(known.map((chapter) => [chapter.contactId, chapter]));
  const chapters = set.chapters.map((chapter) => {
    const last = before.get(chapter.contactId);
    return last && isSame(last, chapter) ? last : chapter;
  });
  const isKnown = chapters.length === known.length && chapters.every((chapter, place) => chapter === known[place]);
  return { ...set, chapters: isKnown ? known : chapters };
}

/**
 * Reads the chapters of a transcript. A chapter begins with the first entry of a contact; what an earlier contact says
 * after that, as when its end is told late, stays where it stands, and so does what names no contact. Given the
 * previous result, entries that were added at either end cost only themselves, and chapters that did not change are
 * kept as they are.
 */
export function readChapters(given: List<Entry>, previous: ChapterSet = noChapters): ChapterSet {
  const count = given.findLastIndex((entry) => !isUnsent(entry)) + 1;
  const entries = count === given.length ? given : given.replace(count, given.length, []);
  const { entries: old } = previous;
  const change = findChange(old, entries, isAlike);
  const { start: same, oldEnd } = change;
  if (same === count && count === old.length) return entries === old ? previous : { ...previous, entries };
  const behind = old.length - oldEnd;

  const goesOn = same === old.length;
  const inserted = goesOn ? null : insertIntoChapters(previous, entries, change);
  if (inserted) return settle(inserted, previous);
  // Chapters that end in front of the change stay as they are.
  const changed = chapterPlace(previous, same);
  const kept = goesOn ? previous.chapters.length : Math.max(0, changed);
  const begin = goesOn ? same : (previous.starts[changed] ?? 0);
  const [chapters, starts] = [previous.chapters.slice(0, kept), previous.starts.slice(0, kept)];
  const growth = createGrowth(chapters, starts);
  const isOlderPage = same === 0 && behind === old.length;
  const added = count - old.length;
  const read = (from: number, to: number) => {
    for (let place = from; place < to; place += 1) {
      const entry = entries.get(place);
      if (entry) growth.addEntry(entry, place);
    }
  };
  read(begin, isOlderPage ? added : count);
  if (isOlderPage) {
    // What stood before the first contact belongs to whatever came to stand before it.
    if (chapters.length > 0) read(added, added + (previous.starts[0] ?? old.length));
    previous.chapters.forEach((chapter, place) => growth.addChapter(chapter, added + (previous.starts[place] ?? 0)));
  }
  return settle({ chapters, starts, entries }, previous);
}
