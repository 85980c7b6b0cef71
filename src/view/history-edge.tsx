import type { ReactNode } from 'react';
import type { Edge } from '../model/index.ts';
import { ErrorNotice } from './error-notice.tsx';
import { SkeletonLines } from './skeleton.tsx';

/** One end of what is loaded: a button for those who do not scroll, what is under way, what went wrong, or the end. */
export function HistoryEdge({
  direction,
  edge,
  words,
  end,
}: {
  readonly direction: 'older' | 'newer';
  readonly edge: Edge;
  readonly words: { readonly load: string; readonly loading: string; readonly failed: string };
  readonly end: ReactNode;
}): ReactNode {
  const load = () => void edge.load();
  const content = () => {
    switch (edge.status) {
      case 'more':
        return (
          <button type="button" data-part="button" onClick={load}>
            {words.load}
          </button>
        );
      case 'loading':
        return <SkeletonLines label={words.loading} />;
      case 'error':
        return <ErrorNotice error={edge.error} title={words.failed} onRetry={load} />;
      case 'end':
        return end;
      default:
        return edge satisfies never;
    }
  };
  return (
    <div data-part="edge" data-edge={direction} data-status={edge.status}>
      {content()}
    </div>
  );
}
