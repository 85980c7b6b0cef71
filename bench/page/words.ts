import type { TranscriptItem } from '../../src/wire/index.ts';

/** What a plain row says of an item. */
export function wordsOf(item: TranscriptItem): string {
  const name = item.DisplayName ?? '';
  if (item.Type === 'ATTACHMENT') return `${name}: ${item.Attachments?.[0]?.AttachmentName ?? ''}`;
  if (item.Type === 'EVENT') return `${name} ${item.ContentType?.split('.').slice(-2).join(' ') ?? ''}`;
  return item.Content ?? '';
}
