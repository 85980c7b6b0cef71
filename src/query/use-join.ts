import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StartPosition, TranscriptSource } from '../sources/source.ts';
import { TranscriptError, type TranscriptPage } from '../wire/index.ts';
import { walkToItem } from './search.ts';
import type { TranscriptQueryOptions } from './transcript-query.ts';

interface Join {
  readonly source: TranscriptSource;
  readonly options: TranscriptQueryOptions;
  readonly position: StartPosition | undefined;
  /** Opens the transcript at another place. */
  readonly move: (to: StartPosition | undefined) => void;
  readonly pages: readonly TranscriptPage[];
}

type Attempt =
  | { readonly status: 'joining' }
  | { readonly status: 'failed'; readonly error: TranscriptError }
  /** The newest end does not lead here either. */
  | { readonly status: 'apart' };

/**
 * The way on where a transcript that was opened in the middle has no older page: a StartPosition stays inside the
 * current contact, and past contacts of a persistent chat are reached from the newest end only. Walks from there to
 * the oldest item that is loaded, and opens the transcript at the newest end.
 */
export function useJoin({ source, options, position, move, pages }: Join) {
  const client = useQueryClient();
  const [attempt, setAttempt] = useState<{ readonly of: StartPosition; readonly state: Attempt } | null>(null);
  const state = attempt && attempt.of === position ? attempt.state : null;
  const oldest = pages.findLast((page) => page.items.length > 0)?.items.find((item) => item.Id !== undefined)?.Id;
  const isPossible = position !== undefined && options.contactId === undefined && oldest !== undefined;

  return {
    hasMore: isPossible && state?.status !== 'apart',
    isLoading: state?.status === 'joining',
    error: state?.status === 'failed' ? state.error : null,
    join: async () => {
      if (!isPossible) return;
      setAttempt({ of: position, state: { status: 'joining' } });
      const { result, error } = await walkToItem({
        client,
        source,
        options,
        target: { id: oldest },
        fromLatest: false,
      });
      if (result === 'found') return move(undefined);
      const message = 'The older pages were not reached from the newest end. Load again to go on.';
      const failed = { status: 'failed', error: error ?? new TranscriptError('network', message) } as const;
      setAttempt({ of: position, state: result === 'missing' ? { status: 'apart' } : failed });
    },
  };
}
