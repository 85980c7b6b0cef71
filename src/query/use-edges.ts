import { useMemo } from 'react';
import type { Edge } from '../model/index.ts';
import type { TranscriptPage } from '../wire/index.ts';
import { trailingEmptyPages } from './edge.ts';
import { useEdge } from './use-edge.ts';
import type { useJoin } from './use-join.ts';
import type { useLive } from './use-live.ts';
import type { useRenewals } from './use-renewals.ts';
import type { useUnbrokenQuery } from './use-unbroken-query.ts';

/** A page that is being loaded already is waited for. */
const besideOthers = { cancelRefetch: false };

type Loaded = Awaited<ReturnType<ReturnType<typeof useUnbrokenQuery>['query']['fetchNextPage']>>;

/** What loading a page failed with; null where it did not. */
const failureOf = ({ isFetchNextPageError, isFetchPreviousPageError, error }: Loaded) =>
  isFetchNextPageError || isFetchPreviousPageError ? error : null;

/**
 * Both ends of what is loaded. Where a transcript was opened in its middle, what is older comes by joining; where what
 * came while nobody listened cannot be had, the newest end says so.
 */
export function useEdges(
  { query, error }: Pick<ReturnType<typeof useUnbrokenQuery>, 'query' | 'error'>,
  pages: readonly TranscriptPage[],
  joining: ReturnType<typeof useJoin>,
  missing: ReturnType<typeof useLive>['missing'],
  renewals: ReturnType<typeof useRenewals>,
): { readonly older: Edge; readonly newer: Edge } {
  const { fetchNextPage, fetchPreviousPage } = query;
  const older = useEdge(
    {
      pages: pages.length,
      hasMore: query.hasNextPage || joining.hasMore,
      isLoading: query.isFetchingNextPage || joining.isLoading || renewals.older.isLoading,
      error: query.isFetchNextPageError ? renewals.older.errorOf(error) : joining.error,
      empty: query.hasNextPage ? trailingEmptyPages(pages) : 0,
    },
    () =>
      query.hasNextPage
        ? renewals.older.load(async () => failureOf(await fetchNextPage(besideOthers)), query.isFetchNextPageError)
        : joining.join(),
  );
  const newer = useEdge(
    {
      pages: pages.length,
      hasMore: query.hasPreviousPage,
      isLoading: query.isFetchingPreviousPage || renewals.newer.isLoading,
      error: query.isFetchPreviousPageError ? renewals.newer.errorOf(error) : null,
      empty: trailingEmptyPages(pages.toReversed()),
    },
    () =>
      renewals.newer.load(async () => failureOf(await fetchPreviousPage(besideOthers)), query.isFetchPreviousPageError),
  );
  const behind = useMemo<Edge | null>(() => missing && { status: 'error', ...missing }, [missing]);
  return { older, newer: behind ?? newer };
}
