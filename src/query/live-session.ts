import type { TranscriptState } from '../model/index.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import type { LiveEvent, TranscriptSource } from '../sources/source.ts';
import type { TranscriptPage } from '../wire/index.ts';
import { watchAttention } from './attention.ts';
import { walkBack } from './catch-up.ts';
import type { Batch } from './fold.ts';
import { createFrameBuffer } from './frame-buffer.ts';
import {
  addBatches,
  addGapWalk,
  addWalk,
  keysOf,
  type LiveLog,
  type LogGap,
  reachesBeyond,
  setGapState,
} from './live-log.ts';
import { repeat } from './repeat.ts';
import { createRounds, type RoundResult } from './rounds.ts';

export interface LiveSessionOptions {
  readonly source: TranscriptSource;
  /** One page: the newest, or the one behind a token. */
  readonly fetch: (token: string | null, signal: AbortSignal) => Promise<TranscriptPage>;
  /** Whether the newest pages of history are loaded, so that there is something to catch up with. */
  readonly isOpen: () => boolean;
  /** The keys of what was on a page of history. What came live only may have holes. */
  readonly keysOnPages: () => Set<string>;
  /** What was heard before, when listening goes on. */
  readonly log: LiveLog;
  /** Whether merging this changes anything. */
  readonly isNews: (batch: Batch) => boolean;
  /** The keys of known items that are not final: scanned, processed, or still streaming. */
  readonly unsettled: () => readonly string[];
  /** After so many live items a look at the newest page shows whether one of them got lost. */
  readonly itemsPerLook: number;
  /** Ms between two looks at the newest page, where the source is not live; 0 for none. */
  readonly poll: number;
  readonly onLog: (log: LiveLog) => void;
  readonly onConnection: (connection: TranscriptState['connection']) => void;
}

/** Listening to one source, and catching up with what could not be heard. */
export interface LiveSession {
  /** Asks for a look at the newest page; when there is nothing to catch up with yet, as soon as there is. */
  catchUp(): void;
  /** The newest pages have come. */
  open(): void;
  loadGap(gap: LogGap): Promise<void>;
  close(): void;
}

/** While nobody looks, polling does so more rarely, by this factor. */
const hiddenFactor = 5;

export function startLiveSession(options: LiveSessionOptions): LiveSession {
  const { source, keysOnPages, isOpen, isNews, onLog, onConnection } = options;
  let { log } = options;
  const controller = new AbortController();
  const { signal } = controller;
  let connection: TranscriptState['connection'] = 'none';
  let wasLive = false;
  /** The connection is back, and what was missed is not here yet. */
  let behind = false;
  let missed = false;
  let unchecked = 0;

  const fetch = (token: string | null) =>
    repeat(
      () => options.fetch(token, signal),
      (cause) => toTranscriptError(cause).retryable,
      signal,
    );
  const change = (next: LiveLog) => {
    log = next;
    onLog(next);
  };
  const tell = () => onConnection(connection === 'live' && behind ? 'reconnecting' : connection);

  async function round(): Promise<RoundResult> {
    if (!isOpen()) {
      missed = true;
      return 'done';
    }
    unchecked = 0;
    const known = keysOnPages();
    const isKnown = (key: string) => known.has(key);
    const walk = await walkBack({ fetch, meets: (keys) => keys.some(isKnown), unsettled: options.unsettled() });
    if (signal.aborted) return 'refused';
    const found = walk.pages.some(({ items }) => items.length > 0);
    const isNew = walk.token !== null || [walk.settled, ...walk.pages.map(({ items }) => items)].some(isNews);
    if (found && isNew) change(addWalk(log, walk, isKnown));
    for (const key of keysOf(walk.pages)) known.add(key);
    const failed = !found && (walk.failure !== null || walk.token !== null);
    const repeatable = walk.failure === null || toTranscriptError(walk.failure).retryable;
    const result = failed ? (repeatable ? 'repeat' : 'refused') : 'done';
    if (result !== 'repeat') behind = false;
    tell();
    return result;
  }

  const rounds = createRounds(round, () => options.poll * (document.visibilityState === 'visible' ? 1 : hiddenFactor));
  const buffer = createFrameBuffer((batches) => change(addBatches(log, batches)));

  function onConnectionEvent(next: 'live' | 'reconnecting' | 'ended') {
    if (next === connection) return;
    connection = next;
    behind = next === 'live' && wasLive && isOpen();
    wasLive ||= next === 'live';
    tell();
    // What came before the source listened, while it did not, and last of all before it ended.
    if (next !== 'reconnecting') rounds.ask();
  }

  function onEvent(event: LiveEvent) {
    switch (event.type) {
      case 'items':
        unchecked += buffer.add(event.items);
        if (unchecked >= options.itemsPerLook) rounds.ask();
        return;
      case 'connection':
        onConnectionEvent(event.connection);
        return;
      default:
        event satisfies never;
    }
  }

  const stopListening = source.subscribe?.(onEvent);
  const isWatched = source.subscribe !== undefined || options.poll > 0;
  const stopWatching = isWatched ? watchAttention(rounds.ask) : () => {};

  return {
    catchUp: rounds.ask,
    open() {
      if (missed) rounds.ask();
      missed = false;
    },
    async loadGap(gap) {
      change(setGapState(log, gap.before, { status: 'loading' }));
      const known = keysOnPages();
      const isKnown = (key: string) => known.has(key);
      const walk = await walkBack({
        fetch,
        meets: (keys) => reachesBeyond(gap, keys, isKnown),
        from: gap.token,
        most: 1,
      });
      if (signal.aborted) return;
      if (walk.pages.length === 0 && walk.failure !== null) {
        const error = toTranscriptError(walk.failure);
        change(setGapState(log, gap.before, { status: 'error', error }));
        return;
      }
      change(addGapWalk(log, gap, walk, isKnown));
      for (const key of keysOf(walk.pages)) known.add(key);
    },
    close() {
      controller.abort();
      stopListening?.();
      stopWatching();
      rounds.close();
      buffer.close();
    },
  };
}
