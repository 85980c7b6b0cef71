import type { ReactNode } from 'react';
import type { Edge } from '../model/index.ts';
import { ErrorNotice } from './error-notice.tsx';
import { Dots } from './dots.tsx';
import { PartBoundary } from './row-boundary.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  /** Which edge of what is loaded it is; 'gap' is one in the middle. */
  readonly direction: 'older' | 'newer' | 'gap';
  readonly edge: Edge;
  readonly words: { readonly load: string; readonly loading: string; readonly failed: string };
  readonly end: ReactNode;
}

/** One end of what is loaded: a button for those who do not scroll, what is under way, what went wrong, or the end. */
export function HistoryEdge({ direction, edge, words, end }: Props): ReactNode {
  const keptFocus = useKeptFocus();
  const load = () => void edge.load();
  const content = () => {
    switch (edge.status) {
      case 'more':
      case 'loading': {
        // One button for both: it keeps the focus, and its height, while a page is on the way.
        const isLoading = edge.status === 'loading';
        return (
          <button
            form=""
            data-part="button"
            aria-disabled={isLoading || undefined}
            aria-busy={isLoading || undefined}
            onClick={isLoading ? undefined : load}
          >
            {isLoading && <Dots />}
            <span data-part="button-words">{isLoading ? words.loading : words.load}</span>
          </button>
        );
      }
      case 'error':
        return <ErrorNotice error={edge.error} title={words.failed} onRetry={load} />;
      case 'end':
        return end;
      default:
        return edge satisfies never;
    }
  };
  return (
    <div {...keptFocus} data-part="edge" data-edge={direction} data-status={edge.status}>
      <PartBoundary>{content()}</PartBoundary>
    </div>
  );
}
