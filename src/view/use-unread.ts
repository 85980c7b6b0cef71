import { useState } from 'react';
import { entriesOf, isSaid, type Entry, type TranscriptState, type Viewer } from '../model/index.ts';
import { arrivalsSince, entriesAfter, findOvertaken, isOwn, newestPlace, type TranscriptEnd } from './arrivals.ts';

interface Unread {
  /** How many messages and files of others arrived since the reader left the newest entry. */
  readonly count: number;
  /** The key of the entry after which the new ones begin. It stays when the reader comes back, to be found again. */
  readonly unreadAfter: string | null;
}

interface Looked {
  readonly transcript: TranscriptState | null;
  readonly end: TranscriptEnd | null;
}

const none: ReadonlySet<string> = new Set();

/** What arrives while the reader is elsewhere in the conversation. */
export function useUnread(
  transcript: TranscriptState,
  viewer: Viewer,
  atLatest: boolean,
  isVisible: (entry: Entry) => boolean,
): Unread {
  const entries = entriesOf(transcript);
  const [looked, setLooked] = useState<Looked>({ transcript: null, end: null });
  const [seen, setSeen] = useState<string | null>(null);
  /** The keys of what came meanwhile and stands before what was seen, because that overtook it. */
  const [overtaken, setOvertaken] = useState(none);
  const [unreadAfter, setUnreadAfter] = useState<string | null>(null);

  let hasWritten = false;
  if (looked.transcript !== transcript) {
    const arrivals = arrivalsSince(looked.end, transcript, viewer);
    hasWritten = arrivals.hasWritten;
    const found = looked.end === null ? [] : findOvertaken(entries, looked.end);
    if (found.length > 0) setOvertaken(new Set([...overtaken, ...found.map(({ key }) => key)]));
    setLooked({ transcript, end: arrivals.end });
  }
  const isUnread = (entry: Entry) => isSaid(entry) && !isOwn(entry, viewer) && isVisible(entry);
  const after = entriesAfter(entries, seen).filter(isUnread);
  const isBefore = (entry: Entry) => overtaken.has(entry.key) && !after.includes(entry) && isUnread(entry);
  const before = overtaken.size === 0 ? [] : entries.toArray().filter(isBefore);
  const count = before.length + after.length;
  const newest = newestPlace(transcript);
  if (atLatest || seen === null || newest === null || hasWritten) {
    if (newest !== seen) setSeen(newest);
    if (overtaken.size > 0) setOvertaken(none);
  }
  const oldest = before[0];
  const left = oldest ? (entries.get(entries.findIndex((entry) => entry === oldest) - 1)?.key ?? null) : seen;
  const leftAt = !atLatest && count > 0 ? left : unreadAfter;
  const begins = hasWritten ? null : leftAt;
  if (begins !== unreadAfter) setUnreadAfter(begins);

  return { count: atLatest ? 0 : count, unreadAfter };
}
