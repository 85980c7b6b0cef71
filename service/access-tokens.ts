import { randomUUID } from 'node:crypto';
import type { Chat } from './chat.ts';
import type { Chats } from './chats.ts';
import type { Clock } from './clock.ts';
import type { ChatParticipant } from './seeds/chat-seed.ts';
import { ServiceError } from './service-error.ts';

/** Who asks, and in which chat. */
export interface Access {
  readonly chat: Chat;
  readonly participant: ChatParticipant;
}

export type TokenKind = 'participant-token' | 'connection-token';

/**
 * The token that a chat's participant always has here, so that a page can use it without asking first. The second of
 * a role has `agent-2` in it, and so on.
 */
export function knownToken({ chat, participant }: Access, kind: TokenKind): string {
  const role = participant.role.toLowerCase();
  const sameRole = chat.participants.filter((one) => one.role === participant.role);
  const place = sameRole.findIndex(({ participantId }) => participantId === participant.participantId) + 1;
  return `${chat.name}.${place > 1 ? `${role}-${place}` : role}.${kind}`;
}

/** Says who a token belongs to. Beside those handed out there are the known ones: `short.customer.connection-token`. */
export class AccessTokens {
  readonly #chats: Chats;
  readonly #clock: Clock;
  readonly #issued = new Map<string, { readonly access: Access; readonly expires: number }>();
  readonly #expired = new Set<string>();

  constructor(chats: Chats, clock: Clock) {
    this.#chats = chats;
    this.#clock = clock;
  }

  /** A new connection token that is good for so many milliseconds. */
  issue(access: Access, lifetime: number): { readonly token: string; readonly expires: number } {
    const token = `${access.chat.name}.${access.participant.role.toLowerCase()}.${randomUUID()}`;
    const expires = this.#clock() + lifetime;
    this.#issued.set(token, { access, expires });
    return { token, expires };
  }

  /** From now on the token is refused, as after its day. */
  expire(token: string): void {
    this.#expired.add(token);
  }

  /** When a token that was handed out expires, in epoch ms; never for a known one. */
  expiry(token: string): number {
    return this.#issued.get(token)?.expires ?? Infinity;
  }

  /**
   * @throws ServiceError AccessDeniedException for a token that is unknown, expired, of another kind, of somebody who
   * has left, or of a chat that has ended or began again
   */
  open(token: string | undefined, kind: TokenKind): Access {
    const access = token === undefined || this.#expired.has(token) ? null : this.#find(token, kind);
    if (!access || access.chat.ended || access.chat.hasLeft(access.participant) || !this.#chats.isServed(access.chat))
      throw new ServiceError('AccessDeniedException', 'Access denied');
    return access;
  }

  #find(token: string, kind: TokenKind): Access | null {
    const issued = this.#issued.get(token);
    if (issued) return kind === 'connection-token' && issued.expires > this.#clock() ? issued.access : null;
    const chat = this.#chats.get(token.split('.')[0] ?? '');
    const participant = chat?.participants.find((one) => knownToken({ chat, participant: one }, kind) === token);
    return chat && participant ? { chat, participant } : null;
  }
}
