import type { TranscriptError } from '../wire/index.ts';
import type { AttachmentLink } from './source.ts';
import { transcriptError } from './to-transcript-error.ts';

/** The longest that the service lets a link live, in seconds. */
export const urlExpiryInSeconds = 300;

/**
 * Reads a GetAttachment answer.
 * @throws TranscriptError `unavailable` where it holds no http(s) link
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetAttachment.html
 */
export function attachmentLink(answer: {
  readonly Url?: unknown;
  readonly UrlExpiry?: unknown;
  readonly AttachmentSizeInBytes?: unknown;
}): AttachmentLink {
  const { Url: url, UrlExpiry: expiry, AttachmentSizeInBytes: size } = answer;
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url)) {
    throw transcriptError('unavailable', 'the answer to GetAttachment holds no http(s) link');
  }
  const expires = typeof expiry === 'string' ? Date.parse(expiry) : Number.NaN;
  return {
    url,
    size: typeof size === 'number' && size >= 0 ? size : null,
    expires: Number.isNaN(expires) ? null : expires,
  };
}

/** The error of a GetAttachment call: what is not found is an attachment that is not there. */
export function attachmentError(error: TranscriptError): TranscriptError {
  return error.status === 404 ? transcriptError('unavailable', 'GetAttachment answered 404', 404) : error;
}
