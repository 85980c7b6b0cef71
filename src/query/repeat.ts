/** Half to the whole of 0.5, 1, 2, 4, … s, at most 30 s; in ms. */
export const backOff = (attempt: number): number => Math.min(30_000, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);

/** How often a failed request is repeated. */
export const mostRepetitions = 4;

const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** Repeats a request that failed and may succeed. @throws what the last attempt threw, or the signal's reason */
export async function repeat<T>(
  request: () => Promise<T>,
  mayRepeat: (cause: unknown) => boolean,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await request();
    } catch (cause) {
      if (signal.aborted || attempt >= mostRepetitions || !mayRepeat(cause)) throw cause;
      await wait(backOff(attempt), signal);
    }
  }
}
