import { ServiceError } from '../service-error.ts';
import { optionalInteger, requiredString } from '../validation.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetAttachment.html */
export const getAttachment: Operation = {
  token: 'connection-token',
  run({ body, access, attachments, clock, host }) {
    const id = requiredString(body, 'AttachmentId', [1, 256]);
    const seconds = optionalInteger(body, 'UrlExpiryInSeconds', 5, 300) ?? 300;
    if (access.participant.role === 'CUSTOM_BOT') throw new ServiceError('AccessDeniedException', 'Access denied');
    const attachment = access.chat.items
      .flatMap((item) => item.Attachments ?? [])
      .find(({ AttachmentId, Status }) => AttachmentId === id && Status === 'APPROVED');
    if (!attachment) {
      throw new ServiceError(
        'ValidationException',
        'Validation exception due to invalid parameter: AttachmentId is not an approved attachment of this chat',
      );
    }
    const expires = clock() + seconds * 1000;
    return {
      Url: `http://${host}${attachments.link('downloads', `${access.chat.name}.${id}`, expires)}`,
      UrlExpiry: new Date(expires).toISOString(),
      AttachmentSizeInBytes: attachments.file(attachment).bytes.length,
    };
  },
};
