import { eventContentTypes, type TranscriptItem } from '../../src/wire/index.ts';
import type { Access } from '../access-tokens.ts';
import { addReceipt } from '../receipts.ts';
import { errorWithStatus, ServiceError } from '../service-error.ts';
import { isJsonObject, optionalString, requiredString } from '../validation.ts';
import type { Operation } from './operation.ts';

function invalid(problem: string): ServiceError {
  return new ServiceError('ValidationException', `Validation exception due to invalid parameter: ${problem}`);
}

function readMessageId(content: string | undefined): string {
  try {
    const value: unknown = JSON.parse(content ?? '');
    const id = isJsonObject(value) ? value['messageId'] : null;
    if (typeof id === 'string' && id !== '') return id;
  } catch {
    // Falls through to the same refusal as JSON without the member.
  }
  throw invalid('Content must be JSON with a messageId');
}

function receive(
  { chat, participant }: Access,
  kind: 'delivered' | 'read',
  content: string | undefined,
): TranscriptItem {
  const message = chat.find(readMessageId(content));
  const takesReceipts =
    (message?.Type === 'MESSAGE' || message?.Type === 'ATTACHMENT') &&
    (message.ParticipantRole === 'AGENT' || message.ParticipantRole === 'CUSTOMER') &&
    message.ParticipantId !== participant.participantId;
  if (!message || !takesReceipts) throw invalid('messageId is not a message that this participant can receive');
  if (chat.supervised) throw errorWithStatus(409);
  return addReceipt(chat, message, participant, kind);
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendEvent.html */
export const sendEvent: Operation = {
  token: 'connection-token',
  run({ body, access }) {
    const contentType = requiredString(body, 'ContentType', [1, 100]);
    const content = optionalString(body, 'Content', [1, 16_384]);
    optionalString(body, 'ClientToken', [0, 500]);
    const { Id, AbsoluteTime } = ((): TranscriptItem => {
      switch (contentType) {
        case eventContentTypes.messageDelivered:
          return receive(access, 'delivered', content);
        case eventContentTypes.messageRead:
          return receive(access, 'read', content);
        case eventContentTypes.typing:
          return access.chat.announce({ ContentType: contentType, Type: 'EVENT' }, access.participant);
        case eventContentTypes.connectionAcknowledged:
          access.chat.join(access.participant);
          return access.chat.stamp({ ContentType: contentType, Type: 'EVENT' }, access.participant);
        default:
          throw invalid(`ContentType ${contentType}`);
      }
    })();
    return { Id, AbsoluteTime };
  },
};
