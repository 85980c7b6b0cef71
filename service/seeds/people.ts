import type { TranscriptItem } from '../../src/wire/index.ts';
import type { ChatParticipant, ParticipantRole } from './chat-seed.ts';

/** A participant of the seeds; the id is made of a number, so that it is the same in every run. */
export function person(number: number, role: ParticipantRole, displayName: string): ChatParticipant {
  return { participantId: `7d3f${String(number).padStart(4, '0')}-52a1-4c0e-9b7d-6f1e08a4c3d2`, role, displayName };
}

export const system = person(1, 'SYSTEM', 'SYSTEM_MESSAGE');
export const bot = person(2, 'SYSTEM', 'BOT');
export const maya = person(10, 'CUSTOMER', 'Maya Lindqvist');
export const tomas = person(11, 'CUSTOMER', 'Tomás Herrera');
export const grace = person(12, 'CUSTOMER', 'Grace Oyelaran');
export const daniel = person(20, 'AGENT', 'Daniel Okafor');
export const priya = person(21, 'AGENT', 'Priya Raman');
export const ines = person(22, 'AGENT', 'Inês Carvalho');
export const walter = person(23, 'AGENT', 'Walter Brandt');
export const helen = person(30, 'SUPERVISOR', 'Helen Marsh');

export const agents: readonly ChatParticipant[] = [daniel, priya, ines, walter];

/** The agents, the one first who has the chat at its end. */
export function agentsWithCurrentFirst(items: readonly TranscriptItem[]): readonly ChatParticipant[] {
  const id = items.findLast((item) => item.ParticipantRole === 'AGENT')?.ParticipantId;
  return agents.toSorted((one, other) => Number(other.participantId === id) - Number(one.participantId === id));
}
