import type { ReactNode } from 'react';
import type { TranscriptState, Viewer } from '../model/index.ts';
import { EmptyState } from './empty-state.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { OlderEdge } from './older-edge.tsx';
import { Skeleton } from './skeleton.tsx';
import { TypingRow } from './typing-row.tsx';
import { useView } from './transcript-context.ts';

interface Props {
  readonly transcript: TranscriptState;
  readonly viewer: Viewer;
}

/** What stands where no entry is loaded yet. */
export function FirstScreen({ transcript, viewer }: Props): ReactNode {
  const { labels } = useView();
  const { error, older, status, typing } = transcript;
  switch (status) {
    case 'loading':
      return (
        <div data-part="main">
          <Skeleton />
        </div>
      );
    case 'error':
      return (
        <div data-part="screen">
          <ErrorNotice
            error={error}
            title={error.kind === 'denied' ? undefined : labels.loadFailed}
            onRetry={transcript.retry}
          />
        </div>
      );
    case 'ready':
      return (
        <div data-part="screen">
          {older.status === 'end' ? <EmptyState /> : <OlderEdge edge={older} />}
          <TypingRow typing={typing} viewer={viewer} />
        </div>
      );
    default:
      return status satisfies never;
  }
}
