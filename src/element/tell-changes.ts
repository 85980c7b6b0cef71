import type { TranscriptState } from '../model/index.ts';
import { tell } from './events.ts';

const errorsOf = (transcript: TranscriptState | null) =>
  transcript ? [transcript.error, transcript.older.error, transcript.newer.error] : [];

/** Makes of each state of a transcript the element's events. */
export function tellChanges(element: HTMLElement, before: TranscriptState | null, transcript: TranscriptState): void {
  if (before === transcript) return;
  const { status, connection, error } = transcript;
  if (before?.status !== status || before.connection !== connection) {
    tell(element, 'transcript-state', { status, connection, error });
  }
  const known = errorsOf(before);
  for (const failure of errorsOf(transcript)) {
    if (failure && !known.includes(failure)) tell(element, 'transcript-error', { error: failure });
  }
  tell(element, 'transcript-change', { transcript });
}
