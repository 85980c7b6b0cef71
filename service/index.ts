export { startParticipantService, type ParticipantService, type ParticipantTokens } from './participant-service.ts';
export { Chat } from './chat.ts';
export type { Faults } from './faults.ts';
export type { RequestRecord } from './request-log.ts';
export * from './seeds/index.ts';
