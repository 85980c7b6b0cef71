import { backOff, mostRepetitions } from './repeat.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';

/**
 * What a transcript's queries do not leave to an app's `defaultOptions`: a member that is there goes before a default,
 * also where it is undefined. An app decides on `gcTime` and `meta` alone.
 */
export const pinnedOptions = {
  retry: (failures: number, error: Error) => failures < mostRepetitions && toTranscriptError(error).retryable,
  retryDelay: backOff,
  retryOnMount: true,
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  refetchInterval: false,
  refetchIntervalInBackground: false,
  refetchOnMount: false,
  refetchOnReconnect: false,
  refetchOnWindowFocus: false,
  // Pages would be compared member by member, and are never equal.
  structuralSharing: false,
  // An error is shown where the transcript is.
  throwOnError: false,
  suspense: false,
  subscribed: true,
  experimental_prefetchInRender: false,
  // What is read decides what is told.
  notifyOnChangeProps: undefined,
  // Another shape than the one that is kept, or less of it.
  select: undefined,
  maxPages: undefined,
  placeholderData: undefined,
  initialData: undefined,
  initialDataUpdatedAt: undefined,
  // Two conversations are never one entry of the cache.
  queryHash: undefined,
  queryKeyHashFn: undefined,
  // Another way to get or to keep pages.
  behavior: undefined,
  persister: undefined,
} as const;
