import type { Chapter } from './chapters.ts';
import type { Entry, Participant } from './entry.ts';

/** What some entries in a row add to the chapter that they stand in; `contactId` is the first one's. */
export interface ChapterPart extends Omit<Chapter, 'contactId'> {
  readonly contactId: string | null;
}

const isSamePerson = (one: Participant, other: Participant) =>
  one.id === other.id && (one.id !== null || (one.role === other.role && one.name === other.name));

export const isSaid = ({ kind }: Entry): boolean => kind === 'message' || kind === 'attachment';

/** What one entry adds. */
export function partOf(entry: Entry): ChapterPart {
  const { key, contactId, past, time, participant } = entry;
  const isPerson = participant.role !== 'SYSTEM' && (participant.id !== null || participant.role !== null);
  const participants = isPerson ? [participant] : [];
  return { contactId, firstKey: key, past, start: time, end: time, participants, count: isSaid(entry) ? 1 : 0 };
}

/** Everybody once, by the latest name; the known list where nothing is new. */
function joinPeople(known: readonly Participant[], more: readonly Participant[]): readonly Participant[] {
  let result = known;
  for (const person of more) {
    const place = result.findIndex((other) => isSamePerson(other, person));
    const before = result[place];
    if (!before) result = [...result, person];
    else if (person.name !== null && person.name !== before.name) result = result.with(place, person);
  }
  return result;
}

/** Makes the function that lets a list of chapters, and of the places where they begin, grow at its newer end. */
export function createGrowth(chapters: Chapter[], starts: number[]): (part: ChapterPart, place: number) => void {
  const known = new Set(chapters.map(({ contactId }) => contactId));
  return (part, place) => {
    const { contactId } = part;
    const last = chapters.at(-1);
    if (contactId !== null && !known.has(contactId)) {
      known.add(contactId);
      chapters.push({ ...part, contactId });
      starts.push(place);
    } else if (last) {
      chapters[chapters.length - 1] = {
        ...last,
        start: last.start ?? part.start,
        end: part.end ?? last.end,
        participants: joinPeople(last.participants, part.participants),
        count: last.count + part.count,
      };
    }
  };
}
