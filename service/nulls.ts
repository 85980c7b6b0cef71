import type { TranscriptItem } from '../src/wire/index.ts';
import type { JsonObject } from './validation.ts';

const itemMembers = [
  'AbsoluteTime',
  'Content',
  'ContentType',
  'Id',
  'Type',
  'ParticipantId',
  'DisplayName',
  'ParticipantRole',
  'Attachments',
  'MessageMetadata',
  'RelatedContactId',
  'ContactId',
];

/** The same answer with null for every optional member that it lacks, as some serialisers write it. */
export function withNulls(answer: { readonly Transcript: readonly TranscriptItem[] }): JsonObject {
  const nulls = Object.fromEntries(itemMembers.map((member) => [member, null]));
  return {
    NextToken: null,
    ...answer,
    Transcript: answer.Transcript.map((item) => ({
      ...nulls,
      ...item,
      ...(item.MessageMetadata && {
        MessageMetadata: {
          MessageId: null,
          Receipts: null,
          MessageProcessingStatus: null,
          ...item.MessageMetadata,
        },
      }),
    })),
  };
}
