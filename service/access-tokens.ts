import { randomUUID } from 'node:crypto';
import type { Chat } from './chat.ts';
import type { Chats } from './chats.ts';
import type { ChatParticipant } from './seeds/chat-seed.ts';
import { ServiceError } from './service-error.ts';

/** Who asks, and in which chat. */
export interface Access {
  readonly chat: Chat;
  readonly participant: ChatParticipant;
}

export type TokenKind = 'participant-token' | 'connection-token';

const day = 86_400_000;

/** The token that a chat's participant always has here, so that a page can use it without asking first. */
export function knownToken(chat: string, role: string, kind: TokenKind): string {
  return `${chat}.${role.toLowerCase()}.${kind}`;
}

const participantKey = ({ chat, participant }: Access): string => `${chat.name} ${participant.participantId}`;

/** Says who a token belongs to. Beside those handed out there are the known ones: `short.customer.connection-token`. */
export class AccessTokens {
  readonly #chats: Chats;
  readonly #issued = new Map<string, { readonly access: Access; readonly expires: number }>();
  readonly #expired = new Set<string>();
  readonly #revoked = new Set<string>();

  constructor(chats: Chats) {
    this.#chats = chats;
  }

  /** A new connection token, good for a day. */
  issue(access: Access): { readonly token: string; readonly expiry: string } {
    const token = `${access.chat.name}.${access.participant.role.toLowerCase()}.${randomUUID()}`;
    const expires = Date.now() + day;
    this.#issued.set(token, { access, expires });
    return { token, expiry: new Date(expires).toISOString() };
  }

  /** From now on the token is refused, as after its day. */
  expire(token: string): void {
    this.#expired.add(token);
  }

  /** From now on every token of this participant is refused. */
  revoke(access: Access): void {
    this.#revoked.add(participantKey(access));
  }

  /** @throws ServiceError AccessDeniedException for a token that is unknown, expired, of another kind, or of an ended chat */
  open(token: string | undefined, kind: TokenKind): Access {
    const access = token === undefined || this.#expired.has(token) ? null : this.#find(token, kind);
    if (!access || access.chat.ended || this.#revoked.has(participantKey(access)))
      throw new ServiceError('AccessDeniedException', 'Access denied');
    return access;
  }

  #find(token: string, kind: TokenKind): Access | null {
    const issued = this.#issued.get(token);
    if (issued) return kind === 'connection-token' && issued.expires > Date.now() ? issued.access : null;
    const [name = '', role = '', suffix] = token.split('.');
    if (suffix !== kind) return null;
    const chat = this.#chats.get(name);
    const participant = chat?.participants.find((one) => knownToken(name, one.role, kind) === token && role !== '');
    return chat && participant ? { chat, participant } : null;
  }
}
