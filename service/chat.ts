import { eventContentTypes, messageContentTypes, type TranscriptItem } from '../src/wire/index.ts';
import type { Clock } from './clock.ts';
import type { ChatParticipant, ChatSeed } from './seeds/chat-seed.ts';
import { Stamp, type ItemMembers } from './stamp.ts';

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
  readonly #left = new Set<string>();
  readonly #listeners = new Set<Listener>();
  readonly #stamp: Stamp;

  constructor(seed: ChatSeed, clock: Clock = Date.now) {
    this.name = seed.name;
    this.initialContactId = seed.initialContactId;
    this.contactId = seed.contactId;
    this.participants = seed.participants;
    this.#items = [...seed.items];
    this.#present = new Set(seed.present);
    this.#stamp = new Stamp(clock, Date.parse(seed.items.at(-1)?.AbsoluteTime ?? '') || 0);
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

  isPresent({ participantId }: ChatParticipant): boolean {
    return this.#present.has(participantId);
  }

  hasLeft({ participantId }: ChatParticipant): boolean {
    return this.#left.has(participantId);
  }

  /** Whether a supervisor monitors or has barged in; receipts are then refused. */
  get supervised(): boolean {
    return this.participants.some((one) => one.role === 'SUPERVISOR' && this.isPresent(one));
  }

  /** Adds an item at the end and tells everybody. Id and AbsoluteTime are the service's, later than all before. */
  add(members: ItemMembers, from?: ChatParticipant): TranscriptItem {
    const item = { ...this.stamp(members, from), ContactId: this.contactId };
    this.#items.push(item);
    this.broadcast(item);
    return item;
  }

  /** Adds a text message of the first participant with this role. @throws RangeError where there is none */
  say(role: string, text: string): TranscriptItem {
    const message = { Content: text, ContentType: messageContentTypes.text, Type: 'MESSAGE' };
    return this.add(message, this.participant(role));
  }

  /** Tells everybody something that is not kept, such as that somebody is typing. */
  announce(members: ItemMembers, from?: ChatParticipant): TranscriptItem {
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

  /** Puts an item that has its Id and time already where its time belongs, and tells nobody. */
  insert(item: TranscriptItem): void {
    const behind = this.#items.findLastIndex(({ AbsoluteTime = '' }) => AbsoluteTime <= (item.AbsoluteTime ?? ''));
    this.#items.splice(behind + 1, 0, { ...item, ContactId: this.contactId });
  }

  /** Puts a changed item into the place of the one with its Id, and tells everybody. */
  change(item: TranscriptItem): void {
    this.replace(item);
    this.broadcast(item);
  }

  /** Puts a changed item into the place of the one with its Id, and tells nobody. */
  replace(item: TranscriptItem): void {
    const index = this.#items.findLastIndex(({ Id }) => Id === item.Id);
    if (index !== -1) this.#items[index] = item;
  }

  /** Adds participant.joined where they were not in the chat. */
  join(participant: ChatParticipant): void {
    this.#left.delete(participant.participantId);
    if (this.isPresent(participant)) return;
    this.#present.add(participant.participantId);
    this.add({ ContentType: eventContentTypes.joined, Type: 'EVENT' }, participant);
  }

  /** Adds participant.left, and refuses their tokens until they join again; when the customer leaves, the chat ends. */
  leave(participant: ChatParticipant): void {
    this.#left.add(participant.participantId);
    if (!this.#present.delete(participant.participantId)) return;
    this.add({ ContentType: eventContentTypes.left, Type: 'EVENT' }, participant);
    if (participant.role === 'CUSTOMER') this.end();
  }

  /** Tells everybody the new name, which what they send from now on carries too. */
  rename(participant: ChatParticipant, displayName: string): void {
    this.#stamp.rename(participant, displayName);
    this.announce({ ContentType: eventContentTypes.displayNameUpdated, Type: 'EVENT' }, participant);
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

  /** The item or frame that these members become, told to nobody. */
  stamp(members: ItemMembers, from?: ChatParticipant): TranscriptItem {
    return this.#stamp.put(members, from);
  }
}
