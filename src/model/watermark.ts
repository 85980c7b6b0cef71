import { countBelow } from './count-below.ts';
import type { AttachmentEntry, Entry, EntryReceipt, MessageEntry, Participant } from './entry.ts';
import { mergeEntryReceipts, withReceipts } from './entry-receipts.ts';
import type { Draft } from './list.ts';

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

export const hasReceipts = (entry: Entry): entry is MessageEntry | AttachmentEntry =>
  entry.kind === 'message' || entry.kind === 'attachment';

/** Widens the sender's span to a message at this position. */
export function reach(spans: Map<string, Span>, sender: string, position: number): void {
  const span = spans.get(sender);
  if (span && span.first <= position && position <= span.last) return;
  const first = Math.min(span?.first ?? position, position);
  const last = Math.max(span?.last ?? position, position);
  spans.set(sender, { first, last });
}

/** Changed entries that stand no further apart than this are walked through together. */
const nearby = 16;

/**
 * A receipt covers every message of the same sender that is not newer; messages of the same time cover each other,
 * since their order may be known only later. Carries the receipts of the changed entries to the entries that they
 * cover, and to changed entries those that cover them: one walk over what changed, from the newest on, and on to older
 * ones. An entry's receipts are never behind those of a newer one, so that ends at the first that has nothing to learn.
 * @param entries those that learn something are changed in place
 * @param changed indexes of new and changed entries, in ascending order, which know their own receipts only
 */
export function spreadReceipts(
  entries: Draft<Entry>,
  changed: readonly number[],
  spans: SenderSpans,
  positionOf: (entry: Entry) => number,
): void {
  const isTie = (one: number, other: number): boolean => {
    const [entry, second] = [entries.get(one), entries.get(other)];
    return entry !== undefined && second !== undefined && positionOf(entry) === positionOf(second);
  };
  /** The sender's next message in a direction, within the span; -1 where there is none. */
  const findNext = (from: number, step: 1 | -1, sender: string): number => {
    const span = spans.get(sender);
    if (!span) return -1;
    for (let index = from + step; ; index += step) {
      const other = entries.get(index);
      if (!other) return -1;
      if (hasReceipts(other) && senderOf(other.participant) === sender) return index;
      const position = positionOf(other);
      if (position < span.first || position > span.last) return -1;
    }
  };
  const receiptsAt = (index: number): readonly EntryReceipt[] => {
    const entry = entries.get(index);
    return entry && hasReceipts(entry) ? entry.receipts : [];
  };
  const learn = (index: number, receipts: readonly EntryReceipt[]): boolean => {
    const entry = entries.get(index);
    if (!entry || !hasReceipts(entry)) return false;
    const learned = withReceipts(entry, receipts);
    if (learned === entry) return false;
    entries.set(index, learned);
    return true;
  };

  /** How many of the changed entries still wait for their turn: those before it in the list. */
  let left = changed.length;
  const isWaiting = (index: number): boolean => {
    const place = countBelow(changed, index);
    return place < left && changed[place] === index;
  };
  /** The sender's next message of the same time in a direction; -1 where there is none. */
  const findTied = (from: number, step: 1 | -1, sender: string): number => {
    for (let index = from + step; isTie(index, from); index += step) {
      const other = entries.get(index);
      if (other && hasReceipts(other) && senderOf(other.participant) === sender) return index;
    }
    return -1;
  };
  /**
   * Walks from one index down to another, and on to the older ones up to those still to come. Of a tie that reaches
   * beyond the two, one message of each sender knows what all of them know.
   */
  const spread = (high: number, low: number) => {
    const carried = new Map<string, readonly EntryReceipt[]>();
    let top = high;
    while (top >= low) {
      let bottom = top;
      while (bottom > low && isTie(bottom - 1, top)) bottom -= 1;
      const reachesUp = top === high && isTie(high, high + 1);
      const reachesDown = bottom === low && isTie(low - 1, low);
      const isAlone = top === bottom && !reachesUp && !reachesDown;
      const met = new Set<string>();
      for (let index = top; index >= bottom; index -= 1) {
        const entry = entries.get(index);
        if (!entry || !hasReceipts(entry)) continue;
        const sender = senderOf(entry.participant);
        const known = carried.get(sender);
        let all = mergeEntryReceipts(entry.receipts, known ?? receiptsAt(findNext(high, 1, sender)));
        if (reachesDown && !met.has(sender)) all = mergeEntryReceipts(all, receiptsAt(findTied(low, -1, sender)));
        met.add(sender);
        if (all !== known) carried.set(sender, all);
        if (isAlone && all !== entry.receipts) learn(index, all);
      }
      // Those of a tie know each other's only now.
      for (let index = isAlone ? -1 : top; index >= bottom; index -= 1) {
        const entry = entries.get(index);
        if (entry && hasReceipts(entry)) learn(index, carried.get(senderOf(entry.participant)) ?? []);
      }
      for (const sender of reachesUp ? met : []) {
        const receipts = carried.get(sender) ?? [];
        let tied = findTied(high, 1, sender);
        while (tied >= 0 && learn(tied, receipts)) tied = findTied(tied, 1, sender);
      }
      top = bottom - 1;
    }
    for (const [sender, receipts] of carried) {
      if (receipts.length === 0) continue;
      let older = findNext(low, -1, sender);
      // A changed one takes over from its newer neighbour when its own turn comes.
      while (older >= 0 && !isWaiting(older) && learn(older, receipts)) older = findNext(older, -1, sender);
    }
  };

  while (left > 0) {
    const high = changed[left - 1] ?? 0;
    let low = high;
    for (;;) {
      while (left > 0 && (changed[left - 1] ?? 0) >= low) left -= 1;
      const next = changed[left - 1];
      if (next !== undefined && low - next <= nearby) low = next;
      else break;
    }
    spread(high, low);
  }
}
