import CircleAlert from 'lucide-react/icons/circle-alert';
import RotateCw from 'lucide-react/icons/rotate-cw';
import type { ReactNode } from 'react';
import type { TranscriptError } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** Asking again cannot help where access has ended, nor with a request that was refused. */
const canRetry = ({ kind }: TranscriptError) => kind !== 'denied' && kind !== 'invalid';

/**
 * What happened, what the reader can do, and a button where trying again may help. It is spoken by the live region and
 * not by itself: a windowed list draws it again whenever the reader scrolls by.
 */
export function ErrorNotice({
  error,
  title,
  onRetry,
}: {
  readonly error: TranscriptError;
  /** What did not work, where the error's own words do not say it. */
  readonly title?: string;
  readonly onRetry: () => void;
}): ReactNode {
  const { labels } = useView();
  const words = labels.errors[error.kind];
  return (
    <div data-part="notice" data-error={error.kind}>
      <CircleAlert size={20} aria-hidden="true" />
      <p data-part="notice-title">{title ?? words.title}</p>
      <p data-part="notice-advice">{title ? labels.sentences([words.title, words.advice]) : words.advice}</p>
      {canRetry(error) && (
        <button form="" data-part="button" onClick={onRetry}>
          <RotateCw size={16} aria-hidden="true" />
          <span data-part="button-words">{labels.retry}</span>
        </button>
      )}
    </div>
  );
}
