import { backOff } from './repeat.ts';

/** How a round ended: it is done, must be repeated soon, or will never succeed. */
export type RoundResult = 'done' | 'repeat' | 'refused';

/** Work that is asked for by many and done by one round at a time. */
export interface Rounds {
  /** Asks for a round: at once, or after the one that is under way, which may have begun too early. What asks together gets one. */
  ask(): void;
  /** Counts anew until the next round that nobody asked for. */
  rearm(): void;
  close(): void;
}

const longestPause = 300_000;

/**
 * @param every ms between two rounds that nobody asked for; 0 for none. It doubles with each failure in a row, up to
 *   five minutes
 */
export function createRounds(round: () => Promise<RoundResult>, every: () => number): Rounds {
  let state: 'resting' | 'due' | 'running' | 'closed' = 'resting';
  let asked = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: RoundResult = 'done';

  const isClosed = () => state === 'closed';
  function rest() {
    const pause = Math.min(longestPause, every() * 2 ** failures);
    const next = last === 'repeat' ? Math.max(pause, backOff(failures)) : pause;
    timer = next > 0 ? setTimeout(start, next) : undefined;
  }
  async function start() {
    clearTimeout(timer);
    if (isClosed()) return;
    state = 'running';
    asked = false;
    last = await round();
    if (isClosed()) return;
    state = 'resting';
    failures = last === 'done' ? 0 : failures + 1;
    if (asked && last !== 'repeat') void start();
    else rest();
  }
  rest();

  return {
    ask() {
      if (state === 'running') asked = true;
      if (state !== 'resting') return;
      state = 'due';
      void Promise.resolve().then(start);
    },
    rearm() {
      clearTimeout(timer);
      if (state === 'resting') rest();
    },
    close() {
      state = 'closed';
      clearTimeout(timer);
    },
  };
}
