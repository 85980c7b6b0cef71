import { ServiceError } from '../service-error.ts';
import { optionalInteger, requiredString } from '../validation.ts';
import type { Operation } from './operation.ts';

const largest = 20 * 1024 * 1024;
const linkLifetime = 15 * 60_000;

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_StartAttachmentUpload.html */
export const startAttachmentUpload: Operation = {
  token: 'connection-token',
  run({ body, access, attachments, clock, host }) {
    const contentType = requiredString(body, 'ContentType', [1, 255]);
    const name = requiredString(body, 'AttachmentName', [1, 256]);
    const size = optionalInteger(body, 'AttachmentSizeInBytes', 1, largest);
    requiredString(body, 'ClientToken', [1, 500]);
    if (size === undefined) {
      throw new ServiceError(
        'ValidationException',
        'Validation exception due to invalid parameter: AttachmentSizeInBytes is required',
      );
    }
    const upload = attachments.announce(access, { name, contentType, size });
    const expires = clock() + linkLifetime;
    return {
      AttachmentId: upload.id,
      UploadMetadata: {
        Url: `http://${host}${attachments.link('uploads', upload.id, expires)}`,
        UrlExpiry: new Date(expires).toISOString(),
        HeadersToInclude: upload.headers,
      },
    };
  },
};
