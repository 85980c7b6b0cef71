import type { TranscriptItem } from '../wire/index.ts';
import { classify } from './classify.ts';
import { entriesOf } from './entry-list.ts';
import { keyOf } from './identity.ts';
import { readReceiptSignal } from './signals.ts';
import { parseTime } from './time.ts';
import type { Timeline } from './timeline-index.ts';

/** What must be known of a list to tell what a change in it changes. Grows with the list. */
export interface ItemFacts {
  /** The keys of entries that more than one item of it tells of. */
  readonly doubles: Set<string>;
  /** Whether one of these is said to be older by a later item than by its first. */
  readonly isTangled: boolean;
  /** The Ids of messages whose receipts it holds apart. */
  readonly signalled: Set<string>;
  readonly typing: TranscriptItem[];
  /** Whether times never go back in it, and whether each entry has one. */
  isSorted: boolean;
  isTimed: boolean;
}

export function isEntry(item: TranscriptItem): boolean {
  const { kind } = classify(item);
  return kind === 'message' || kind === 'attachment' || kind === 'event' || kind === 'unknown';
}

const isPlain = (parsed: readonly (TranscriptItem | null)[], timeline: Timeline): boolean => {
  const entries = entriesOf(timeline);
  if (entries.length !== parsed.length) return false;
  return parsed.every((item, place) => {
    const entry = entries.get(place);
    return item !== null && entry !== undefined && entry.time !== null && entry.key === (item.Id ?? keyOf(item));
  });
};

/** Names of an item's files, as merging knows them. */
export const fileNames = ({ Type, Attachments = [] }: TranscriptItem): readonly string[] =>
  Type === 'ATTACHMENT' ? Attachments.flatMap(({ AttachmentId: id }) => (id === undefined ? [] : [`file ${id}`])) : [];

/** @param timeline what the items were merged to */
export function readFacts(parsed: readonly (TranscriptItem | null)[], timeline: Timeline): ItemFacts {
  const doubles = new Set<string>();
  const signalled = new Set<string>();
  const typing: TranscriptItem[] = [];
  // One entry for each, in its order: then there is nothing to look for, as in nearly every list.
  if (isPlain(parsed, timeline)) {
    return { doubles, isTangled: false, signalled, typing, isSorted: true, isTimed: true };
  }
  const times = new Map<string, number | null>();
  const files = new Map<string, string>();
  let [isTangled, isSorted, isTimed] = [false, true, true];
  let newest = Number.NEGATIVE_INFINITY;
  for (const item of parsed) {
    if (!item) continue;
    const { kind } = classify(item);
    if (kind === 'typing') typing.push(item);
    if (kind === 'receipt') for (const { messageId } of readReceiptSignal(item)) signalled.add(messageId);
    if (!isEntry(item)) continue;
    const own = keyOf(item);
    const names = fileNames(item);
    const key = names.map((name) => files.get(name)).find((other) => other !== undefined) ?? own;
    for (const name of names) if (!files.has(name)) files.set(name, key);
    const time = parseTime(item.AbsoluteTime);
    const first = times.get(key);
    if (first !== undefined) {
      doubles.add(key);
      isTangled ||= time !== null && (first === null || time < first);
      continue;
    }
    times.set(key, time);
    isTimed &&= time !== null;
    isSorted &&= time === null || time >= newest;
    newest = Math.max(newest, time ?? newest);
  }
  return { doubles, isTangled, signalled, typing, isSorted, isTimed };
}
