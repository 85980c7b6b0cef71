import { useEffect, useMemo, useRef, useState } from 'react';
import type { Arrival, Gap, TranscriptState } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import type { TranscriptPage } from '../wire/index.ts';
import type { Batch } from './fold.ts';
import { emptyLog, keysOf, type LiveLog } from './live-log.ts';
import { type LiveSession, startLiveSession } from './live-session.ts';
import { fetchPage, pageSizeOf, requestOf } from './transcript-query.ts';
import { useLatest } from './use-latest.ts';

interface LiveOptions {
  readonly source: TranscriptSource;
  readonly pageSize: number;
  readonly contactId: string | undefined;
  /** Seconds between two looks at the newest page; 0 for none. */
  readonly poll: number;
  /** The pages of history, newest first; empty while the newest ones are not loaded. */
  readonly pages: readonly TranscriptPage[];
  /** When the pages came, epoch ms. */
  readonly loadedAt: number;
  readonly isNews: (batch: Batch) => boolean;
  /** The keys of known items that are not final. */
  readonly unsettled: () => readonly string[];
  /** The source has something new to say about the contacts. */
  readonly onAnalysis: () => void;
}

interface Live {
  readonly batches: readonly Arrival[];
  readonly gaps: readonly Gap[];
  readonly caughtUp: ReadonlySet<string>;
  readonly connection: TranscriptState['connection'];
}

interface Heard {
  readonly source: TranscriptSource;
  readonly log: LiveLog;
  readonly connection: TranscriptState['connection'];
  /** The keys of all that was on a page. Only added to. */
  readonly onPages: Set<string>;
}

/** Pages that were kept for longer than this, in ms, are caught up with when they are shown again. */
const freshness = 10_000;
const noGaps: readonly Gap[] = [];

/** Everything that arrives beside the pages of history while the transcript is on screen. */
export function useLive(options: LiveOptions): Live {
  const { source, pageSize, contactId, poll, pages } = options;
  const nothing = useMemo<Heard>(() => ({ source, log: emptyLog, connection: 'none', onPages: new Set() }), [source]);
  const [last, setLast] = useState(nothing);
  const heard = last.source === source ? last : nothing;
  const latest = useLatest({ ...options, heard });
  const session = useRef<LiveSession | null>(null);

  useEffect(() => {
    const { log, onPages } = latest.current.heard;
    const update = (change: Partial<Heard>) =>
      setLast((before) => ({ ...(before.source === source ? before : nothing), ...change }));
    const counted = new WeakSet<TranscriptPage>();
    const started = startLiveSession({
      source,
      fetch: (token, signal) =>
        fetchPage(
          source,
          requestOf(token === null ? { edge: 'first' } : { edge: 'older', token }, { pageSize, contactId }),
          signal,
        ),
      isOpen: () => latest.current.pages.length > 0,
      keysOnPages() {
        const added = latest.current.pages.filter((page) => !counted.has(page));
        for (const page of added) counted.add(page);
        for (const key of keysOf(added)) onPages.add(key);
        return onPages;
      },
      log,
      isNews: (batch) => latest.current.isNews(batch),
      unsettled: () => latest.current.unsettled(),
      itemsPerLook: pageSizeOf({ pageSize }),
      poll: poll * 1000,
      onLog: (next) => update({ log: next }),
      onConnection: (connection) => update({ connection }),
      onAnalysis: () => latest.current.onAnalysis(),
    });
    session.current = started;
    const { pages: kept, loadedAt } = latest.current;
    if (kept.length > 0 && Date.now() - loadedAt > freshness) started.catchUp();
    return () => {
      started.close();
      session.current = null;
    };
  }, [source, pageSize, contactId, poll, latest, nothing]);

  const isOpen = pages.length > 0;
  useEffect(() => {
    if (isOpen) session.current?.open();
  }, [isOpen]);

  const { log, connection } = heard;
  const gaps = useMemo<readonly Gap[]>(
    () =>
      log.gaps.length === 0
        ? noGaps
        : log.gaps.map((gap) => {
            const load = () => session.current?.loadGap(gap);
            const { state } = gap;
            return state.status === 'error'
              ? { before: gap.before, edge: { ...state, load } }
              : { before: gap.before, edge: { ...state, error: null, load } };
          }),
    [log.gaps],
  );
  return { batches: log.batches, gaps, caughtUp: log.caughtUp, connection };
}
