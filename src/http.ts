export { createHttpSource, type HttpSourceOptions } from './sources/http.ts';
export type { ConnectionToken } from './sources/connection-token.ts';
export type { ParticipantEndpoint } from './sources/endpoint.ts';
export type { AttachmentLink, TranscriptRequest, TranscriptSource } from './sources/source.ts';
export { TranscriptError, type TranscriptErrorKind } from './wire/index.ts';
