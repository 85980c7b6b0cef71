import { knownToken } from './access-tokens.ts';
import type { Chat } from './chat.ts';
import type { ParticipantRole } from './seeds/chat-seed.ts';

/** The tokens that a participant of a chat always has here. */
export interface ParticipantTokens {
  readonly participantToken: string;
  readonly connectionToken: string;
}

/** A chat's tokens by role. @throws RangeError where nobody in the chat has the role that is read */
export type ChatTokens = { readonly [role in 'customer' | 'agent' | 'supervisor']: ParticipantTokens };

export function tokensOf(chat: Chat): ChatTokens {
  const of = (role: ParticipantRole): ParticipantTokens => {
    chat.participant(role);
    return {
      participantToken: knownToken(chat.name, role, 'participant-token'),
      connectionToken: knownToken(chat.name, role, 'connection-token'),
    };
  };
  return {
    get customer() {
      return of('CUSTOMER');
    },
    get agent() {
      return of('AGENT');
    },
    get supervisor() {
      return of('SUPERVISOR');
    },
  };
}
