import type { TranscriptItem } from '../../src/wire/index.ts';

export type ParticipantRole = 'CUSTOMER' | 'AGENT' | 'SUPERVISOR' | 'SYSTEM' | 'CUSTOM_BOT';

export interface ChatParticipant {
  readonly participantId: string;
  readonly role: ParticipantRole;
  readonly displayName: string;
}

/** Everything the participant service needs to serve one chat. Plain data: stories and the bench use it without a service. */
export interface ChatSeed {
  /** Letters, digits and hyphens; the chat's tokens are made of it. */
  readonly name: string;
  readonly initialContactId: string;
  /** The contact that new items belong to. Items of past contacts carry RelatedContactId instead of ContactId. */
  readonly contactId: string;
  /** Those who can connect; the ones in `present` are in the chat already. */
  readonly participants: readonly ChatParticipant[];
  readonly present: readonly string[];
  /** Oldest first, past contacts before the current one. */
  readonly items: readonly TranscriptItem[];
}
