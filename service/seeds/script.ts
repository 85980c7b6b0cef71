import type { TranscriptItem } from '../../src/wire/index.ts';
import type { ChatParticipant } from './chat-seed.ts';
import { receiptFor, type EventName, type ItemWriter } from './item-writer.ts';

/** Writes a conversation line by line; every line comes so many seconds after the one before. */
export interface Script {
  say(seconds: number, from: ChatParticipant, text: string, more?: Partial<TranscriptItem>): void;
  /** `status` null: an item that has lost its attachment. */
  send(
    seconds: number,
    from: ChatParticipant,
    file: readonly [name: string, contentType: string],
    status: string | null,
  ): void;
  event(seconds: number, event: EventName, about?: ChatParticipant): void;
  /** MessageMetadata for a line that comes after so many seconds, read by these, or only delivered where `read` is false. */
  receipts(seconds: number, recipients: readonly ChatParticipant[], read?: boolean): Partial<TranscriptItem>;
}

/** @param nextAttachmentId makes the attachments' ids */
export function createScript(writer: ItemWriter, start: number, nextAttachmentId: () => string): Script {
  let time = start;
  return {
    say: (seconds, from, text, more) => {
      time += seconds * 1000;
      writer.message(time, from, text, more);
    },
    send: (seconds, from, [name, contentType], status) => {
      time += seconds * 1000;
      const attachment = { ContentType: contentType, AttachmentId: nextAttachmentId(), AttachmentName: name };
      writer.attachment(time, from, [status === null ? attachment : { ...attachment, Status: status }]);
    },
    event: (seconds, event, about) => {
      time += seconds * 1000;
      writer.event(time, event, about);
    },
    receipts: (seconds, recipients, read = true) => ({
      MessageMetadata: {
        Receipts: recipients.map((recipient) => receiptFor(recipient, time + seconds * 1000, 420, read ? 2_300 : null)),
      },
    }),
  };
}
