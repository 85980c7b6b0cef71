export { createChatJsSource, type ChatJsSourceOptions } from './sources/chatjs.ts';
export type { ChatJsSession } from './sources/chatjs-session.ts';
export type {
  AttachmentLink,
  LiveEvent,
  Receivable,
  ReceiptSource,
  TranscriptRequest,
  TranscriptSource,
} from './sources/source.ts';
export { TranscriptError, type TranscriptErrorKind } from './wire/index.ts';
