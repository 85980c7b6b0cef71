import { useEffect, useMemo, useState } from 'react';
import type { Arrival, Gap, TranscriptState } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import type { TranscriptError, TranscriptPage } from '../wire/index.ts';
import type { Batch } from './fold.ts';
import { createLease } from './lease.ts';
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
  /** Why what came while nobody listened cannot be had, and how to ask again; null where nothing is missing. */
  readonly missing: { readonly error: TranscriptError; readonly load: () => void } | null;
}

interface Heard {
  readonly source: TranscriptSource;
  readonly log: LiveLog;
  readonly connection: TranscriptState['connection'];
  /** The keys of all that was on a page. Only added to. */
  readonly onPages: Set<string>;
  readonly missing: TranscriptError | null;
}

const noGaps: readonly Gap[] = [];

/** Everything that arrives beside the pages of history while the transcript is on screen. */
export function useLive(options: LiveOptions): Live {
  const { source, pageSize, contactId, poll, pages } = options;
  const nothing = useMemo<Heard>(
    () => ({ source, log: emptyLog, connection: 'none', onPages: new Set(), missing: null }),
    [source],
  );
  const [last, setLast] = useState(nothing);
  const heard = last.source === source ? last : nothing;
  const latest = useLatest({ ...options, heard });
  const [session] = useState(createLease<LiveSession>);

  useEffect(() => {
    const update = (change: Partial<Heard>) =>
      setLast((before) => ({ ...(before.source === source ? before : nothing), ...change }));
    const start = () => {
      const { log, onPages } = latest.current.heard;
      const counted = new WeakSet<TranscriptPage>();
      return startLiveSession({
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
        onLog: (next) => update({ log: next }),
        onConnection: (connection) => update({ connection }),
        onMissing: (missing) => update({ missing }),
        onAnalysis: () => latest.current.onAnalysis(),
      });
    };
    const [newest] = latest.current.pages;
    const started = session.take([source, pageSize, contactId, nothing], start);
    started.setPoll(latest.current.poll * 1000);
    if (newest) started.open(newest);
    return session.leave;
  }, [source, pageSize, contactId, latest, nothing, session]);

  useEffect(() => session.held()?.setPoll(poll * 1000), [poll, session]);
  const [newest] = pages;
  useEffect(() => {
    if (newest) session.held()?.open(newest);
  }, [newest, session]);

  const { log, connection, missing } = heard;
  const gaps = useMemo<readonly Gap[]>(
    () =>
      log.gaps.length === 0
        ? noGaps
        : log.gaps.map((gap) => {
            const load = () => session.held()?.loadGap(gap);
            const { state } = gap;
            return state.status === 'error'
              ? { before: gap.before, edge: { ...state, load } }
              : { before: gap.before, edge: { ...state, error: null, load } };
          }),
    [log.gaps, session],
  );
  const asked = useMemo(() => missing && { error: missing, load: () => session.held()?.catchUp() }, [missing, session]);
  return { batches: log.batches, gaps, missing: asked, caughtUp: log.caughtUp, connection };
}
