import { attachmentError, attachmentLink, urlExpiryInSeconds } from './attachment-link.ts';
import type { TranscriptSource } from './source.ts';
import { toTranscriptError } from './to-transcript-error.ts';
import { transcriptInput } from './transcript-input.ts';

/** Posts to an operation of the Participant Service with a connection token. @throws TranscriptError, or the signal's reason */
export type ParticipantPost = (
  operation: 'transcript' | 'attachment' | 'event',
  body: object,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>;

/** What a source answers from the Participant Service's history. */
export function participantHistory(
  post: ParticipantPost,
): Required<Pick<TranscriptSource, 'getTranscript' | 'getAttachment'>> {
  return {
    getTranscript: (request, { signal }) => post('transcript', transcriptInput(request), signal),
    async getAttachment(attachmentId, { signal }) {
      const body = { AttachmentId: attachmentId, UrlExpiryInSeconds: urlExpiryInSeconds };
      try {
        return attachmentLink(await post('attachment', body, signal));
      } catch (cause) {
        signal.throwIfAborted();
        throw attachmentError(toTranscriptError(cause));
      }
    },
  };
}
