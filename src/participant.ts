export {
  createParticipantSource,
  type ParticipantSource,
  type ParticipantSourceOptions,
} from './sources/participant.ts';
export type { ParticipantEndpoint } from './sources/endpoint.ts';
export type { WebSocketClass } from './sources/live-socket.ts';
export type { ParticipantAccess, ParticipantToken } from './sources/participant-access.ts';
export type { ConnectionDetails } from './sources/participant-connection.ts';
export type {
  AttachmentLink,
  LiveEvent,
  Receivable,
  ReceiptSource,
  TranscriptRequest,
  TranscriptSource,
} from './sources/source.ts';
export { TranscriptError, type TranscriptErrorKind } from './wire/index.ts';
