import type { Receipt, TranscriptItem } from '../wire/index.ts';
import type { AttachmentEntry, Delivery, EntryReceipt, MessageEntry } from './entry.ts';
import { earlier, parseTime } from './time.ts';

const none: readonly EntryReceipt[] = [];

function readReceipt(receipt: Receipt): readonly EntryReceipt[] {
  const deliveredAt = parseTime(receipt.DeliveredTimestamp);
  const readAt = parseTime(receipt.ReadTimestamp);
  if (deliveredAt === null && readAt === null) return none;
  return [{ recipientId: receipt.RecipientParticipantId ?? '', deliveredAt, readAt }];
}

/** The receipts that the wire gives for this very item, without the sender's own. */
export function ownReceipts(item: TranscriptItem): readonly EntryReceipt[] {
  let receipts = none;
  for (const receipt of item.MessageMetadata?.Receipts ?? []) {
    if ((receipt.RecipientParticipantId ?? '') === item.ParticipantId) continue;
    receipts = mergeEntryReceipts(receipts, readReceipt(receipt));
  }
  return receipts;
}

/** One recipient's receipts with their earliest times; one of the two where the other says nothing new. */
function mergeOne(one: EntryReceipt, other: EntryReceipt): EntryReceipt {
  const deliveredAt = earlier(one.deliveredAt, other.deliveredAt);
  const readAt = earlier(one.readAt, other.readAt);
  if (deliveredAt === one.deliveredAt && readAt === one.readAt) return one;
  if (deliveredAt === other.deliveredAt && readAt === other.readAt) return other;
  return { recipientId: one.recipientId, deliveredAt, readAt };
}

/**
 * Receipts by recipient, each with its earliest times. Both lists are in the order of the recipients' ids.
 * @returns `known` or `others` itself where that one says all
 */
export function mergeEntryReceipts(
  known: readonly EntryReceipt[],
  others: readonly EntryReceipt[],
): readonly EntryReceipt[] {
  if (others.length === 0 || known === others) return known;
  if (known.length === 0) return others;
  const merged: EntryReceipt[] = [];
  let [place, otherPlace] = [0, 0];
  let [saysAll, otherSaysAll] = [true, true];
  for (;;) {
    const [one, other] = [known[place], others[otherPlace]];
    let next: EntryReceipt;
    if (one && (!other || one.recipientId < other.recipientId)) next = one;
    else if (other && (!one || other.recipientId < one.recipientId)) next = other;
    else if (one && other) next = mergeOne(one, other);
    else break;
    if (next.recipientId === one?.recipientId) place += 1;
    if (next.recipientId === other?.recipientId) otherPlace += 1;
    saysAll &&= next === one;
    otherSaysAll &&= next === other;
    merged.push(next);
  }
  if (saysAll) return known;
  return otherSaysAll ? others : merged;
}

export function readDelivery(item: TranscriptItem, receipts: readonly EntryReceipt[]): Delivery {
  const status = item.MessageMetadata?.MessageProcessingStatus;
  if (status === 'REJECTED') return 'rejected';
  if (status === 'FAILED') return 'failed';
  if (receipts.length === 0) return status === 'PROCESSING' ? 'processing' : 'sent';
  for (const { readAt } of receipts) if (readAt !== null) return 'read';
  return 'delivered';
}

/** The entry with these receipts as well; the same one where it has them already. */
export function withReceipts(
  entry: MessageEntry | AttachmentEntry,
  receipts: readonly EntryReceipt[],
): MessageEntry | AttachmentEntry {
  const merged = mergeEntryReceipts(entry.receipts, receipts);
  return merged === entry.receipts ? entry : { ...entry, receipts: merged, delivery: readDelivery(entry.item, merged) };
}
