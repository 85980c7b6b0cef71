import { useState } from 'react';
import { sideOf, type TranscriptState, type Viewer } from '../model/index.ts';
import { entriesAfter, isSaid, newestPlace } from './arrivals.ts';

interface Unread {
  /** How many messages and files of others arrived since the reader left the newest entry. */
  readonly count: number;
  /** The key of the entry after which the new ones begin. It stays when the reader comes back, to be found again. */
  readonly unreadAfter: string | null;
}

/** What arrives while the reader is elsewhere in the conversation. */
export function useUnread(transcript: TranscriptState, viewer: Viewer, atLatest: boolean): Unread {
  const [seen, setSeen] = useState<string | null>(null);
  const [unreadAfter, setUnreadAfter] = useState<string | null>(null);

  const said = entriesAfter(transcript.entries, seen).filter(isSaid);
  const unread = said.filter((entry) => sideOf(entry.participant, viewer) !== 'own');
  const newest = newestPlace(transcript);
  const hasAnswered = unread.length < said.length;
  if (newest !== seen && (atLatest || seen === null || newest === null || hasAnswered)) setSeen(newest);
  if (hasAnswered && unreadAfter !== null) setUnreadAfter(null);
  const leftAt = !atLatest && unread.length > 0 && !hasAnswered ? seen : unreadAfter;
  if (leftAt !== unreadAfter) setUnreadAfter(leftAt);

  return { count: atLatest ? 0 : unread.length, unreadAfter };
}
