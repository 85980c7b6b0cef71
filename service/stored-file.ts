import type { TranscriptItem } from '../src/wire/index.ts';
import type { Chat } from './chat.ts';
import type { JsonObject } from './validation.ts';

/** Without the members that say nothing, which are not stored. */
const withoutNulls = (item: TranscriptItem): JsonObject =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null && value !== undefined));

/** The transcript of a chat's current contact, as Amazon Connect stores it in S3 when the contact ends. */
export function storedFile({ initialContactId, contactId, participants, items }: Chat): JsonObject {
  return {
    Version: '2019-08-26',
    AWSAccountId: '123456789012',
    InstanceId: '5f1c2d3e-0a4b-4c5d-8e6f-7a8b9c0d1e2f',
    InitialContactId: initialContactId,
    ContactId: contactId,
    Participants: participants.map(({ participantId }) => ({ ParticipantId: participantId })),
    Transcript: items.filter((item) => item.ContactId === contactId).map(withoutNulls),
  };
}
