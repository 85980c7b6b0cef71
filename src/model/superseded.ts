import { readPaging } from './body.ts';
import type { MessageEntry } from './entry.ts';

/** A list that is on the screen, and who sent it. */
interface Shown {
  readonly key: string;
  readonly sender: string;
  readonly listId: string | null;
}

const senderOf = ({ participant }: MessageEntry): string =>
  participant.id ?? `${participant.role ?? ''} ${participant.name ?? ''}`;

/**
 * The keys of the interactive messages that a newer one of their contact replaced: one with the same referenceId, or
 * the next one with the same listId by the same sender after somebody turned the page.
 * @param messages oldest first; those that are neither interactive nor a structured answer may be left out
 */
export function supersededBy(messages: readonly MessageEntry[]): ReadonlySet<string> {
  const superseded = new Set<string>();
  const byReference = new Map<string, Shown>();
  const byList = new Map<string, Shown>();
  /** Lists whose page was turned, by contact and list, until the page comes. */
  const turned = new Map<string, Shown>();
  let contact = '';
  for (const message of messages) {
    const { body, key } = message;
    // An answer that is still being sent has no contact yet: it belongs to the newest one.
    contact = message.contactId ?? contact;
    const inContact = (id: string) => `${contact}\n${id}`;
    const paging = readPaging(body);
    if (paging) {
      const shown =
        (paging.referenceId !== null && byReference.get(inContact(paging.referenceId))) ||
        (paging.listId !== null && byList.get(inContact(paging.listId)));
      const listId = shown ? (shown.listId ?? paging.listId) : null;
      if (shown && listId !== null) turned.set(inContact(listId), shown);
      continue;
    }
    const template = body.type === 'interactive' ? body.template : null;
    if (!template) continue;
    const { referenceId } = template;
    const listId = 'listId' in template ? template.listId : null;
    const shown: Shown = { key, sender: senderOf(message), listId };
    if (referenceId !== null) {
      const older = byReference.get(inContact(referenceId));
      if (older) superseded.add(older.key);
      byReference.set(inContact(referenceId), shown);
    }
    if (listId !== null) {
      const older = turned.get(inContact(listId));
      if (older?.sender === shown.sender) {
        superseded.add(older.key);
        turned.delete(inContact(listId));
      }
      byList.set(inContact(listId), shown);
    }
  }
  return superseded;
}
