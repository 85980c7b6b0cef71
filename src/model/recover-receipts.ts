import type { Entry, EntryReceipt, Participant } from './entry.ts';
import { mergeEntryReceipts, ownReceipts, readDelivery } from './entry-receipts.ts';
import { isEqual } from './is-equal.ts';
import type { Draft } from './list.ts';
import { hasReceipts, senderOf, type SenderSpans } from './watermark.ts';

/** An entry that was replaced by another one in its place. */
export interface Renewed {
  readonly index: number;
  readonly before: Entry;
}

/**
 * Gives messages the receipts that are known now, from their own items and those of newer ones, where an item was
 * replaced: it may say less than before. Walks from each replaced entry to older ones of its sender, as long as that
 * changes something.
 * @param entries those that have other receipts now are changed in place
 * @param renewed in ascending order
 */
export function recoverReceipts(
  entries: Draft<Entry>,
  renewed: readonly Renewed[],
  spans: SenderSpans,
  positionOf: (entry: Entry) => number,
): void {
  const at = (index: number): number | undefined => {
    const entry = entries.get(index);
    return entry && positionOf(entry);
  };
  const messageOf = (index: number, sender: string) => {
    const entry = entries.get(index);
    return entry && hasReceipts(entry) && senderOf(entry.participant) === sender ? entry : undefined;
  };
  /** The sender's next message in a direction; -1 where there is none. */
  const findNext = (from: number, step: 1 | -1, sender: string): number => {
    const span = spans.get(sender);
    if (!span) return -1;
    for (let index = from + step; ; index += step) {
      const position = at(index);
      if (position === undefined || position < span.first || position > span.last) return -1;
      if (messageOf(index, sender)) return index;
    }
  };
  const recover = (index: number, sender: string, receipts: readonly EntryReceipt[]): boolean => {
    const entry = messageOf(index, sender);
    if (!entry || isEqual(entry.receipts, receipts)) return false;
    entries.set(index, { ...entry, receipts, delivery: readDelivery(entry.item, receipts) });
    return true;
  };

  const walk = (from: number, sender: string) => {
    let top = from;
    while (at(top + 1) === at(from)) top += 1;
    const newer = messageOf(findNext(top, 1, sender), sender);
    let carried = newer?.receipts ?? [];
    for (let isFirst = true; top >= 0; isFirst = false) {
      let low = top;
      while (at(low - 1) === at(top)) low -= 1;
      for (let index = top; index >= low; index -= 1) {
        const message = messageOf(index, sender);
        if (message) carried = mergeEntryReceipts(ownReceipts(message.item), carried);
      }
      let isChanged = false;
      for (let index = top; index >= low; index -= 1) isChanged = recover(index, sender, carried) || isChanged;
      if (!isChanged && !isFirst) return;
      top = findNext(low, -1, sender);
    }
  };
  const senderIn = (entry: Entry | undefined): readonly Participant[] =>
    entry && hasReceipts(entry) ? [entry.participant] : [];
  for (const { index, before } of renewed.toReversed()) {
    const people = [...senderIn(before), ...senderIn(entries.get(index))];
    for (const sender of new Set(people.map(senderOf))) walk(index, sender);
  }
}
