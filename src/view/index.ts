export { TranscriptView } from './transcript-view.tsx';
export type { TranscriptViewHandle, TranscriptViewProps } from './transcript-view-props.ts';
export type { AllowImages } from './use-view-value.ts';
export type { Slot, Slots } from './slots.tsx';
