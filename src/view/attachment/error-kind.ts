import type { TranscriptErrorKind } from '../../model/index.ts';

/** What kind of TranscriptError it is; null for what else an app's own function may throw. */
export function errorKind(error: unknown): TranscriptErrorKind | null {
  return error instanceof Error && error.name === 'TranscriptError' && 'kind' in error
    ? (error.kind as TranscriptErrorKind)
    : null;
}
