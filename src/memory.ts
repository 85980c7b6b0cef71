export {
  createMemorySource,
  type MemoryFailures,
  type MemorySource,
  type MemorySourceOptions,
} from './sources/memory.ts';
export type { PageQuirks } from './sources/memory-pages.ts';
export type { AttachmentLink, LiveEvent, TranscriptRequest, TranscriptSource } from './sources/source.ts';
export { TranscriptError, type TranscriptErrorKind } from './wire/index.ts';
