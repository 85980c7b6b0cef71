import type { AttachmentItem, TranscriptItem } from '../wire/index.ts';
import { classify } from './classify.ts';
import type { AttachmentState, Entry, EntryAttachment, MessageEntry, Participant } from './entry.ts';
import { ownReceipts, readDelivery } from './entry-receipts.ts';
import { readMessage } from './redaction-body.ts';
import { redact } from './redaction.ts';

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

/**
 * Turns what is known of an item into an entry, with its own receipts only. Signals (receipts, typing) are none and give
 * null.
 */
export function readEntry(
  key: string,
  item: TranscriptItem,
  time: number | null,
  participant: Participant,
): Entry | null {
  const id = item.Id ?? null;
  const contactId = item.ContactId ?? item.RelatedContactId ?? null;
  const past = item.RelatedContactId !== undefined;
  const what = classify(item);
  // Written out: to spread a common part into ten thousand entries takes longer than to read them.
  switch (what.kind) {
    case 'message': {
      const { kind } = what;
      const receipts = ownReceipts(item);
      const delivery = readDelivery(item, receipts);
      const said = readMessage(what.body, item);
      const { body } = said;
      const entry: MessageEntry = { kind, key, id, time, participant, contactId, past, item, body, receipts, delivery };
      return said.redactions || said.analysis ? { ...entry, ...said } : entry;
    }
    case 'attachment': {
      const receipts = ownReceipts(item);
      const delivery = readDelivery(item, receipts);
      const attachments = (item.Attachments?.length ? item.Attachments : [{}]).map(readAttachment);
      return { kind: 'attachment', key, id, time, participant, contactId, past, item, attachments, receipts, delivery };
    }
    case 'event':
      return { kind: 'event', key, id, time, participant, contactId, past, item, event: what.event };
    case 'unknown': {
      const { text } = redact(item.Content ?? '', item.Redaction?.CharacterOffsets);
      return { kind: 'unknown', key, id, time, participant, contactId, past, item, text };
    }
    case 'receipt':
    case 'typing':
    case 'none':
      return null;
    default:
      return what satisfies never;
  }
}
