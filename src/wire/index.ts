export type {
  AttachmentItem,
  CharacterOffsets,
  GetTranscriptResponse,
  MessageMetadata,
  Receipt,
  Redaction,
  TranscriptItem,
  TranscriptPage,
} from './item.ts';
export type * from './analysis.ts';
export { TranscriptError, type TranscriptErrorKind } from './transcript-error.ts';
export * from './content-type.ts';
export { parseItem, parsePage } from './parse.ts';
