/**
 * What went wrong, in a word that the labels have a sentence for.
 * - `denied` (403): the access expired or the chat has ended.
 * - `invalid` (400 and other refusals): asking the same again gives the same answer.
 * - `throttled` (429), `service` (5xx), `network`, `timeout`: asking again may help.
 * - `malformed`: an answer that is no transcript (HTML, truncated JSON, no `Transcript`).
 * - `empty-pages`: ten pages in a row had no items; asking goes on from there.
 * - `unavailable`: an attachment, or a way to get one, that is not there.
 */
export type TranscriptErrorKind =
  | 'denied'
  | 'invalid'
  | 'throttled'
  | 'service'
  | 'network'
  | 'timeout'
  | 'malformed'
  | 'empty-pages'
  | 'unavailable';

/** The only error that the kit's functions throw or show. It never holds a token. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError';
  readonly kind: TranscriptErrorKind;
  /** The HTTP status, where there was one. */
  readonly status: number | null;

  /** @param message what happened, why it matters and what to do; for developers, not for the screen */
  constructor(kind: TranscriptErrorKind, message: string, status: number | null = null) {
    super(message);
    this.kind = kind;
    this.status = status;
  }

  /** Whether the same request may succeed later. */
  get retryable(): boolean {
    switch (this.kind) {
      case 'throttled':
      case 'service':
      case 'network':
      case 'timeout':
      case 'malformed':
        return true;
      case 'denied':
      case 'invalid':
      case 'empty-pages':
      case 'unavailable':
        return false;
      default:
        return this.kind satisfies never;
    }
  }
}
