import type { TranscriptItem } from '../../src/wire/index.ts';

/** What the contenders without a transcript of their own have to know of items. */
export const keyOf = (item: TranscriptItem): string => item.Id ?? '';

export const isOwn = (item: TranscriptItem): boolean => item.ParticipantRole === 'CUSTOMER';

export const isRead = (item: TranscriptItem): boolean =>
  item.MessageMetadata?.Receipts?.some((receipt) => receipt.ReadTimestamp) ?? false;

/** @param frame a MESSAGEMETADATA frame */
export function withReceipt(
  items: readonly TranscriptItem[],
  { MessageMetadata }: TranscriptItem,
): readonly TranscriptItem[] {
  const place = items.findLastIndex((item) => item.Id === MessageMetadata?.MessageId);
  const message = items[place];
  return message ? items.with(place, { ...message, MessageMetadata }) : items;
}
