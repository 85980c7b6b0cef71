import { eventContentTypes, type Receipt, type TranscriptItem } from '../wire/index.ts';

interface ReceiptSignal {
  readonly messageId: string;
  readonly receipts: readonly Receipt[];
}

function messageIdIn(content: string | undefined): string | undefined {
  try {
    const value: unknown = JSON.parse(content ?? '');
    if (typeof value !== 'object' || value === null || !('messageId' in value)) return undefined;
    return typeof value.messageId === 'string' ? value.messageId : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a receipt that comes apart from its message: a MESSAGEMETADATA frame, which names message and recipients, or a
 * message.delivered or message.read event, whose sender is the recipient. One that names no message gives nothing.
 */
export function readReceiptSignal(item: TranscriptItem): readonly ReceiptSignal[] {
  const metadata = item.MessageMetadata;
  if (metadata?.Receipts) {
    const messageId = metadata.MessageId ?? item.Id;
    return messageId === undefined ? [] : [{ messageId, receipts: metadata.Receipts }];
  }
  const messageId = messageIdIn(item.Content);
  if (messageId === undefined) return [];
  const read = item.Type === 'MESSAGE_READ' || item.ContentType === eventContentTypes.messageRead;
  const time = item.AbsoluteTime;
  const receipt = {
    RecipientParticipantId: item.ParticipantId,
    ...(read ? { ReadTimestamp: time } : { DeliveredTimestamp: time }),
  };
  return [{ messageId, receipts: [receipt] }];
}
