import type { AttachmentItem, Receipt, TranscriptItem } from '../wire/index.ts';
import { classify } from './classify.ts';
import type { AttachmentState, Delivery, Entry, EntryAttachment, EntryReceipt } from './entry.ts';
import { readMessage } from './redaction-body.ts';
import { redact } from './redaction.ts';
import { earlier, parseTime } from './time.ts';

function attachmentState(attachment: AttachmentItem): AttachmentState {
  if (attachment.Status === 'REJECTED') return 'refused';
  if (attachment.Status === 'IN_PROGRESS') return 'scanning';
  return attachment.AttachmentId === undefined ? 'unavailable' : 'ready';
}

const readAttachment = (attachment: AttachmentItem): EntryAttachment => ({
  id: attachment.AttachmentId ?? null,
  name: attachment.AttachmentName ?? null,
  contentType: attachment.ContentType ?? null,
  state: attachmentState(attachment),
});

/** The receipts that the wire gives for this very item, without the sender's own. */
export function ownReceipts(item: TranscriptItem): readonly EntryReceipt[] {
  const receipts = item.MessageMetadata?.Receipts ?? [];
  return mergeEntryReceipts(
    [],
    receipts.map(readReceipt).filter((receipt) => receipt.recipientId !== item.ParticipantId),
  );
}

const readReceipt = (receipt: Receipt): EntryReceipt => ({
  recipientId: receipt.RecipientParticipantId ?? '',
  deliveredAt: parseTime(receipt.DeliveredTimestamp),
  readAt: parseTime(receipt.ReadTimestamp),
});

/** Receipts per recipient, by recipient, each with its earliest times; `known` itself where nothing is new. */
export function mergeEntryReceipts(
  known: readonly EntryReceipt[],
  others: readonly EntryReceipt[],
): readonly EntryReceipt[] {
  let result = known;
  for (const receipt of others) {
    if (receipt.deliveredAt === null && receipt.readAt === null) continue;
    const before = result.find((other) => other.recipientId === receipt.recipientId);
    const deliveredAt = earlier(before?.deliveredAt ?? null, receipt.deliveredAt);
    const readAt = earlier(before?.readAt ?? null, receipt.readAt);
    if (before && before.deliveredAt === deliveredAt && before.readAt === readAt) continue;
    result = [
      ...result.filter((other) => other !== before),
      { recipientId: receipt.recipientId, deliveredAt, readAt },
    ].sort((one, other) => (one.recipientId < other.recipientId ? -1 : 1));
  }
  return result;
}

function readDelivery(item: TranscriptItem, receipts: readonly EntryReceipt[]): Delivery {
  const status = item.MessageMetadata?.MessageProcessingStatus;
  if (status === 'REJECTED') return 'rejected';
  if (status === 'FAILED') return 'failed';
  if (receipts.some((receipt) => receipt.readAt !== null)) return 'read';
  if (receipts.length > 0) return 'delivered';
  return status === 'PROCESSING' ? 'processing' : 'sent';
}

/** The entry with these receipts; the same one where they are its own already. */
export function withReceipts(entry: Entry, receipts: readonly EntryReceipt[]): Entry {
  if (entry.kind !== 'message' && entry.kind !== 'attachment') return entry;
  if (entry.receipts === receipts) return entry;
  return { ...entry, receipts, delivery: readDelivery(entry.item, receipts) };
}

/** Turns what is known of an item into an entry. Signals (receipts, typing) are none and give null. */
export function readEntry(key: string, item: TranscriptItem, receipts: readonly EntryReceipt[]): Entry | null {
  const classification = classify(item);
  const base = {
    key,
    id: item.Id ?? null,
    time: parseTime(item.AbsoluteTime),
    participant: {
      id: item.ParticipantId ?? null,
      name: item.DisplayName ?? null,
      role: item.ParticipantRole ?? null,
    },
    contactId: item.ContactId ?? item.RelatedContactId ?? null,
    past: item.RelatedContactId !== undefined,
    item,
  };
  switch (classification.kind) {
    case 'message': {
      const message = readMessage(classification.body, item);
      return { ...base, kind: 'message', ...message, receipts, delivery: readDelivery(item, receipts) };
    }
    case 'attachment': {
      const attachments = (item.Attachments?.length ? item.Attachments : [{}]).map(readAttachment);
      return { ...base, kind: 'attachment', attachments, receipts, delivery: readDelivery(item, receipts) };
    }
    case 'event':
      return { ...base, kind: 'event', event: classification.event };
    case 'unknown':
      return { ...base, kind: 'unknown', text: redact(item.Content ?? '', item.Redaction?.CharacterOffsets).text };
    case 'receipt':
    case 'typing':
    case 'none':
      return null;
    default:
      return classification satisfies never;
  }
}
