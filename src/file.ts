export { createFileSource, type FileSourceOptions } from './sources/file.ts';
export type { TranscriptRequest, TranscriptSource } from './sources/source.ts';
export { TranscriptError, type TranscriptErrorKind } from './wire/index.ts';
