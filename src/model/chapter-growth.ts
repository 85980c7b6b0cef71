import type { Chapter } from './chapter-set.ts';
import type { Entry, Participant } from './entry.ts';

const isSamePerson = (one: Participant, other: Participant) =>
  one.id === other.id && (one.id !== null || (one.role === other.role && one.name === other.name));

export const isPerson = ({ id, role }: Participant): boolean => role !== 'SYSTEM' && (id !== null || role !== null);

export const isSaid = ({ kind }: Entry): boolean => kind === 'message' || kind === 'attachment';

/** Everybody once, by the latest name; the known list where nothing is new. */
function addPerson(known: readonly Participant[], person: Participant): readonly Participant[] {
  if (known.includes(person)) return known;
  const place = known.findIndex((other) => isSamePerson(other, person));
  const before = known[place];
  if (!before) return [...known, person];
  return person.name !== null && person.name !== before.name ? known.with(place, person) : known;
}

type Growing = { -readonly [Member in keyof Chapter]: Chapter[Member] };

/** Lets a list of chapters, and of the places where they begin, grow at its newer end. */
export function createGrowth(chapters: Chapter[], starts: number[]) {
  const known = new Set(chapters.map(({ contactId }) => contactId));
  let growing: Growing | null = null;
  /** The newest chapter, as a copy of our own: it takes in entry after entry. */
  const newest = (): Growing | null => {
    const last = chapters.at(-1);
    if (last && last !== growing) chapters[chapters.length - 1] = growing = { ...last };
    return growing;
  };
  const begin = (chapter: Growing, place: number) => {
    known.add(chapter.contactId);
    growing = chapter;
    chapters.push(chapter);
    starts.push(place);
  };
  return {
    addEntry(entry: Entry, place: number) {
      const { contactId, key, past, time, participant } = entry;
      if (contactId !== null && !known.has(contactId)) {
        begin({ contactId, firstKey: key, past, start: time, end: time, participants: [], count: 0 }, place);
      }
      const last = newest();
      if (!last) return;
      last.start ??= time;
      last.end = time ?? last.end;
      if (isPerson(participant)) last.participants = addPerson(last.participants, participant);
      if (isSaid(entry)) last.count += 1;
    },
    addChapter(chapter: Chapter, place: number) {
      if (!known.has(chapter.contactId)) return begin({ ...chapter }, place);
      const last = newest();
      if (!last) return;
      last.start ??= chapter.start;
      last.end = chapter.end ?? last.end;
      last.participants = chapter.participants.reduce(addPerson, last.participants);
      last.count += chapter.count;
    },
  };
}
