'use client';

import { useCallback, useMemo } from 'react';
import { type PendingMessage, type TranscriptState, type Viewer, withEntries } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import type { TranscriptPage } from '../wire/index.ts';
import { openAttachment } from './open-attachment.ts';
import { transcriptQueryOptions, type TranscriptQueryOptions } from './transcript-query.ts';
import { useChapters } from './use-chapters.ts';
import { useEdges } from './use-edges.ts';
import { useJoin } from './use-join.ts';
import { useJump } from './use-jump.ts';
import { usePosition } from './use-position.ts';
import { useRenewals } from './use-renewals.ts';
import { useSteadySource } from './use-steady-source.ts';
import { useTimeline } from './use-timeline.ts';
import { useUnbrokenQuery } from './use-unbroken-query.ts';

export interface UseTranscriptOptions extends TranscriptQueryOptions {
  /**
   * Where the items come from. Sources of the same `id` are one conversation, of which the first that is given stays in
   * use. Create it outside of render: one that has another id at each render is not used.
   */
  readonly source: TranscriptSource;
  /** Seconds between two looks at the newest page, for sources without a live channel. @default 0: never */
  readonly poll?: number;
  /**
   * Messages that the app is sending or could not send, in the order in which to show them: behind all others, until
   * the real item comes. Leave a message out when the transcript has its Id, or when the reader discards it.
   * @default none
   */
  readonly pending?: readonly PendingMessage[];
  /** Whose `pending` is, as the view's viewer: of a message without an Id only an own item is the echo. @default role CUSTOMER */
  readonly viewer?: Viewer;
}

const noPages: readonly TranscriptPage[] = [];
const noPending: readonly PendingMessage[] = [];
const customer: Viewer = {};

/**
 * A conversation's transcript: pages of GetTranscript, older ones as they are asked for, and what arrives live, merged
 * into one list without loss, repetition or misplacement. Needs a QueryClientProvider above.
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetTranscript.html
 */
export function useTranscript({
  source: givenSource,
  poll = 0,
  pending = noPending,
  viewer = customer,
  ...given
}: UseTranscriptOptions): TranscriptState {
  const source = useSteadySource(givenSource);
  const { pageSize = 50, contactId } = given;
  const base = useMemo(() => ({ pageSize, contactId }), [pageSize, contactId]);
  const { position, move } = usePosition(given.startAt);

  const { query, error, retry } = useUnbrokenQuery(transcriptQueryOptions(source, { ...base, startAt: position }));
  const pages = query.data?.pages ?? noPages;
  const atLatest = !query.hasPreviousPage && pages.length > 0;
  const { sent, entries, participants, typing, gaps, caughtUp, connection, missing, analysis } = useTimeline({
    source,
    pageSize,
    contactId,
    poll,
    pending,
    viewer,
    pages,
    atLatest,
  });

  const chapters = useChapters(sent);

  const joining = useJoin({ source, options: base, position, move, pages });
  const renewals = useRenewals({ source, options: base, position });
  const { older, newer } = useEdges({ query, error }, pages, joining, atLatest ? missing : null, renewals);

  const { jumpTo, focus } = useJump({
    source,
    options: base,
    position,
    move,
    entries: sent,
    pages,
    atLatest,
  });
  const open = useCallback((attachmentId: string) => openAttachment(source, attachmentId), [source]);
  const walking = sent.length === 0 && (older.status === 'loading' || newer.status === 'loading');

  return useMemo<TranscriptState>(() => {
    const state = {
      participants,
      typing,
      gaps,
      caughtUp,
      chapters,
      analysis,
      older,
      newer,
      connection,
      initialContactId: pages.find((page) => page.initialContactId !== null)?.initialContactId ?? null,
      focus,
      retry,
      jumpTo,
      openAttachment: open,
    };
    if (pages.length === 0 && error) return withEntries({ ...state, status: 'error', error }, entries);
    return withEntries({ ...state, status: pages.length === 0 || walking ? 'loading' : 'ready', error: null }, entries);
  }, [
    entries,
    participants,
    typing,
    gaps,
    caughtUp,
    chapters,
    analysis,
    connection,
    older,
    newer,
    pages,
    focus,
    retry,
    jumpTo,
    open,
    error,
    walking,
  ]);
}
