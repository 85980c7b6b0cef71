/** The pure part of the kit: wire items → timeline → rows. No React, no DOM, no clock, no network. */
export {
  buildRows,
  defaultVisibility,
  emptyTimeline,
  entryOfRow,
  findAnswer,
  mergeItems,
  readTemplate,
  replyTo,
  sideOf,
  TranscriptError,
} from './model/index.ts';
export type * from './model/analysis.ts';
export type { Chapter } from './model/chapters.ts';
export type * from './model/entry.ts';
export type * from './model/template.ts';
export type * from './model/row.ts';
export type * from './model/transcript-state.ts';
export type { BuildRowsOptions, RowSet, Timeline, TranscriptErrorKind, Visibility } from './model/index.ts';
export type { AttachmentItem, MessageMetadata, Receipt, TranscriptItem } from './wire/index.ts';
