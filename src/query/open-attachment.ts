import type { OpenedAttachment } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import { TranscriptError } from '../wire/index.ts';

/** A fresh link to an attachment. @throws TranscriptError */
export async function openAttachment(source: TranscriptSource, attachmentId: string): Promise<OpenedAttachment> {
  if (!source.getAttachment) {
    const message = `The source ${source.id} has no way to get attachments, so this one cannot be opened. Use a source with getAttachment.`;
    throw new TranscriptError('unavailable', message);
  }
  try {
    return await source.getAttachment(attachmentId, { signal: new AbortController().signal });
  } catch (cause) {
    throw toTranscriptError(cause);
  }
}
