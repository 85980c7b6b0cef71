export { createAwsSdkSource, type AwsSdkSourceOptions } from './sources/aws-sdk.ts';
export type { ConnectionToken } from './sources/connection-token.ts';
export type { AttachmentLink, TranscriptRequest, TranscriptSource } from './sources/source.ts';
export { TranscriptError, type TranscriptErrorKind } from './wire/index.ts';
