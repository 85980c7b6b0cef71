import type { Participant } from './entry.ts';

/** One contact inside a persistent chat, as far as it is loaded. */
export interface Chapter {
  readonly contactId: string;
  /** The key of its first loaded entry. */
  readonly firstKey: string;
  readonly past: boolean;
  /** Epoch ms of its first loaded entry, or null. */
  readonly start: number | null;
  /** Epoch ms of its last loaded entry, or null. */
  readonly end: number | null;
  /** Who wrote or came, without the system; in the order in which they did. */
  readonly participants: readonly Participant[];
  /** How many messages and files are loaded. */
  readonly count: number;
}
