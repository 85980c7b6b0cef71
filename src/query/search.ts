import { InfiniteQueryObserver, type QueryClient } from '@tanstack/react-query';
import type { Entry, JumpOptions, JumpResult, JumpTarget, List } from '../model/index.ts';
import type { StartPosition, TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import type { TranscriptError, TranscriptItem, TranscriptPage } from '../wire/index.ts';
import { dropStrangePages } from './cached-pages.ts';
import { trailingEmptyPages } from './edge.ts';
import { mayBeToken, renewToken } from './renew-token.ts';
import { transcriptQueryOptions, type TranscriptQueryOptions } from './transcript-query.ts';

interface Search extends JumpOptions {
  readonly client: QueryClient;
  readonly source: TranscriptSource;
  readonly options: TranscriptQueryOptions;
  readonly target: JumpTarget;
  /** Whether the transcript is open at its newest end, so that its pages can be walked on. */
  readonly fromLatest: boolean;
}

interface Found {
  readonly result: JumpResult;
  /** Where to open the transcript; undefined for its newest end. */
  readonly position: StartPosition | undefined;
}

/** A source whose pages have no items for so long is not searched on. */
const longestEmptyStretch = 1000;

type Place = Exclude<JumpTarget, 'latest'>;

const timeOf = (item: TranscriptItem | undefined) => Date.parse(item?.AbsoluteTime ?? '');

/** The entry of this id, or the first one at or after the time, else the newest. */
export function findPlace(entries: List<Entry>, target: JumpTarget): Entry | undefined {
  if (target === 'latest') return entries.last;
  if ('id' in target) return entries.find((entry) => entry.id === target.id);
  return entries.find((entry) => entry.time !== null && entry.time >= target.time) ?? entries.last;
}

/** Whether what is loaded reaches around the place. */
export function isLoaded(entries: List<Entry>, target: JumpTarget, atLatest: boolean): boolean {
  if (target === 'latest') return atLatest;
  if ('id' in target) return findPlace(entries, target) !== undefined;
  const first = entries.find((entry) => entry.time !== null)?.time ?? null;
  const last = entries.findLast((entry) => entry.time !== null)?.time ?? null;
  return first !== null && last !== null && first <= target.time && (atLatest || last >= target.time);
}

const holds = (page: TranscriptPage, target: Place) =>
  'id' in target
    ? page.items.some((item) => item.Id === target.id)
    : page.items.some((item) => timeOf(item) <= target.time);

const startAtOf = (target: Place): StartPosition =>
  'id' in target ? { id: target.id } : { absoluteTime: new Date(target.time).toISOString() };

/** So long, in ms, pages outlive a search at least, whatever `gcTime` an app has: until they are shown. */
const keptAfterwards = 60_000;

/** The transcript's query and somebody who looks at it. What is in the cache and is no transcript is dropped first. */
function watch({ client, source }: Search, options: TranscriptQueryOptions) {
  const query = { gcTime: keptAfterwards, ...transcriptQueryOptions(source, options) };
  dropStrangePages(client, query.queryKey);
  const observer = new InfiniteQueryObserver(client, query);
  return { query, observer, leave: observer.subscribe(() => {}) };
}

/**
 * Opens the transcript at the place by StartPosition: works for items of the current contact only. The page ends at
 * the place, so the one behind it is loaded too: a time's first entry stands there, and an item is seen in its context.
 */
async function probe(search: Search, target: Place): Promise<StartPosition | undefined> {
  const { client, options } = search;
  const startAt = startAtOf(target);
  const { query, observer, leave } = watch(search, { ...options, startAt });
  try {
    const { pages } = await client.fetchInfiniteQuery(query);
    const [page] = pages;
    if (page && holds(page, target)) {
      if (observer.getCurrentResult().hasPreviousPage) await observer.fetchPreviousPage({ cancelRefetch: false });
      return startAt;
    }
  } catch {
    // A past contact's item is refused (400): it is reached by walking older pages.
  } finally {
    leave();
  }
  client.removeQueries({ queryKey: query.queryKey, exact: true });
  return undefined;
}

/** Walks older pages from the newest end until one holds the place. */
export async function walkToItem(
  search: Search & { readonly target: Place },
): Promise<{ readonly result: JumpResult; readonly error: TranscriptError | null }> {
  const { client, source, options, target, fromLatest, signal, onProgress } = search;
  const { queryKey } = transcriptQueryOptions(source, options);
  if (!fromLatest) client.removeQueries({ queryKey, exact: true });
  const { query, observer, leave } = watch(search, options);
  const ends = (result: JumpResult) => {
    const { error } = observer.getCurrentResult();
    return { result, error: error && toTranscriptError(error) };
  };
  try {
    if (!observer.getCurrentResult().data) await client.fetchInfiniteQuery(query);
    let searched: TranscriptPage | undefined;
    let isRenewed = false;
    for (let walked = 0; ; walked += 1) {
      const { data, hasNextPage, isFetchNextPageError, error } = observer.getCurrentResult();
      const pages = data?.pages ?? [];
      if (signal?.aborted) return ends('cancelled');
      // An app may have cleared its cache meanwhile: then all pages are others.
      const from = searched ? pages.indexOf(searched) + 1 : 0;
      if (pages.slice(from).some((page) => holds(page, target))) return ends('found');
      searched = pages.at(-1);
      if (walked > 0) onProgress?.({ pages: walked, oldest: timeOf(pages.at(-1)?.items[0]) || null });
      if (isFetchNextPageError && !isRenewed && mayBeToken(error)) {
        isRenewed = true;
        await renewToken({ client, source, options, end: 'older', signal: signal ?? new AbortController().signal });
        searched = undefined;
        continue;
      }
      if (isFetchNextPageError || pages.length === 0 || trailingEmptyPages(pages) > longestEmptyStretch)
        return ends('failed');
      // Everything is younger than the time: its first entry is the nearest.
      if (!hasNextPage) return ends('time' in target ? 'found' : 'missing');
      await observer.fetchNextPage({ cancelRefetch: false });
      if (!observer.getCurrentResult().isFetchNextPageError) isRenewed = false;
    }
  } catch {
    return ends(signal?.aborted ? 'cancelled' : 'failed');
  } finally {
    leave();
  }
}

/** Looks for a place that is not loaded: by StartPosition, and where that cannot reach it by walking older pages. */
export async function searchTranscript(search: Search): Promise<Found> {
  const { client, source, options, target, signal } = search;
  if (target === 'latest') {
    const query = { gcTime: keptAfterwards, ...transcriptQueryOptions(source, options) };
    client.removeQueries({ queryKey: query.queryKey, exact: true });
    try {
      await client.fetchInfiniteQuery(query);
    } catch {
      return { result: 'failed', position: undefined };
    }
    return { result: 'found', position: undefined };
  }
  const position = await probe(search, target);
  if (signal?.aborted) return { result: 'cancelled', position: undefined };
  if (position) return { result: 'found', position };
  const { result } = await walkToItem({ ...search, target });
  return { result, position: undefined };
}
