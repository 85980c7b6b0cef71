export {
  transcriptQueryOptions,
  useTranscript,
  useTranscriptItems,
  type TranscriptQueryOptions,
  type UseTranscriptItemsOptions,
  type UseTranscriptOptions,
} from './query/index.ts';
export { english, type Formats, type LabelOverrides, type Labels, type Subject } from './i18n/index.ts';
export { Transcript, type TranscriptProps } from './transcript.tsx';
export {
  TranscriptView,
  type AllowImages,
  type Slot,
  type Slots,
  type TranscriptViewHandle,
  type TranscriptViewProps,
} from './view/index.ts';
export { TranscriptError, type TranscriptErrorKind } from './wire/index.ts';
export type * from './model/analysis.ts';
export type { Chapter } from './model/chapters.ts';
export type * from './model/entry.ts';
export type * from './model/template.ts';
export type * from './model/transcript-state.ts';
export type { PendingMessage } from './model/pending.ts';
export type { Row, Side, Viewer } from './model/row.ts';
export { defaultVisibility, type Visibility } from './model/visibility.ts';
export type {
  AttachmentLink,
  LiveEvent,
  StartPosition,
  TranscriptRequest,
  TranscriptSource,
} from './sources/source.ts';
