import { Chat } from './chat.ts';
import type { Clock } from './clock.ts';
import type { ChatSeed } from './seeds/chat-seed.ts';
import { findSeed } from './seeds/index.ts';

/** The chats that are served: the named seeds, made when first asked for, and those that were added. */
export class Chats {
  readonly #chats = new Map<string, Chat>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Serves one more chat, in place of the one that had its name. @throws RangeError for a name that no token can be made of */
  add(seed: ChatSeed): Chat {
    if (!/^[\w-]+$/.test(seed.name)) {
      throw new RangeError(`"${seed.name}" cannot name a chat. Use letters, digits and hyphens.`);
    }
    const chat = new Chat(seed, this.#clock);
    this.#chats.set(seed.name, chat);
    return chat;
  }

  get(name: string): Chat | undefined {
    const known = this.#chats.get(name);
    if (known) return known;
    const seed = findSeed(name);
    return seed ? this.add(seed) : undefined;
  }

  /** False for a chat in whose place another one is served. */
  isServed(chat: Chat): boolean {
    return this.#chats.get(chat.name) === chat;
  }

  get all(): readonly Chat[] {
    return [...this.#chats.values()];
  }
}
