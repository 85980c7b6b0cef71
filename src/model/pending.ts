import { readBody } from './body.ts';
import { classify } from './classify.ts';
import type { Entry, MessageEntry } from './entry.ts';
import { findChange } from './list-change.ts';
import { List } from './list.ts';

/** A message that the app is sending, or could not send. */
export interface PendingMessage {
  /** The app's own name for it, unique among its unsent messages. */
  readonly clientId: string;
  readonly body: string;
  readonly state: 'sending' | 'failed';
  /** The wire's Id, once the service has answered: from then on the real item stands for it. */
  readonly id?: string;
  /** @default text/plain */
  readonly contentType?: string;
  /** Epoch ms by the app's clock, for display. @default no time is shown */
  readonly time?: number;
}

/** What was known when a message was first given: only what came after it can be its echo. */
interface Remembered {
  readonly after: string | null;
  readonly message: PendingMessage;
  readonly entry: MessageEntry;
}

function entryOf(message: PendingMessage): MessageEntry {
  const { clientId, id, body, state, contentType = 'text/plain', time = null } = message;
  const item = { Content: body, ContentType: contentType, Type: 'MESSAGE' };
  const what = classify(item);
  return {
    kind: 'message',
    key: `pending ${clientId}`,
    id: null,
    time,
    participant: { id: null, name: null, role: null },
    contactId: null,
    past: false,
    item,
    body: readBody(what.kind === 'message' ? what.body : 'text', body),
    delivery: state === 'sending' && id !== undefined ? 'sent' : state,
    receipts: [],
    clientId,
  };
}

const isSame = (one: PendingMessage, other: PendingMessage) =>
  one.state === other.state &&
  one.id === other.id &&
  one.body === other.body &&
  one.contentType === other.contentType &&
  one.time === other.time;

/** The entries that came after a place, which is looked for from the end. */
function entriesSince(entries: List<Entry>, after: string | null): readonly Entry[] {
  const place = after === null ? -1 : entries.findLastIndex(({ key }) => key === after);
  return entries.between(place + 1, entries.length);
}

/** Makes the function that says which Ids are among the entries; one that was not is looked for in what is new only. */
function createIdSearch(): (entries: List<Entry>, ids: ReadonlySet<string>) => ReadonlySet<string> {
  let known: List<Entry> = List.from<Entry>([]);
  let missing: ReadonlySet<string> = new Set();
  return (entries, ids) => {
    const { start, end } = missing.size > 0 ? findChange(known, entries) : { start: 0, end: 0 };
    const isThere = (id: string) => {
      const [from, to] = missing.has(id) ? [start, end] : [0, entries.length];
      for (let index = to - 1; index >= from; index -= 1) if (entries.get(index)?.id === id) return true;
      return false;
    };
    const found = new Set([...ids].filter(isThere));
    known = entries;
    missing = new Set([...ids].filter((id) => !found.has(id)));
    return found;
  };
}

/**
 * Makes the function that puts unsent messages behind the entries, in the app's order. One whose Id is among the
 * entries is left out: the real one stands for it. While a message is being sent and has no Id yet, an entry with its
 * text that came after it is taken for its echo, because the service's answer may come later than that.
 */
export function createPendingFold(): (entries: List<Entry>, pending: readonly PendingMessage[]) => List<Entry> {
  let remembered: ReadonlyMap<string, Remembered> = new Map();
  const search = createIdSearch();

  function remember(message: PendingMessage, newest: string | null): Remembered {
    const before = remembered.get(message.clientId);
    if (before && isSame(before.message, message)) return before;
    return { after: before ? before.after : newest, message, entry: entryOf(message) };
  }

  return (entries, pending) => {
    if (pending.length === 0) {
      remembered = new Map();
      return entries;
    }
    const newest = entries.last?.key ?? null;
    remembered = new Map(pending.map((message) => [message.clientId, remember(message, newest)]));
    const ids = new Set(pending.flatMap(({ id }) => id ?? []));
    const arrived = search(entries, ids);
    const taken = new Set<string>();
    const unsent = pending.filter((message) => {
      const { id, state, body, clientId } = message;
      if (id !== undefined) return !arrived.has(id);
      if (state === 'failed') return true;
      const echo = entriesSince(entries, remembered.get(clientId)?.after ?? null).find(
        (entry) =>
          entry.kind === 'message' &&
          entry.item.Content === body &&
          !taken.has(entry.key) &&
          entry.id !== null &&
          !ids.has(entry.id),
      );
      if (echo) taken.add(echo.key);
      return echo === undefined;
    });
    if (unsent.length === 0) return entries;
    const behind = unsent.flatMap(({ clientId }) => remembered.get(clientId)?.entry ?? []);
    return entries.replace(entries.length, entries.length, behind);
  };
}
