import { transcriptError } from './to-transcript-error.ts';

/** The longest time that a timer can hold, in ms. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs work that ends when `signal` aborts or after `timeout` ms (Infinity: never), also where the work itself takes no notice.
 * @throws signal's own reason when it aborts, TranscriptError `timeout` when the time is over
 */
export function withDeadline<T>(
  signal: AbortSignal,
  timeout: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const controller = new AbortController();
    // Settled first and aborted after, so that the reason that wins is this one and not the work's view of it.
    const end = (reason: unknown) => {
      reject(reason);
      release();
      controller.abort(reason);
    };
    const onAbort = () => end(signal.reason);
    const onTimeout = () => end(transcriptError('timeout', `no answer within ${timeout} ms`));
    const timer = timeout === Infinity ? undefined : setTimeout(onTimeout, Math.min(timeout, longestTimer));
    const release = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    signal.addEventListener('abort', onAbort);
    work(controller.signal).then(resolve, reject).finally(release);
  });
}
