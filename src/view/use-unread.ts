import { useState } from 'react';
import { isSaid, type Entry, type TranscriptState, type Viewer } from '../model/index.ts';
import { arrivalsSince, entriesAfter, isOwn, newestPlace, type TranscriptEnd } from './arrivals.ts';

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

/** What arrives while the reader is elsewhere in the conversation. */
export function useUnread(
  transcript: TranscriptState,
  viewer: Viewer,
  atLatest: boolean,
  isVisible: (entry: Entry) => boolean,
): Unread {
  const [looked, setLooked] = useState<Looked>({ transcript: null, end: null });
  const [seen, setSeen] = useState<string | null>(null);
  const [unreadAfter, setUnreadAfter] = useState<string | null>(null);

  let hasWritten = false;
  if (looked.transcript !== transcript) {
    const arrivals = arrivalsSince(looked.end, transcript, viewer);
    hasWritten = arrivals.hasWritten;
    setLooked({ transcript, end: arrivals.end });
  }
  const after = entriesAfter(transcript.entries, seen);
  const count = after.filter((entry) => isSaid(entry) && !isOwn(entry, viewer) && isVisible(entry)).length;
  const newest = newestPlace(transcript);
  if (newest !== seen && (atLatest || seen === null || newest === null || hasWritten)) setSeen(newest);
  const leftAt = !atLatest && count > 0 ? seen : unreadAfter;
  const begins = hasWritten ? null : leftAt;
  if (begins !== unreadAfter) setUnreadAfter(begins);

  return { count: atLatest ? 0 : count, unreadAfter };
}
