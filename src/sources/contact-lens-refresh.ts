import { toTranscriptError } from './to-transcript-error.ts';

/** After failures one waits longer, at most by this factor. */
const longestWait = 32;

/**
 * Reads again and again until there is nothing more to come, or the reading is refused. The next reading begins when the
 * one before has ended.
 * @param read resolves with whether this was the last one
 * @param interval in ms
 * @returns ends it
 */
export function startRefreshing(
  read: (signal: AbortSignal) => Promise<boolean>,
  interval: number,
  onConnection: (connection: 'live' | 'reconnecting' | 'ended') => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let failures = 0;

  async function round(): Promise<void> {
    try {
      const isLast = await read(signal);
      failures = 0;
      onConnection(isLast ? 'ended' : 'live');
      if (isLast) return;
    } catch (cause) {
      if (signal.aborted) return;
      failures += 1;
      const mayRepeat = toTranscriptError(cause).retryable;
      onConnection(mayRepeat ? 'reconnecting' : 'ended');
      if (!mayRepeat) return;
    }
    wait();
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function wait() {
    if (!signal.aborted) timer = setTimeout(round, interval * Math.min(longestWait, 2 ** failures));
  }
  wait();
  return () => {
    controller.abort();
    clearTimeout(timer);
  };
}
