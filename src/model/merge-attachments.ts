import type { AttachmentItem } from '../wire/index.ts';
import { settle } from './settle.ts';

const statusRank = (status: string | undefined): number =>
  status === undefined ? 0 : status === 'APPROVED' ? 2 : status === 'REJECTED' ? 3 : 1;

/** Files by their id, else by their place; a status never goes back. */
export function mergeAttachments(known: readonly AttachmentItem[], arrived: readonly AttachmentItem[]) {
  let result = known;
  for (const [index, attachment] of arrived.entries()) {
    const id = attachment.AttachmentId;
    const same = id === undefined ? -1 : result.findIndex((other) => other.AttachmentId === id);
    const fits = id === undefined || result[index]?.AttachmentId === undefined;
    const place = same >= 0 ? same : fits ? index : -1;
    const before = result[place];
    const merged = settle(before ?? {}, {
      ...before,
      ...attachment,
      Status: statusRank(attachment.Status) > statusRank(before?.Status) ? attachment.Status : before?.Status,
    });
    if (!before) result = [...result, merged];
    else if (merged !== before) result = result.map((other, position) => (position === place ? merged : other));
  }
  return result;
}
