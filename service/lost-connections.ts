import type { Access } from './access-tokens.ts';
import type { Chat } from './chat.ts';

/** Who is cut off from the service: without an answer to any operation, and without a WebSocket. */
export class LostConnections {
  readonly #lost = new WeakMap<Chat, Set<string>>();

  has({ chat, participant }: Access): boolean {
    return this.#lost.get(chat)?.has(participant.participantId) ?? false;
  }

  /** @param lost false where the connection is back */
  set({ chat, participant }: Access, lost: boolean): void {
    const ids = this.#lost.get(chat) ?? new Set<string>();
    if (lost) ids.add(participant.participantId);
    else ids.delete(participant.participantId);
    this.#lost.set(chat, ids);
  }
}
