import type { TranscriptState } from '../model/index.ts';
import type { LiveEvent, TranscriptSource } from '../sources/source.ts';
import { watchAttention } from './attention.ts';
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
  /** Ms between two looks at the newest page, where the source is not live; 0 for none. */
  readonly poll: number;
  readonly onLog: (log: LiveLog) => void;
  readonly onConnection: (connection: TranscriptState['connection']) => void;
  /** The source has something new to say about the contacts. */
  readonly onAnalysis: () => void;
}

/** Listening to one source, and catching up with what could not be heard. */
export interface LiveSession {
  /** Catches up with what came since the pages were loaded, some time ago. */
  catchUp(): void;
  /** The newest pages have come. */
  open(): void;
  loadGap(gap: Pick<LogGap, 'before'>): Promise<void>;
  close(): void;
}

/** While nobody looks, polling does so more rarely, by this factor. */
const hiddenFactor = 5;

export function startLiveSession(options: LiveSessionOptions): LiveSession {
  const { source, isOpen, onLog, onConnection } = options;
  let { log } = options;
  const controller = new AbortController();
  const { signal } = controller;
  let connection: TranscriptState['connection'] = 'none';
  let wasLive = false;
  /** The connection is back, and what was missed is not here yet. */
  let behind = false;
  /** Listening goes on where it was left some time ago. */
  let isBack = false;
  let missed = false;
  let unchecked = 0;

  const change = (next: LiveLog) => {
    log = next;
    onLog(next);
  };
  const walker = createWalker(options, { read: () => log, write: change }, signal);
  const tell = () => onConnection(connection === 'live' && behind ? 'reconnecting' : connection);

  async function round(): Promise<RoundResult> {
    if (!isOpen()) {
      missed = true;
      return 'done';
    }
    unchecked = 0;
    const result = await walker.catchUp(behind || isBack || connection === 'reconnecting');
    if (signal.aborted) return 'refused';
    if (result !== 'repeat') {
      behind = false;
      isBack = false;
    }
    tell();
    return result;
  }

  const rounds = createRounds(round, () => options.poll * (document.visibilityState === 'visible' ? 1 : hiddenFactor));
  const buffer = createFrameBuffer((batches) =>
    change(addHeard(log, batches, (key) => options.keysOnPages().has(key))),
  );

  function onConnectionEvent(next: 'live' | 'reconnecting' | 'ended') {
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
  const isWatched = source.subscribe !== undefined || options.poll > 0;
  const stopWatching = isWatched
    ? watchAttention(() => {
        // Who was let out of the conversation is refused.
        if (connection !== 'ended') rounds.ask();
      })
    : () => {};

  return {
    catchUp() {
      isBack = true;
      rounds.ask();
    },
    open() {
      if (missed) rounds.ask();
      missed = false;
    },
    loadGap: walker.loadGap,
    close() {
      controller.abort();
      stopListening?.();
      stopWatching();
      rounds.close();
      buffer.close();
    },
  };
}
