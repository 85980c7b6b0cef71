export type { PageParam } from './cached-pages.ts';
export { transcriptQueryOptions, type TranscriptQueryOptions } from './transcript-query.ts';
export { useTranscript, type UseTranscriptOptions } from './use-transcript.ts';
export { useTranscriptItems, type UseTranscriptItemsOptions } from './use-transcript-items.ts';
export { useSteadySource } from './use-steady-source.ts';
