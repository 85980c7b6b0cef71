import type { TranscriptItem } from '../wire/index.ts';
import type { Receivable } from './source.ts';

/** A receipt to be sent for a message of somebody else. */
export interface OutgoingReceipt {
  readonly type: 'delivered' | 'read';
  /** The wire's Id of the message. */
  readonly messageId: string;
}

/** A message or file of which a receipt may be sent. */
export interface ReceivedMessage {
  /** The wire's Id. */
  readonly id: string;
  /** Epoch ms, or null where it is not known: such a message counts as newer than all before it. */
  readonly time: number | null;
}

/** Sends receipts, but not more than the service takes. */
export interface ReceiptSender {
  delivered(message: ReceivedMessage): void;
  read(message: ReceivedMessage): void;
}

export interface ReceiptSenderOptions {
  readonly send: (receipt: OutgoingReceipt) => Promise<unknown>;
  /** Whether the chat is over. Receipts that wait are dropped then, because the service refuses all of them (400, 403). */
  readonly hasEnded: () => boolean;
}

/** A message that is read within this time, in ms, needs no receipt that it was delivered. */
const deliveredHold = 300;

/** Ms between two receipts. */
const interval = 5_000;

/**
 * The message that a receipt for an item would be about.
 * @returns null for what the service takes no receipts for: only messages and files of agents and customers have them
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendEvent.html
 */
export function receivedItem({ Id, AbsoluteTime, Type, ParticipantRole }: TranscriptItem): ReceivedMessage | null {
  if (Id === undefined || (Type !== 'MESSAGE' && Type !== 'ATTACHMENT')) return null;
  if (ParticipantRole !== 'AGENT' && ParticipantRole !== 'CUSTOMER') return null;
  const time = Date.parse(AbsoluteTime ?? '');
  return { id: Id, time: Number.isNaN(time) ? null : time };
}

/** The message that a receipt for an entry would be about; an entry that does not say what it is counts as one. */
export function receivedEntry(entry: Receivable & { readonly item?: TranscriptItem }): ReceivedMessage | null {
  if (entry.item !== undefined) return receivedItem(entry.item);
  return entry.id === null || entry.id === '' ? null : { id: entry.id, time: null };
}

/** How far the messages were told to be delivered or read. A receipt covers all messages before its own. */
class Watermark {
  readonly #ids = new Set<string>();
  #time = -Infinity;

  covers({ id, time }: ReceivedMessage): boolean {
    return this.#ids.has(id) || (time !== null && time < this.#time);
  }

  rise({ id, time }: ReceivedMessage): void {
    this.#ids.add(id);
    if (time !== null) this.#time = Math.max(this.#time, time);
  }
}

/** The message that covers the other. */
const newer = (one: ReceivedMessage | null, other: ReceivedMessage): ReceivedMessage =>
  one !== null && one.time !== null && other.time !== null && one.time > other.time ? one : other;

/**
 * Spares the service receipts as the official client library does: delivered waits a moment for read, and at most one
 * receipt goes out in 5 s, for the newest message. What fails is passed over: the next receipt covers it, and while a
 * supervisor is in the chat the service refuses all of them (409).
 */
export function createReceiptSender({ send, hasEnded }: ReceiptSenderOptions): ReceiptSender {
  const marks = { delivered: new Watermark(), read: new Watermark() };
  const waiting: Record<OutgoingReceipt['type'], ReceivedMessage | null> = { delivered: null, read: null };
  let held: ReceivedMessage | null = null;
  let hold: ReturnType<typeof setTimeout> | undefined;
  let slot: ReturnType<typeof setTimeout> | undefined;
  let lastSent = -Infinity;

  /** Sends what waits, read first, now or as soon as a receipt may be sent again. */
  function flush() {
    clearTimeout(slot);
    slot = undefined;
    if (hasEnded()) waiting.read = waiting.delivered = null;
    const type = waiting.read !== null ? 'read' : 'delivered';
    const message = waiting[type];
    if (message === null) return;
    const wait = lastSent + interval - performance.now();
    if (wait > 0) {
      slot = setTimeout(flush, wait);
      return;
    }
    waiting[type] = null;
    if (!marks[type].covers(message)) {
      lastSent = performance.now();
      marks.delivered.rise(message);
      if (type === 'read') marks.read.rise(message);
      send({ type, messageId: message.id }).catch(() => {});
    }
    flush();
  }

  function release() {
    const message = held;
    hold = undefined;
    held = null;
    if (message === null || marks.delivered.covers(message)) return;
    waiting.delivered = newer(waiting.delivered, message);
    flush();
  }

  return {
    delivered(message) {
      if (marks.delivered.covers(message)) return;
      held = newer(held, message);
      hold ??= setTimeout(release, deliveredHold);
    },
    read(message) {
      if (marks.read.covers(message)) return;
      if (held !== null && newer(held, message) === message) {
        clearTimeout(hold);
        hold = undefined;
        held = null;
      }
      // Opening a view shows several at once, and the newest of them is the one to tell of.
      waiting.read = newer(waiting.read, message);
      slot ??= setTimeout(flush, 0);
    },
  };
}
