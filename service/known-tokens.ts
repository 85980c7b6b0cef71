import { knownToken, type Access } from './access-tokens.ts';
import type { Chat } from './chat.ts';
import type { ParticipantRole } from './seeds/chat-seed.ts';

/** The tokens that a participant of a chat always has here. */
export interface ParticipantTokens {
  readonly participantToken: string;
  readonly connectionToken: string;
}

export function knownTokens(access: Access): ParticipantTokens {
  return {
    participantToken: knownToken(access, 'participant-token'),
    connectionToken: knownToken(access, 'connection-token'),
  };
}

/** The tokens of a role's first participant, by role. @throws RangeError where nobody in the chat has the role that is read */
export type ChatTokens = { readonly [role in 'customer' | 'agent' | 'supervisor']: ParticipantTokens };

export function tokensOf(chat: Chat): ChatTokens {
  const of = (role: ParticipantRole): ParticipantTokens => {
    return knownTokens({ chat, participant: chat.participant(role) });
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
