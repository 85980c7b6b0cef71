import {
  hashKey,
  notifyManager,
  useInfiniteQuery,
  useIsRestoring,
  useQueryClient,
  CancelledError,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import { TranscriptError } from '../wire/index.ts';
import { dropStrangePages } from './cached-pages.ts';
import type { transcriptQueryOptions } from './transcript-query.ts';

/** How often a first page that was cancelled is asked for again before the reader is asked. */
const patience = 3;

/** Draws anew when the query is taken out of the cache: who looks at it is not told, and would wait for ever. */
function useRemovals(hash: string) {
  const cache = useQueryClient().getQueryCache();
  const [, setRemovals] = useState(0);
  useEffect(
    () =>
      cache.subscribe(({ type, query }) => {
        if (type !== 'removed' || query.queryHash !== hash) return;
        notifyManager.schedule(() => setRemovals((count) => count + 1));
      }),
    [cache, hash],
  );
}

/**
 * The transcript's pages, whatever an app does to its whole cache: what was cancelled goes on, what was removed or
 * cleared is loaded anew, and what is no transcript is not read.
 */
export function useUnbrokenQuery(options: ReturnType<typeof transcriptQueryOptions>) {
  const { queryKey } = options;
  const hash = hashKey(queryKey);
  dropStrangePages(useQueryClient(), queryKey);
  const query = useInfiniteQuery(options);
  useRemovals(hash);

  const cause = query.error;
  const failure = useMemo(
    () => (cause === null || cause instanceof CancelledError ? null : toTranscriptError(cause)),
    [cause],
  );
  const isRestoring = useIsRestoring();
  const { refetch, fetchStatus } = query;
  const isStopped = query.data === undefined && fetchStatus === 'idle' && failure === null && !isRestoring;
  const [stops, setStops] = useState({ hash, count: 0 });
  const count = stops.hash === hash ? stops.count : 0;
  if (query.data !== undefined && stops.count > 0) setStops({ hash, count: 0 });
  const goesOn = isStopped && count < patience;
  useEffect(() => {
    if (goesOn) void refetch().then(() => setStops({ hash, count: count + 1 }));
  }, [goesOn, hash, count, refetch]);

  const retry = useCallback(() => {
    setStops({ hash, count: 0 });
    void refetch();
  }, [hash, refetch]);
  const error = useMemo(() => {
    const message = 'The first page was cancelled again and again by the app. Ask again to go on.';
    return isStopped && !goesOn ? new TranscriptError('service', message) : failure;
  }, [isStopped, goesOn, failure]);
  return { query, error, retry };
}
