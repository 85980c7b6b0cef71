import type { TranscriptItem } from '../../src/wire/index.ts';

export const contacts = { past: 'contact-past', current: 'contact-current' } as const;
export const attachmentId = 'attachment-1';

const start = Date.parse('2026-03-01T09:00:00.000Z');

/** One minute passes from item to item; every third has the time of the one before it. */
export const timeOf = (index: number): string =>
  new Date(start + (index % 3 === 2 ? index - 1 : index) * 60_000).toISOString();

/** A persistent chat, oldest first: `past` items of an ended contact, then `current` ones, an attachment the newest. */
export function conversation(past: number, current: number): readonly TranscriptItem[] {
  return Array.from({ length: past + current }, (_, index) => ({
    Id: `item-${index}`,
    AbsoluteTime: timeOf(index),
    Type: 'MESSAGE',
    ContentType: 'text/plain',
    Content: `Message ${index}`,
    ParticipantId: 'participant-1',
    DisplayName: 'Jane',
    ParticipantRole: 'CUSTOMER',
    ...(index < past ? { RelatedContactId: contacts.past } : { ContactId: contacts.current }),
    ...(index === past + current - 1 && {
      Type: 'ATTACHMENT',
      Attachments: [
        { AttachmentId: attachmentId, AttachmentName: 'bill.pdf', ContentType: 'application/pdf', Status: 'APPROVED' },
      ],
    }),
  }));
}
