export { createContactLensSource, type ContactLensSourceOptions } from './sources/contact-lens.ts';
export type { ListSegments, ListSegmentsRequest, SegmentType } from './sources/contact-lens-pages.ts';
export type { LiveEvent, TranscriptRequest, TranscriptSource } from './sources/source.ts';
export type * from './wire/analysis.ts';
export { TranscriptError, type TranscriptErrorKind } from './wire/index.ts';
