import {
  isSaid,
  type Entry,
  type MessageEntry,
  type Participant,
  type TranscriptError,
  type TranscriptState,
} from '../model/index.ts';

/** Something to tell a reader who listens. */
export type News =
  /** Somebody else's message, file or event came. */
  | { readonly type: 'entry'; readonly entry: Entry }
  /** Messages and files of others that came while nothing was said. */
  | { readonly type: 'missed'; readonly entries: readonly Entry[] }
  /** An own message turned out not to be sent. */
  | { readonly type: 'unsent'; readonly entry: MessageEntry }
  /** Somebody else began to type. */
  | { readonly type: 'typing'; readonly participant: Participant }
  | { readonly type: 'connection'; readonly connection: TranscriptState['connection'] }
  /** `what` could not be loaded; null where the error says all there is to say. */
  | {
      readonly type: 'failure';
      readonly what: 'conversation' | 'older' | 'newer' | 'gap' | null;
      readonly error: TranscriptError;
    };

export const isEndOfChat = (entry: Entry): boolean => entry.kind === 'event' && entry.event === 'chat-ended';

/**
 * Whether it may interrupt what is being spoken: errors, and the end of the chat. A message that was not sent is an
 * error too, and one about what the reader has just done: they may be writing the next one by now.
 */
export function isUrgent(news: News): boolean {
  switch (news.type) {
    case 'entry':
      return isEndOfChat(news.entry);
    case 'connection':
      return news.connection === 'ended';
    case 'unsent':
    case 'failure':
      return true;
    case 'missed':
    case 'typing':
      return false;
    default:
      return news satisfies never;
  }
}

/**
 * What is left to say of news that came while nothing was said: how many messages, and what still holds. Who came, went
 * and typed meanwhile is history by then, to be read like the rest of it.
 */
export function summarize(news: readonly News[]): readonly News[] {
  const entries = news.flatMap((one) => {
    if (one.type === 'missed') return one.entries;
    return one.type === 'entry' && isSaid(one.entry) ? [one.entry] : [];
  });
  const rest = news.filter((one) => isUrgent(one) || one.type === 'connection');
  return entries.length > 0 ? [{ type: 'missed', entries }, ...rest] : rest;
}
