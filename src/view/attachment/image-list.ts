import type { Entry } from '../../model/index.ts';
import { isImage, type ImageAttachment } from './image-type.ts';

/** One image of the transcript. */
export interface ListedImage {
  /** Unique in the transcript: an attachment may be sent twice. */
  readonly key: string;
  readonly attachment: ImageAttachment;
}

export const imageKey = (entryKey: string, index: number): string => `${index} ${entryKey}`;

/** All images that are loaded, oldest first. */
export function imagesOf(entries: readonly Entry[]): readonly ListedImage[] {
  return entries.flatMap((entry) =>
    entry.kind === 'attachment'
      ? entry.attachments.flatMap((attachment, index) =>
          isImage(attachment) ? [{ key: imageKey(entry.key, index), attachment }] : [],
        )
      : [],
  );
}
