import type { Access } from './access-tokens.ts';
import type { Chat } from './chat.ts';
import type { JsonObject } from './validation.ts';

/** What was answered to whom, so that a message that is sent again with its ClientToken is not added again. */
export class SentMessages {
  readonly #answers = new WeakMap<Chat, Map<string, JsonObject>>();

  /** The answer that the token had before, or what `send` answers. */
  once({ chat, participant }: Access, clientToken: string | undefined, send: () => JsonObject): JsonObject {
    if (clientToken === undefined || clientToken === '') return send();
    const key = `${participant.participantId} ${clientToken}`;
    const answers = this.#answers.get(chat) ?? new Map<string, JsonObject>();
    const answer = answers.get(key) ?? send();
    this.#answers.set(chat, answers.set(key, answer));
    return answer;
  }
}
