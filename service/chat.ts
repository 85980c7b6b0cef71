import { randomUUID } from 'node:crypto';
import { eventContentTypes, type Receipt, type TranscriptItem } from '../src/wire/index.ts';
import type { ChatParticipant, ChatSeed } from './seeds/chat-seed.ts';

type Listener = (frame: TranscriptItem) => void;

/** One chat while it is served: its items, who is in it, and who listens. */
export class Chat {
  readonly name: string;
  readonly initialContactId: string;
  readonly contactId: string;
  readonly participants: readonly ChatParticipant[];
  ended = false;
  readonly #items: TranscriptItem[];
  readonly #present: Set<string>;
  readonly #listeners = new Set<Listener>();
  #lastTime: number;

  constructor(seed: ChatSeed) {
    this.name = seed.name;
    this.initialContactId = seed.initialContactId;
    this.contactId = seed.contactId;
    this.participants = seed.participants;
    this.#items = [...seed.items];
    this.#present = new Set(seed.present);
    this.#lastTime = Math.max(0, ...[seed.items.at(-1)?.AbsoluteTime ?? ''].map(Date.parse).filter(Number.isFinite));
  }

  /** Oldest first, past contacts before the current one. */
  get items(): readonly TranscriptItem[] {
    return this.#items;
  }

  /** @throws RangeError where nobody in the chat has this role */
  participant(role: string): ChatParticipant {
    const found = this.participants.find((participant) => participant.role === role.toUpperCase());
    if (!found) throw new RangeError(`Nobody in the chat "${this.name}" is its ${role}. Ask for a role that it has.`);
    return found;
  }

  /** Whether a supervisor monitors or has barged in; receipts are then refused. */
  get supervised(): boolean {
    return this.participants.some(
      ({ role, participantId }) => role === 'SUPERVISOR' && this.#present.has(participantId),
    );
  }

  /** Adds an item at the end and tells everybody. Id and AbsoluteTime are the service's, later than all before. */
  add(members: Omit<TranscriptItem, 'Id' | 'AbsoluteTime'>, from?: ChatParticipant): TranscriptItem {
    const item = { ...this.stamp(members, from), ContactId: this.contactId };
    this.#items.push(item);
    this.broadcast(item);
    return item;
  }

  /** Tells everybody something that is not kept, such as that somebody is typing. */
  announce(members: Omit<TranscriptItem, 'Id' | 'AbsoluteTime'>, from?: ChatParticipant): TranscriptItem {
    const frame = this.stamp(members, from);
    this.broadcast(frame);
    return frame;
  }

  /** Sends a frame as it is, for tests of what arrives out of the ordinary. */
  broadcast(frame: TranscriptItem): void {
    for (const listener of this.#listeners) listener(frame);
  }

  find(id: string): TranscriptItem | undefined {
    return this.#items.findLast((item) => item.Id === id);
  }

  /** Puts a changed item into the place of the one with its Id. */
  replace(item: TranscriptItem): void {
    const index = this.#items.findLastIndex(({ Id }) => Id === item.Id);
    if (index !== -1) this.#items[index] = item;
  }

  /** Keeps a receipt on its message and tells everybody. The first delivered and the first read time stay. */
  receive(message: TranscriptItem, recipient: ChatParticipant, kind: 'delivered' | 'read'): TranscriptItem {
    const now = new Date(this.#now()).toISOString();
    const receipts = message.MessageMetadata?.Receipts ?? [];
    const mine = (receipt: Receipt): boolean => receipt.RecipientParticipantId === recipient.participantId;
    const known = receipts.find(mine);
    const receipt = {
      RecipientParticipantId: recipient.participantId,
      DeliveredTimestamp: known?.DeliveredTimestamp ?? now,
      ...(kind === 'read' || known?.ReadTimestamp ? { ReadTimestamp: known?.ReadTimestamp ?? now } : {}),
    };
    const MessageMetadata = {
      ...message.MessageMetadata,
      MessageId: message.Id,
      Receipts: [...receipts.filter((other) => !mine(other)), receipt],
    };
    this.replace({ ...message, MessageMetadata });
    return this.announce({
      ContentType: eventContentTypes.messageMetadata,
      Type: 'MESSAGEMETADATA',
      MessageMetadata: { MessageId: message.Id, Receipts: [receipt] },
    });
  }

  /** Adds participant.joined where they were not in the chat. */
  join(participant: ChatParticipant): void {
    if (this.#present.has(participant.participantId)) return;
    this.#present.add(participant.participantId);
    this.add({ ContentType: eventContentTypes.joined, Type: 'EVENT' }, participant);
  }

  /** Adds participant.left; when the customer leaves, the chat ends. */
  leave(participant: ChatParticipant): void {
    if (!this.#present.delete(participant.participantId)) return;
    this.add({ ContentType: eventContentTypes.left, Type: 'EVENT' }, participant);
    if (participant.role === 'CUSTOMER') this.end();
  }

  /** Adds chat.ended; from then on every token of the chat is refused. */
  end(): void {
    if (this.ended) return;
    this.add({ ContentType: eventContentTypes.chatEnded, Type: 'EVENT' });
    this.ended = true;
  }

  /** @returns the function that ends it */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stamp(members: Omit<TranscriptItem, 'Id' | 'AbsoluteTime'>, from?: ChatParticipant): TranscriptItem {
    const sender = from && {
      ParticipantId: from.participantId,
      DisplayName: from.displayName,
      ParticipantRole: from.role,
    };
    return { AbsoluteTime: new Date(this.#now()).toISOString(), Id: randomUUID(), ...members, ...sender };
  }

  #now(): number {
    this.#lastTime = Math.max(Date.now(), this.#lastTime + 1);
    return this.#lastTime;
  }
}
