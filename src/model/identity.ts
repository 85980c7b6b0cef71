import type { TranscriptItem } from '../wire/index.ts';

/** Two FNV-1a hashes side by side: 64 bits, enough to tell the few items without an Id apart. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9dc5811c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + index), 0x01000193);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

/** What an item is known by: its Id, or for one without an Id its content, which is the same on every page. */
export function keyOf(item: TranscriptItem): string {
  if (item.Id !== undefined) return item.Id;
  const attachments = item.Attachments?.map((attachment) => attachment.AttachmentId ?? attachment.AttachmentName);
  const content = [item.AbsoluteTime, item.Type, item.ContentType, item.ParticipantId, item.Content, attachments];
  return `~${hash(JSON.stringify(content))}`;
}
