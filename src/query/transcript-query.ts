import {
  type InfiniteData,
  type OmitKeyof,
  type QueryFunction,
  type QueryKeyWithDataTag,
  type UseInfiniteQueryOptions,
  infiniteQueryOptions,
} from '@tanstack/react-query';
import { ascending } from '../model/index.ts';
import type { StartPosition, TranscriptRequest, TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import { noteAsked, now } from './asked-pages.ts';
import { keepPages, keptPage, type PageParam, type Pages, paramAt } from './cached-pages.ts';
import { pinnedOptions } from './pinned-options.ts';
import { parsePage, type TranscriptError, type TranscriptPage } from '../wire/index.ts';

export interface TranscriptQueryOptions {
  /** Items per page, 1 to 100; what lies outside is brought inside. @default 50 */
  readonly pageSize?: number;
  /** Only this contact of the current chain. @default the current contact, and the past ones of a persistent chat */
  readonly contactId?: string;
  /** Opens the transcript in the middle, with both ends loading. @default the newest item */
  readonly startAt?: StartPosition;
}

const defaultPageSize = 50;

export function pageSizeOf({ pageSize = defaultPageSize }: TranscriptQueryOptions): number {
  return Number.isFinite(pageSize) ? Math.min(100, Math.max(1, Math.round(pageSize))) : defaultPageSize;
}

export function requestOf(param: PageParam, options: TranscriptQueryOptions): TranscriptRequest {
  const { contactId, startAt } = options;
  const base = {
    sortOrder: 'ASCENDING',
    maxResults: pageSizeOf(options),
    ...(contactId ? { contactId } : {}),
  } as const;
  const start = startAt ? { startPosition: startAt } : {};
  switch (param.edge) {
    case 'first':
      return { ...base, ...start, scanDirection: 'BACKWARD' };
    case 'older':
      return { ...base, ...start, scanDirection: 'BACKWARD', nextToken: param.token };
    case 'newer':
      return {
        ...base,
        ...start,
        scanDirection: 'FORWARD',
        ...(param.token === null ? {} : { nextToken: param.token }),
      };
    default:
      return param satisfies never;
  }
}

/** Asks a source for one page, with its items oldest first. @throws TranscriptError; an abort stays what it is */
export async function fetchPage(
  source: TranscriptSource,
  request: TranscriptRequest,
  signal: AbortSignal,
): Promise<TranscriptPage> {
  const asked = now();
  try {
    const parsed = parsePage(await source.getTranscript(request, { signal }));
    const page = { ...parsed, items: ascending(parsed.items) };
    noteAsked(page, asked);
    return page;
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw toTranscriptError(cause);
  }
}

/** Written out: what is inferred names a package that apps do not install themselves. */
type TranscriptQuery = OmitKeyof<
  UseInfiniteQueryOptions<TranscriptPage, TranscriptError, Pages, readonly unknown[], PageParam>,
  'queryFn'
> & { queryFn?: QueryFunction<TranscriptPage, readonly unknown[], PageParam> } & QueryKeyWithDataTag<
    readonly unknown[],
    InfiniteData<TranscriptPage>,
    TranscriptError
  >;

/**
 * The options of the infinite query behind `useTranscript`, for prefetching and for reading its cache. Its pages go
 * from the newest to the oldest, so "next page" means older; each page's items are oldest first. The query is never
 * refetched: a refetch would replay it from its first page, and that has moved on, so it gives the pages that are there.
 * Of an app's `defaultOptions` only `gcTime` and `meta` count.
 */
export function transcriptQueryOptions(
  source: TranscriptSource,
  options: TranscriptQueryOptions = {},
): TranscriptQuery {
  const { contactId = null, startAt = null } = options;
  return infiniteQueryOptions<TranscriptPage, TranscriptError, Pages, readonly unknown[], PageParam>({
    ...pinnedOptions,
    queryKey: ['connect-transcript', source.id, { pageSize: pageSizeOf(options), contactId, startAt }],
    queryFn: async ({ client, queryKey, pageParam, signal }) =>
      keptPage(client, queryKey, pageParam) ?? fetchPage(source, requestOf(pageParam, options), signal),
    initialPageParam: { edge: 'first' },
    getNextPageParam: ({ nextToken }, { length }) =>
      nextToken === null ? undefined : paramAt(length, { edge: 'older', token: nextToken }),
    getPreviousPageParam: (newest, _pages, param) => {
      if (!startAt || param.edge === 'older') return undefined;
      if (param.edge === 'first') return { edge: 'newer', token: null };
      return newest.nextToken === null ? undefined : { edge: 'newer', token: newest.nextToken };
    },
    enabled: (query) => query.state.data === undefined,
    structuralSharing: keepPages,
  });
}
