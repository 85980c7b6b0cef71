export { startParticipantService, type ParticipantService } from './participant-service.ts';
export type { ChatTokens, ParticipantTokens } from './known-tokens.ts';
export { Chat } from './chat.ts';
export { startChunkedMessage, type ChunkedMessage } from './chunked-message.ts';
export { createFaults, type Faults } from './faults.ts';
export type { RequestRecord } from './request-log.ts';
export * from './seeds/index.ts';
