import type { Entry, MessageEntry } from './entry.ts';
import type { Change } from './list-change.ts';
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

/** Which interactive messages newer ones replaced. Costs nothing where no interactive message came or went. */
export function readReplaced(
  entries: readonly Entry[],
  old: readonly Entry[],
  { start, end, oldEnd }: Change,
  previous: ReplacedMessages,
): ReplacedMessages {
  const gone = old.slice(start, oldEnd).filter(canReplace);
  const came = entries.slice(start, end).filter(canReplace);
  if (gone.length === came.length && gone.every((message, index) => message === came[index])) return previous;
  const known = previous.messages;
  const isAtEnd = end === entries.length;
  const place = isAtEnd
    ? known.length - gone.length
    : start === 0
      ? 0
      : entries.slice(0, start).filter(canReplace).length;
  const messages = known.toSpliced(place, gone.length, ...came);
  return { messages, replaced: supersededBy(messages) };
}
