import type { TranscriptState } from '../model/index.ts';
import type { LiveEvent, TranscriptSource } from '../sources/source.ts';
import type { TranscriptError, TranscriptPage } from '../wire/index.ts';
import { currentTurn, wasAskedSince, wasAskedWithin } from './asked-pages.ts';
import { watchAttention } from './attention.ts';
import { createFirstLook } from './first-look.ts';
import { createFrameBuffer } from './frame-buffer.ts';
import { addHeard, type LiveLog, type LogGap } from './live-log.ts';
import { createRounds, type RoundResult } from './rounds.ts';
import { createWalker, type WalkerOptions } from './walker.ts';

export interface LiveSessionOptions extends WalkerOptions {
  readonly source: TranscriptSource;
  /** Whether the newest pages of history are loaded, so that there is something to catch up with. */
  readonly isOpen: () => boolean;
  /** What was heard before, when listening goes on. */
  readonly log: LiveLog;
  /** After so many live items a look at the newest page shows whether one of them got lost. */
  readonly itemsPerLook: number;
  readonly onLog: (log: LiveLog) => void;
  readonly onConnection: (connection: TranscriptState['connection']) => void;
  /** What came while nobody listened cannot be had, for this reason; null once it can. */
  readonly onMissing: (error: TranscriptError | null) => void;
  /** The source has something new to say about the contacts. */
  readonly onAnalysis: () => void;
}

/** Listening to one source, and catching up with what could not be heard. */
export interface LiveSession {
  /** The newest page of history has come. What came after it was asked for and before anybody listened is caught up with. */
  open(newest: TranscriptPage): void;
  /** Ms between two looks at the newest page, where the source is not live; 0, as at first, for none. */
  setPoll(ms: number): void;
  /** Looks again for what came while nobody listened. */
  catchUp(): void;
  loadGap(gap: Pick<LogGap, 'before'>): Promise<void>;
  close(): void;
}

/** While nobody looks, polling does so more rarely, by this factor. */
const hiddenFactor = 5;

/** Of a source that cannot be listened to, pages that are not older than this, in ms, are shown again as they are. */
const freshness = 10_000;

export function startLiveSession(options: LiveSessionOptions): LiveSession {
  const { source, isOpen, onLog, onConnection, onMissing } = options;
  let { log } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const since = currentTurn();
  let connection: TranscriptState['connection'] = 'none';
  let wasLive = false;
  /** The connection is back, and what was missed is not here yet. */
  let behind = false;
  /** The pages are from a time when nobody listened. */
  let isBack = false;
  let missed = false;
  let unchecked = 0;
  let poll = 0;
  let newest: TranscriptPage | null = null;
  let missing: TranscriptError | null = null;

  const change = (next: LiveLog) => {
    log = next;
    onLog(next);
  };
  const walker = createWalker(options, { read: () => log, write: change }, signal);
  const tell = () => onConnection(connection === 'live' && behind ? 'reconnecting' : connection);
  function tellMissing(error: TranscriptError | null) {
    if (error !== missing) onMissing(error);
    missing = error;
  }

  async function round(): Promise<RoundResult> {
    if (!isOpen()) {
      missed = true;
      return 'done';
    }
    unchecked = 0;
    const wasAway = behind || isBack;
    const { result, error } = await walker.catchUp(wasAway || connection === 'reconnecting');
    if (signal.aborted) return 'refused';
    if (result !== 'repeat') {
      behind = false;
      isBack = result === 'refused' && wasAway;
    }
    if (result === 'done' || wasAway) tellMissing(result === 'refused' ? error : null);
    tell();
    return result;
  }

  const rounds = createRounds(round, () => poll * (document.visibilityState === 'visible' ? 1 : hiddenFactor));
  const buffer = createFrameBuffer((batches) =>
    change(addHeard(log, batches, (key) => options.keysOnPages().has(key))),
  );
  const firstLook = createFirstLook(source, rounds.ask);

  function onConnectionEvent(next: 'live' | 'reconnecting' | 'ended') {
    firstLook.told();
    if (next === connection) return;
    connection = next;
    behind = next === 'live' && wasLive && isOpen();
    wasLive ||= next === 'live';
    tell();
    // What came before the source listened, or while it did not.
    if (next === 'live') rounds.ask();
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
      case 'analysis':
        options.onAnalysis();
        return;
      default:
        event satisfies never;
    }
  }

  const stopListening = source.subscribe?.(onEvent);
  const isListening = () => source.subscribe !== undefined || poll > 0;
  const stopWatching = watchAttention(() => {
    // Who was let out of the conversation is refused.
    if (isListening() && connection !== 'ended') rounds.ask();
  });

  return {
    open(page) {
      if (page === newest) return;
      newest = page;
      const isFresh = wasAskedSince(page, since) || (!isListening() && wasAskedWithin(page, freshness));
      if (!isFresh) {
        isBack = true;
        firstLook.ask();
      } else if (missed) rounds.ask();
      missed = false;
    },
    setPoll(ms) {
      if (ms === poll) return;
      poll = ms;
      rounds.rearm();
    },
    catchUp() {
      isBack = true;
      rounds.ask();
    },
    loadGap: walker.loadGap,
    close() {
      controller.abort();
      firstLook.close();
      stopListening?.();
      stopWatching();
      rounds.close();
      buffer.close();
    },
  };
}
