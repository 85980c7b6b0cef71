import type { Entry, Participant } from './entry.ts';
import type { Viewer } from './row.ts';
import { sideOf } from './side.ts';

/** Whose messages are on their way, as far as it is known. */
export interface Sender {
  readonly viewer: Viewer;
  /** Everybody in the transcript. */
  readonly participants: readonly Participant[];
  /** The participant ids under which sent messages have arrived. */
  readonly known: ReadonlySet<string>;
}

/**
 * Whether an entry can only be the viewer's own. A role says that of the customer, of whom a chat has one, also under the
 * new id of who came back; of others where nobody else has it, until an answered message shows which of them looks.
 */
function isOwn(participant: Participant, { viewer, participants, known }: Sender): boolean {
  if (sideOf(participant, viewer) !== 'own') return false;
  if (viewer.participantId !== undefined || participant.role === 'CUSTOMER') return true;
  if (known.size > 0) return participant.id !== null && known.has(participant.id);
  return participants.every(({ id, role }) => role !== participant.role || id === participant.id);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

/** What stays of a body on its way through the service: not its line ends and outer spaces, nor the order of JSON. */
function wordsOf(body: string): string {
  const words = body.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (!/^[[{]/.test(words)) return words;
  try {
    return JSON.stringify(sorted(JSON.parse(words)));
  } catch {
    return words;
  }
}

/** Makes the function that says whether an entry is the message of this body, sent by the viewer. */
export function echoOf(body: string, sender: Sender): (entry: Entry) => boolean {
  const words = wordsOf(body);
  return (entry) =>
    entry.kind === 'message' &&
    entry.item.Content !== undefined &&
    isOwn(entry.participant, sender) &&
    wordsOf(entry.item.Content) === words;
}
