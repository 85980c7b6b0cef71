import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { mergeParsedItems, type OpenedAttachment, type TranscriptState } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import { TranscriptError, type TranscriptPage } from '../wire/index.ts';
import { trailingEmptyPages } from './edge.ts';
import { type Batch, createFold } from './fold.ts';
import { useLatest } from './use-latest.ts';
import { transcriptQueryOptions, type TranscriptQueryOptions } from './transcript-query.ts';
import { useEdge } from './use-edge.ts';
import { useJoin } from './use-join.ts';
import { useJump } from './use-jump.ts';
import { useLiveBatches } from './use-live-batches.ts';
import { usePolling } from './use-polling.ts';
import { usePosition } from './use-position.ts';

export interface UseTranscriptOptions extends TranscriptQueryOptions {
  /** Where the items come from. Keep it the same while the conversation is the same: create it outside of render. */
  readonly source: TranscriptSource;
  /** Seconds between two looks at the newest page, for sources without a live channel. @default never */
  readonly poll?: number;
}

const noPages: readonly TranscriptPage[] = [];
const noBatches: readonly Batch[] = [];

async function openAttachment(source: TranscriptSource, attachmentId: string): Promise<OpenedAttachment> {
  if (!source.getAttachment) {
    const message = `The source ${source.id} has no way to get attachments, so this one cannot be opened. Use a source with getAttachment.`;
    throw new TranscriptError('unavailable', message);
  }
  try {
    return await source.getAttachment(attachmentId, { signal: new AbortController().signal });
  } catch (cause) {
    throw toTranscriptError(cause);
  }
}

/**
 * A conversation's transcript: pages of GetTranscript, older ones as they are asked for, and what arrives live, merged
 * into one list without loss, repetition or misplacement. Needs a QueryClientProvider above.
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetTranscript.html
 */
export function useTranscript({ source, poll, ...given }: UseTranscriptOptions): TranscriptState {
  const { pageSize = 50, contactId } = given;
  const base = useMemo(() => ({ pageSize, contactId }), [pageSize, contactId]);
  const { position, move } = usePosition(given.startAt);

  const query = useInfiniteQuery(transcriptQueryOptions(source, { ...base, startAt: position }));
  const live = useLiveBatches(source);
  const pages = query.data?.pages ?? noPages;
  const atLatest = !query.hasPreviousPage;
  const batches = atLatest && pages.length > 0 ? live.batches : noBatches;
  const [timelineOf] = useState(createFold);
  const timeline = useMemo(() => timelineOf(pages, batches), [timelineOf, pages, batches]);

  const known = useLatest(timeline);
  const { add } = live;
  const addNews = useCallback(
    (batch: Batch) => mergeParsedItems(known.current, batch) !== known.current && add(batch),
    [known, add],
  );
  usePolling({ source, seconds: poll, pageSize, contactId, add: addNews });

  const { fetchNextPage, fetchPreviousPage, refetch } = query;
  const joining = useJoin({ source, options: base, position, move, pages });
  const older = useEdge(
    {
      hasMore: query.hasNextPage || joining.hasMore,
      isLoading: query.isFetchingNextPage || joining.isLoading,
      error: query.isFetchNextPageError ? query.error : joining.error,
      empty: query.hasNextPage ? trailingEmptyPages(pages) : 0,
    },
    () => (query.hasNextPage ? fetchNextPage({ cancelRefetch: false }) : joining.join()),
  );
  const newer = useEdge(
    {
      hasMore: query.hasPreviousPage,
      isLoading: query.isFetchingPreviousPage,
      error: query.isFetchPreviousPageError ? query.error : null,
      empty: trailingEmptyPages(pages.toReversed()),
    },
    () => fetchPreviousPage({ cancelRefetch: false }),
  );

  const { jumpTo, focus } = useJump({
    source,
    options: base,
    position,
    move,
    entries: timeline.entries,
    pages,
    atLatest,
  });
  const open = useCallback((attachmentId: string) => openAttachment(source, attachmentId), [source]);
  const retry = useCallback(() => void refetch(), [refetch]);
  const walking = timeline.entries.length === 0 && (older.status === 'loading' || newer.status === 'loading');

  return useMemo<TranscriptState>(() => {
    const state = {
      entries: timeline.entries,
      participants: timeline.participants,
      typing: timeline.typing,
      older,
      newer,
      connection: live.connection,
      initialContactId: pages.find((page) => page.initialContactId !== null)?.initialContactId ?? null,
      focus,
      retry,
      jumpTo,
      openAttachment: open,
    };
    if (pages.length === 0 && query.isError) return { ...state, status: 'error', error: query.error };
    return { ...state, status: pages.length === 0 || walking ? 'loading' : 'ready', error: null };
  }, [timeline, older, newer, live.connection, pages, focus, retry, jumpTo, open, query.isError, query.error, walking]);
}
