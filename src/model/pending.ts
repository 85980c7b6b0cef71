import { readBody } from './body.ts';
import { classify } from './classify.ts';
import type { Entry, MessageEntry } from './entry.ts';
import { findChange } from './list-change.ts';
import { List } from './list.ts';
import { echoOf, type Sender } from './pending-echo.ts';

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

/** What is known of an unsent message. */
interface Remembered {
  /** The newest entry when it was first given, null for none: only what came behind it can be its echo. */
  readonly after: string | null | undefined;
  readonly message: PendingMessage;
  readonly entry: MessageEntry;
}

/** What tells whose an entry is, and what is loaded. */
export interface PendingContext extends Omit<Sender, 'known'> {
  /** Whether nothing older is to come: then a first entry is new. */
  readonly isComplete: boolean;
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

/** The entries behind a place, which is looked for from the end; none where it is not known, or not there any more. */
function entriesSince(entries: List<Entry>, after: string | null | undefined): readonly Entry[] {
  if (after === null) return entries.between(0, entries.length);
  const place = after === undefined ? -1 : entries.findLastIndex(({ key }) => key === after);
  return place < 0 ? [] : entries.between(place + 1, entries.length);
}

/** Makes the function that finds Ids among the entries; one that was not there is looked for in what is new only. */
function createIdSearch(): (entries: List<Entry>, ids: readonly string[]) => ReadonlyMap<string, Entry> {
  let known: List<Entry> = List.from<Entry>([]);
  let missing: ReadonlySet<string> = new Set();
  return (entries, ids) => {
    const { start, end } = missing.size > 0 ? findChange(known, entries) : { start: 0, end: 0 };
    const found = new Map<string, Entry>();
    for (const id of ids) {
      const [from, to] = missing.has(id) ? [start, end] : [0, entries.length];
      for (let index = to - 1; index >= from; index -= 1) {
        const entry = entries.get(index);
        if (entry?.id !== id) continue;
        found.set(id, entry);
        break;
      }
    }
    known = entries;
    missing = new Set(ids.filter((id) => !found.has(id)));
    return found;
  };
}

const customerAlone: PendingContext = { viewer: {}, participants: [], isComplete: true };

const isEqual = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/**
 * Makes the function that puts unsent messages behind the entries, in the app's order. One whose Id is among the
 * entries is left out: the real one stands for it. Of one without an Id the viewer's own entry with its words that came
 * behind it is its echo, because the service's answer may come later than that. An entry is the echo of one message, and
 * stays that also when the message has failed or was taken away; once it has an Id, only that counts.
 */
export function createPendingFold(): (
  entries: List<Entry>,
  pending: readonly PendingMessage[],
  context?: PendingContext,
) => List<Entry> {
  let remembered: ReadonlyMap<string, Remembered> = new Map();
  /** The entries that are echoes, by the message's own name. */
  const echoes = new Map<string, string>();
  /** Every Id that a message was ever given: its item is nobody else's echo. */
  const answered = new Set<string>();
  const known = new Set<string>();
  const search = createIdSearch();
  let last = { entries: List.from<Entry>([]), behind: [] as readonly Entry[], list: List.from<Entry>([]) };

  function remember(message: PendingMessage, newest: string | null | undefined): Remembered {
    const before = remembered.get(message.clientId);
    if (before?.after !== undefined && isSame(before.message, message)) return before;
    const entry = before && isSame(before.message, message) ? before.entry : entryOf(message);
    return { after: before?.after === undefined ? newest : before.after, message, entry };
  }

  function hasEcho({ after, message }: Remembered, entries: List<Entry>, sender: Sender): boolean {
    const { clientId, body, state } = message;
    if (echoes.has(clientId)) return true;
    if (state === 'failed') return false;
    const taken = new Set(echoes.values());
    const isEcho = echoOf(body, sender);
    const isFree = ({ key, id }: Entry) => !taken.has(key) && !(id !== null && answered.has(id));
    const echo = entriesSince(entries, after).find((entry) => isFree(entry) && isEcho(entry));
    if (echo) echoes.set(clientId, echo.key);
    return echo !== undefined;
  }

  return (entries, pending, { isComplete, ...context } = customerAlone) => {
    const newest = entries.last?.key ?? (isComplete ? null : undefined);
    remembered = new Map(pending.map((message) => [message.clientId, remember(message, newest)]));
    const ids = pending.flatMap(({ id }) => id ?? []);
    for (const id of ids) answered.add(id);
    for (const { clientId, id } of pending) if (id !== undefined) echoes.delete(clientId);
    const arrived = search(entries, ids);
    for (const { participant } of arrived.values()) if (participant.id !== null) known.add(participant.id);

    const behind = [...remembered.values()].flatMap((one) => {
      const { id } = one.message;
      const isThere = id === undefined ? hasEcho(one, entries, { ...context, known }) : arrived.has(id);
      return isThere ? [] : [one.entry];
    });
    if (behind.length === 0) return entries;
    if (last.entries !== entries || !isEqual(last.behind, behind)) {
      last = { entries, behind, list: entries.replace(entries.length, entries.length, behind) };
    }
    return last.list;
  };
}
