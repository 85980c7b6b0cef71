export type * from './entry.ts';
export type * from './analysis.ts';
export {
  type AnalysisOverview,
  type Finding,
  type MatchedCategory,
  readOverview,
  type SentimentCourse,
} from './analysis-overview.ts';
export { blocksIn, redactionBlock } from './redaction.ts';
export type * from './template.ts';
export { dayReader } from './day.ts';
export { readSlotDate } from './read-slot.ts';
export { readChapters, type Chapter, type ChapterSet } from './chapters.ts';
export { entriesOf, withEntries, type HasEntries } from './entry-list.ts';
export { List } from './list.ts';
export type * from './transcript-state.ts';
export {
  entryOfRow,
  type BubbleRow,
  type ChapterRow,
  type DayRow,
  type EventRow,
  type EventRunRow,
  type GapRow,
  type Row,
  type RunPlace,
  type Side,
  type UnreadRow,
  type Viewer,
} from './row.ts';
export { createRowPlaces, isReadable, type RowPlaces } from './row-places.ts';
export { countBelow } from './count-below.ts';
export { createRowSearch, findRow } from './row-search.ts';
export { TranscriptError, type TranscriptErrorKind } from '../wire/index.ts';
export { buildRowList, buildRows, type RowSet } from './build-rows.ts';
export type { BuildRowsOptions } from './row-options.ts';
export { defaultVisibility, roleOfViewer, visibleTo, type Visibility } from './visibility.ts';
export { isSaid } from './chapter-growth.ts';
export { writtenIn } from './written-in.ts';
export { sideOf } from './side.ts';
export { readPaging } from './body.ts';
export { plainTitle } from './plain-title.ts';
export { readTemplate } from './read-template.ts';
export { findAnswer } from './template-answer.ts';
export { replyTo } from './template-reply.ts';
export { supersededBy } from './superseded.ts';
export { ascending } from './placement.ts';
export { createPendingFold, type PendingMessage } from './pending.ts';
export { keyOf } from './identity.ts';
export { type Arrival, itemsOf } from './arrival.ts';
export { emptyTimeline, mergeItems, mergeBatches, mergeParsedItems, type Timeline } from './timeline.ts';
export { createItemFold } from './item-fold.ts';
