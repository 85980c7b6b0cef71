import { randomUUID } from 'node:crypto';
import type { TranscriptItem } from '../src/wire/index.ts';
import type { Clock } from './clock.ts';
import type { ChatParticipant } from './seeds/chat-seed.ts';

/** What an item says before the service has stamped it. */
export type ItemMembers = Omit<TranscriptItem, 'Id' | 'AbsoluteTime'>;

/** Gives the items of one chat their Id, their time and their sender. */
export class Stamp {
  /** Names that were changed since the seed, by participant id. */
  readonly #names = new Map<string, string>();
  readonly #clock: Clock;
  #lastTime: number;

  /** @param lastTime of the newest item; every later one has a greater time. Epoch ms */
  constructor(clock: Clock, lastTime: number) {
    this.#clock = clock;
    this.#lastTime = lastTime;
  }

  rename({ participantId }: ChatParticipant, displayName: string): void {
    this.#names.set(participantId, displayName);
  }

  put(members: ItemMembers, from?: ChatParticipant): TranscriptItem {
    this.#lastTime = Math.max(this.#clock(), this.#lastTime + 1);
    const sender = from && {
      ParticipantId: from.participantId,
      DisplayName: this.#names.get(from.participantId) ?? from.displayName,
      ParticipantRole: from.role,
    };
    return { AbsoluteTime: new Date(this.#lastTime).toISOString(), Id: randomUUID(), ...members, ...sender };
  }
}
