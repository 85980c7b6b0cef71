import type { EntryAttachment } from '../../model/index.ts';

/** An attachment that can be shown as the image that it is. */
export type ImageAttachment = EntryAttachment & { readonly id: string; readonly state: 'ready' };

/** Types that every browser draws, and that hold pixels only: SVG may hold links and scripts. */
const contentTypes: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
const extension = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Whether it can be shown: by its MIME type, or by its name where there is none. */
export function isImage(attachment: EntryAttachment): attachment is ImageAttachment {
  if (attachment.state !== 'ready' || attachment.id === null) return false;
  const [contentType = ''] = (attachment.contentType ?? '').split(';');
  if (contentType.trim() === '') return extension.test(attachment.name?.trim() ?? '');
  return contentTypes.has(contentType.trim().toLowerCase());
}
