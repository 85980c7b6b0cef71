import type { AttachmentEntry, Entry } from '../../model/index.ts';
import { isImage, type ImageAttachment } from './image-type.ts';

/** One image of the transcript. */
export interface ListedImage {
  /** Unique in the transcript: an attachment may be sent twice. */
  readonly key: string;
  readonly attachment: ImageAttachment;
}

/** Unique in the transcript, and the same for the life of the entry. */
export const attachmentKey = (entry: AttachmentEntry, index: number): string => `${index} ${entry.key}`;

/** An item without a status says nothing of a scan: such a file is loaded only when the reader asks for it. */
function isUnchecked(entry: AttachmentEntry, index: number): boolean {
  const attachment = entry.item.Attachments?.[index];
  return attachment !== undefined && !attachment.Status;
}

/** The attachment as an image to be shown; null where it is none. */
export function imageOf(entry: AttachmentEntry, index: number): ListedImage | null {
  const attachment = entry.attachments[index];
  if (!attachment || !isImage(attachment) || isUnchecked(entry, index)) return null;
  return { key: attachmentKey(entry, index), attachment };
}

/** All images that are loaded, oldest first. */
export function imagesOf(entries: readonly Entry[]): readonly ListedImage[] {
  return entries.flatMap((entry) =>
    entry.kind === 'attachment' ? entry.attachments.flatMap((_, index) => imageOf(entry, index) ?? []) : [],
  );
}
