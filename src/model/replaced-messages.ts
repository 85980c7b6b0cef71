import type { Entry, MessageEntry } from './entry.ts';
import type { Change } from './list-change.ts';
import type { List } from './list.ts';
import { supersededBy } from './superseded.ts';

/** Messages that can replace each other, and which of them were replaced. */
export interface ReplacedMessages {
  /** Oldest first. */
  readonly messages: readonly MessageEntry[];
  /** Their keys. */
  readonly replaced: ReadonlySet<string>;
}

export const noReplacedMessages: ReplacedMessages = { messages: [], replaced: new Set() };

const canReplace = (entry: Entry): entry is MessageEntry =>
  entry.kind === 'message' && (entry.body.type === 'interactive' || entry.body.type === 'response');

/** How many of the messages stand in front of an entry's place. */
function placeBehind(messages: readonly MessageEntry[], entries: List<Entry>, index: number): number {
  if (messages.length === 0) return 0;
  const before = entries.get(entries.findLastIndex(canReplace, index - 1));
  return messages.findLastIndex((message) => message === before) + 1;
}

/** Which interactive messages newer ones replaced. Costs nothing where no interactive message came or went. */
export function readReplaced(
  entries: List<Entry>,
  old: List<Entry>,
  { start, end, oldEnd }: Change,
  previous: ReplacedMessages,
): ReplacedMessages {
  const gone = old.between(start, oldEnd).filter(canReplace);
  const came = entries.between(start, end).filter(canReplace);
  if (gone.length === came.length && gone.every((message, index) => message === came[index])) return previous;
  const known = previous.messages;
  const isAtEnd = end === entries.length;
  const place = isAtEnd ? known.length - gone.length : placeBehind(known, entries, start);
  const messages = known.toSpliced(place, gone.length, ...came);
  return { messages, replaced: supersededBy(messages) };
}
