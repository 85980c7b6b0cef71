import { eventContentTypes, type Receipt, type TranscriptItem } from '../src/wire/index.ts';
import type { Chat } from './chat.ts';
import type { ChatParticipant } from './seeds/chat-seed.ts';

/** Keeps a receipt on its message and tells everybody. The first delivered and the first read time stay. */
export function addReceipt(
  chat: Chat,
  message: TranscriptItem,
  recipient: ChatParticipant,
  kind: 'delivered' | 'read',
): TranscriptItem {
  const { AbsoluteTime: now } = chat.stamp({});
  const receipts = message.MessageMetadata?.Receipts ?? [];
  const mine = (receipt: Receipt): boolean => receipt.RecipientParticipantId === recipient.participantId;
  const known = receipts.find(mine);
  const receipt = {
    RecipientParticipantId: recipient.participantId,
    DeliveredTimestamp: known?.DeliveredTimestamp ?? now,
    ...(kind === 'read' || known?.ReadTimestamp ? { ReadTimestamp: known?.ReadTimestamp ?? now } : {}),
  };
  const MessageMetadata = {
    ...message.MessageMetadata,
    MessageId: message.Id,
    Receipts: [...receipts.filter((other) => !mine(other)), receipt],
  };
  chat.replace({ ...message, MessageMetadata });
  return chat.announce({
    ContentType: eventContentTypes.messageMetadata,
    Type: 'MESSAGEMETADATA',
    MessageMetadata: { MessageId: message.Id, Receipts: [receipt] },
  });
}
