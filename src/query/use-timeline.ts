import { useCallback, useInsertionEffect, useMemo, useRef, useState } from 'react';
import {
  type Arrival,
  type ContactAnalysis,
  createPendingFold,
  emptyTimeline,
  entriesOf,
  type Entry,
  type Gap,
  type List,
  mergeParsedItems,
  type PendingMessage,
  type TranscriptState,
  type Viewer,
} from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import type { TranscriptPage } from '../wire/index.ts';
import { type Batch, createFold } from './fold.ts';
import { unsettledKeys } from './unsettled.ts';
import { useAnalysis } from './use-analysis.ts';
import { useLive } from './use-live.ts';
import { useTyping } from './use-typing.ts';

interface TimelineOptions {
  readonly source: TranscriptSource;
  readonly pageSize: number;
  readonly contactId: string | undefined;
  readonly poll: number;
  readonly pending: readonly PendingMessage[];
  readonly viewer: Viewer;
  /** Newest first. */
  readonly pages: readonly TranscriptPage[];
  /** Whether the newest of them is the conversation's newest. */
  readonly atLatest: boolean;
}

const noPages: readonly TranscriptPage[] = [];
const noBatches: readonly Arrival[] = [];
const noGaps: readonly Gap[] = [];

/** Pages, what arrives beside them, and the app's unsent messages, as one transcript. */
export function useTimeline(options: TimelineOptions): Pick<
  TranscriptState,
  'participants' | 'typing' | 'connection'
> & {
  readonly gaps: readonly Gap[];
  readonly entries: List<Entry>;
  /** The entries without the unsent messages. */
  readonly sent: List<Entry>;
  readonly analysis: readonly ContactAnalysis[];
  readonly caughtUp: ReadonlySet<string>;
  readonly missing: ReturnType<typeof useLive>['missing'];
} {
  const { source, pageSize, contactId, poll, pages, atLatest, pending, viewer } = options;
  const known = useRef(emptyTimeline);
  const isNews = useCallback((batch: Batch) => mergeParsedItems(known.current, batch) !== known.current, []);
  const unsettled = useCallback(() => unsettledKeys(entriesOf(known.current)), []);
  const { analysis, askAgain } = useAnalysis(source, pages.length > 0);
  const { batches, gaps, caughtUp, connection, missing } = useLive({
    source,
    pageSize,
    contactId,
    poll,
    pages: atLatest ? pages : noPages,
    isNews,
    unsettled,
    onAnalysis: askAgain,
  });

  const [timelineOf] = useState(createFold);
  const arrived = atLatest ? batches : noBatches;
  const timeline = useMemo(() => timelineOf(pages, arrived), [timelineOf, pages, arrived]);
  useInsertionEffect(() => {
    known.current = timeline;
  }, [timeline]);

  const [withPending] = useState(createPendingFold);
  const { participants } = timeline;
  const sent = entriesOf(timeline);
  const { participantId, role } = viewer;
  const isComplete = pages.at(-1)?.nextToken === null;
  const entries = useMemo(() => {
    if (!atLatest) return sent;
    return withPending(sent, pending, { viewer: { participantId, role }, participants, isComplete });
  }, [withPending, atLatest, sent, pending, participantId, role, participants, isComplete]);
  const typing = useTyping(timeline.typing);
  return {
    sent,
    entries,
    participants,
    typing,
    gaps: atLatest ? gaps : noGaps,
    caughtUp,
    connection,
    missing,
    analysis,
  };
}
