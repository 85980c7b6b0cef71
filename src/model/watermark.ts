import type { AttachmentEntry, Entry, EntryReceipt, MessageEntry, Participant } from './entry.ts';
import { mergeEntryReceipts, ownReceipts, withReceipts } from './read-entry.ts';

/** From where to where a sender's messages reach, by position. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type SenderSpans = ReadonlyMap<string, Span>;

/** Whose receipts count together: the sender's id, else the role. */
export function senderOf(participant: Participant): string {
  return participant.id ?? `role ${participant.role}`;
}

const hasReceipts = (entry: Entry): entry is MessageEntry | AttachmentEntry =>
  entry.kind === 'message' || entry.kind === 'attachment';

/** Widens the sender's span to a message at this position. */
export function reach(spans: Map<string, Span>, sender: string, position: number): void {
  const span = spans.get(sender);
  if (span && span.first <= position && position <= span.last) return;
  const first = Math.min(span?.first ?? position, position);
  const last = Math.max(span?.last ?? position, position);
  spans.set(sender, { first, last });
}

/**
 * A receipt covers every message of the same sender that is not newer; messages of the same time cover each other,
 * since their order may be known only later. Carries the receipts of the changed entries to the entries that they
 * cover, and to changed entries those that cover them. An entry's receipts are never behind those of a newer one, so
 * each walk ends at the first entry that has nothing to learn.
 * @param entries changed in place: the caller's own copy
 * @param changed indexes of new and changed entries
 */
export function spreadReceipts(
  entries: Entry[],
  changed: readonly number[],
  spans: SenderSpans,
  positionOf: (entry: Entry) => number,
): void {
  const messageAt = (index: number) => {
    const entry = entries[index];
    return entry && hasReceipts(entry) ? entry : undefined;
  };
  const learn = (index: number, receipts: readonly EntryReceipt[]): boolean => {
    const entry = messageAt(index);
    if (!entry) return false;
    const learned = withReceipts(entry, mergeEntryReceipts(entry.receipts, receipts));
    entries[index] = learned;
    return learned !== entry;
  };
  /** The sender's next message in a direction, within the span; -1 where there is none. */
  const findNext = (from: number, step: 1 | -1, sender: string, span: Span): number => {
    for (let index = from + step; ; index += step) {
      const other = entries[index];
      if (!other) return -1;
      if (hasReceipts(other) && senderOf(other.participant) === sender) return index;
      const position = positionOf(other);
      if (position < span.first || position > span.last) return -1;
    }
  };

  // A changed entry further down takes over from its newer neighbour when its own turn comes.
  const waiting = new Set(changed);
  for (const index of changed.toSorted((one, other) => other - one)) {
    // One of its ties had its turn, and took all of them along.
    if (!waiting.delete(index)) continue;
    const entry = messageAt(index);
    const sender = entry && senderOf(entry.participant);
    const span = sender === undefined ? undefined : spans.get(sender);
    if (!entry || sender === undefined || !span) continue;
    const position = positionOf(entry);
    const isTie = (place: number) => {
      const other = entries[place];
      return other !== undefined && positionOf(other) === position;
    };
    const ties = [index];
    let newer = findNext(index, 1, sender, span);
    for (; isTie(newer); newer = findNext(newer, 1, sender, span)) ties.push(newer);
    let older = findNext(index, -1, sender, span);
    for (; isTie(older); older = findNext(older, -1, sender, span)) ties.push(older);
    for (const tie of ties) {
      const item = messageAt(tie)?.item;
      if ((tie === index || waiting.delete(tie)) && item?.MessageMetadata?.Receipts) learn(tie, ownReceipts(item));
    }
    const receipts = [newer, ...ties].map((place) => messageAt(place)?.receipts ?? []).reduce(mergeEntryReceipts, []);
    if (receipts.length === 0) continue;
    for (const tie of ties) learn(tie, receipts);
    while (older >= 0 && !waiting.has(older) && learn(older, receipts)) older = findNext(older, -1, sender, span);
  }
}
