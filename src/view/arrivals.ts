import {
  entriesOf,
  isSaid,
  sideOf,
  type Delivery,
  type Entry,
  type List,
  type MessageEntry,
  type TranscriptState,
  type Viewer,
} from '../model/index.ts';

const beforeTheFirst = '';

/** Messages of several people that are sent at about the same time overtake each other by at most so long, in ms. */
const longestOvertaking = 5000;
/** The most entries that are searched for such messages, where very many come at once. */
const mostRecent = 100;

/** Whether it is a message that the app has not sent yet. Such messages stand last, behind whatever arrives. */
export const isUnsent = (entry: Entry): entry is MessageEntry & { readonly clientId: string } =>
  entry.kind === 'message' && entry.clientId !== undefined;

export const isOwn = (entry: Entry, viewer: Viewer): boolean =>
  isUnsent(entry) || sideOf(entry.participant, viewer) === 'own';

/** After so long without anything new, in ms, the rest of a streamed message is not on its way any more. */
export const streamPatience = 30_000;

/** Whether it is a streamed message of which more is on its way. The merged item keeps no number once it is whole. */
export function isIncomplete(entry: Entry): entry is MessageEntry {
  const metadata = entry.kind === 'message' ? entry.item.MessageMetadata : undefined;
  return metadata?.ChunkNumber !== undefined && metadata.MessageCompleted !== true;
}

/** Without the unsent messages, what the service has. */
const sentCount = (entries: List<Entry>): number => entries.findLastIndex((entry) => !isUnsent(entry)) + 1;

/**
 * The place after which whatever comes has just arrived: the newest entry's key. Null while entries at the end may as
 * well be history, because the transcript is not open yet or its newest part is not loaded.
 */
export function newestPlace(transcript: TranscriptState): string | null {
  if (transcript.status !== 'ready' || transcript.newer.status !== 'end') return null;
  const entries = entriesOf(transcript);
  return entries.get(sentCount(entries) - 1)?.key ?? beforeTheFirst;
}

/** What the service has after a place. Looked for from the end: a few steps while watching. Null where it is gone. */
function findAfter(entries: List<Entry>, place: string | null): readonly Entry[] | null {
  const count = sentCount(entries);
  if (place === null || entries.get(count - 1)?.key === place) return [];
  if (place === beforeTheFirst) return entries.between(0, count);
  const index = entries.findLastIndex((entry) => entry.key === place);
  return index === -1 ? null : entries.between(index + 1, count);
}

/** What stands at the end, as far back as something may belong that comes now. Unsent messages are not in it. */
function recentEntries(entries: List<Entry>, place: string): readonly Entry[] {
  const end = entries.findLastIndex(({ key }) => key === place) + 1;
  const newest = entries.get(end - 1)?.time ?? null;
  if (newest === null) return [];
  const recent = entries.between(end - mostRecent, end);
  return recent.slice(recent.findLastIndex(({ time }) => time !== null && newest - time > longestOvertaking) + 1);
}

/**
 * What has just arrived and stands before the newest entry that was known, because that one overtook it. What is found
 * long before it, or above all that was known, is history.
 */
export function findOvertaken(entries: List<Entry>, { place, recent, oldest }: TranscriptEnd): readonly Entry[] {
  const unknown = recentEntries(entries, place ?? beforeTheFirst).filter(({ key }) => !recent.has(key));
  if (unknown.length === 0) return [];
  const begin = entries.findIndex(({ key }) => key === oldest);
  return begin === -1 ? [] : unknown.filter((entry) => entries.findLastIndex((other) => other === entry) > begin);
}

/** What the service has after a place; empty where the place is gone. */
export const entriesAfter = (entries: List<Entry>, place: string | null): readonly Entry[] =>
  findAfter(entries, place) ?? [];

/** The end of an open transcript, as it was when it was last looked at. */
export interface TranscriptEnd {
  readonly place: string | null;
  /** The key of the oldest entry. */
  readonly oldest: string | undefined;
  /** The keys of the entries near the end. */
  readonly recent: ReadonlySet<string>;
  /** How far each unsent message is, by its clientId. */
  readonly unsent: ReadonlyMap<string, Delivery>;
  /** How many messages were shown unsent and have not come back from the service. */
  readonly awaited: number;
  /** The keys of messages that have arrived in part. */
  readonly incomplete: readonly string[];
}

/** What happened at the end of a transcript since it was last looked at. */
export interface Arrivals {
  /** Null while the transcript is not open. */
  readonly end: TranscriptEnd | null;
  /**
   * What arrived behind the newest entry that was known, or was overtaken by it; a streamed message once it is whole.
   * Pages, what was caught up with, and what is found late are not in it.
   */
  readonly arrived: readonly Entry[];
  /** Whether the viewer has just said something: the message that takes an unsent one's place is none. */
  readonly hasWritten: boolean;
  /** Messages that turned out not to be sent. */
  readonly failed: readonly MessageEntry[];
}

export function arrivalsSince(last: TranscriptEnd | null, transcript: TranscriptState, viewer: Viewer): Arrivals {
  if (transcript.status !== 'ready') return { end: null, arrived: [], hasWritten: false, failed: [] };
  const entries = entriesOf(transcript);
  const unsent = entries.between(sentCount(entries), entries.length).filter(isUnsent);
  const place = newestPlace(transcript);
  const end = {
    place,
    oldest: entries.get(0)?.key,
    recent: new Set(recentEntries(entries, place ?? beforeTheFirst).map(({ key }) => key)),
    unsent: new Map(unsent.map(({ clientId, delivery }) => [clientId, delivery])),
    awaited: unsent.length,
    incomplete: [],
  };
  const after = findAfter(entries, last?.place ?? null);
  // Another transcript has taken its place.
  if (!last || !after) return { end, arrived: [], hasWritten: false, failed: [] };

  const arrived = [...findOvertaken(entries, last), ...after];
  const own = arrived.filter((entry) => isSaid(entry) && isOwn(entry, viewer));
  const messages = own.filter(({ kind }) => kind === 'message').length;
  const added = unsent.filter(({ clientId }) => !last.unsent.has(clientId)).length;
  const awaited = last.awaited + added - messages;
  const begun = last.incomplete.flatMap((key) => entries.findLast((entry) => entry.key === key) ?? []);
  const news = [...begun, ...arrived];
  return {
    end: { ...end, awaited: Math.max(awaited, 0), incomplete: news.filter(isIncomplete).map(({ key }) => key) },
    arrived: news.filter((entry) => !isIncomplete(entry) && !transcript.caughtUp?.has(entry.key)),
    hasWritten: added > 0 || awaited < 0 || messages < own.length,
    failed: unsent.filter(({ clientId, delivery }) => {
      const before = last.unsent.get(clientId);
      return delivery === 'failed' && before !== undefined && before !== 'failed';
    }),
  };
}

/** What has come in part is not waited for any longer: it has arrived as far as it came. */
export const giveUpStreams = (transcript: TranscriptState, end: TranscriptEnd): Arrivals => ({
  end: { ...end, incomplete: [] },
  arrived: transcript.entries.filter(({ key }) => end.incomplete.includes(key) && !transcript.caughtUp?.has(key)),
  hasWritten: false,
  failed: [],
});
