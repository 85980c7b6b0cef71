export { TranscriptView, type TranscriptViewHandle, type TranscriptViewProps } from './transcript-view.tsx';
export type { Slot, Slots } from './slots.tsx';
