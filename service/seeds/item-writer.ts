import {
  eventContentTypes,
  messageContentTypes,
  type AttachmentItem,
  type Receipt,
  type TranscriptItem,
} from '../../src/wire/index.ts';
import type { ChatParticipant } from './chat-seed.ts';
import { createItemIds } from './identifiers.ts';
import type { Random } from './random.ts';

export type EventName = keyof typeof eventContentTypes;

/** Writes the items of one chat, oldest first, as the service would have persisted them. */
export interface ItemWriter {
  readonly items: readonly TranscriptItem[];
  message(time: number, from: ChatParticipant, text: string, more?: Partial<TranscriptItem>): TranscriptItem;
  attachment(time: number, from: ChatParticipant, attachments: readonly AttachmentItem[]): TranscriptItem;
  /** Without a participant for events that the chat itself has, such as its end. */
  event(time: number, event: EventName, about?: ChatParticipant): TranscriptItem;
}

/** Receipts of one message; delivered and read after so many milliseconds, null for not yet. */
export function receiptFor(recipient: ChatParticipant, time: number, delivered: number, read: number | null): Receipt {
  return {
    DeliveredTimestamp: new Date(time + delivered).toISOString(),
    ...(read === null ? {} : { ReadTimestamp: new Date(time + read).toISOString() }),
    RecipientParticipantId: recipient.participantId,
  };
}

const sender = (from: ChatParticipant) => ({
  ParticipantId: from.participantId,
  DisplayName: from.displayName,
  ParticipantRole: from.role,
});

/** @param contact the member that says which contact the items belong to */
export function createItemWriter(
  random: Random,
  contact: { readonly ContactId: string } | { readonly RelatedContactId: string },
  nextId: (time: number) => string = createItemIds(random),
): ItemWriter {
  const items: TranscriptItem[] = [];
  const add = (time: number, members: Omit<TranscriptItem, 'Id' | 'AbsoluteTime'>): TranscriptItem => {
    const Id = nextId(time);
    const metadata = members.MessageMetadata && { MessageMetadata: { MessageId: Id, ...members.MessageMetadata } };
    const item = { AbsoluteTime: new Date(time).toISOString(), Id, ...members, ...metadata, ...contact };
    items.push(item);
    return item;
  };
  return {
    items,
    message: (time, from, text, more) =>
      add(time, {
        Content: text,
        ContentType: messageContentTypes.text,
        Type: 'MESSAGE',
        ...sender(from),
        ...more,
      }),
    attachment: (time, from, attachments) =>
      add(time, { Type: 'ATTACHMENT', ...sender(from), Attachments: attachments }),
    event: (time, event, about) =>
      add(time, { ContentType: eventContentTypes[event], Type: 'EVENT', ...(about ? sender(about) : {}) }),
  };
}
