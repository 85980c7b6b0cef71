import { describeNews, type Words } from './describe-news.ts';
import { isUrgent, summarize, type News } from './news.ts';
import { findSpoken, isTakenBack, revised, type EntryOf, type Spoken } from './taken-back.ts';

/**
 * How long news waits for more to be said with it, in ms: longer than the parts of one answer are apart, shorter than
 * the second after which a reader would wonder.
 */
const gatherFor = 800;
/** The same for what may interrupt: what belongs together comes at once. */
const gatherUrgentFor = 200;
/**
 * How long what is said stays in its region, in ms, and nothing else is put beside it: some screen readers read the
 * whole region at each change, and some come late to a text that is gone or replaced at once.
 */
const stayFor = 2000;

/** A sentence in a live region. */
export interface Line {
  readonly key: number;
  readonly text: string;
}

/** What stands in the two live regions. */
export interface Lines {
  readonly polite: readonly Line[];
  readonly assertive: readonly Line[];
}

export const silence: Lines = { polite: [], assertive: [] };

/** What timers are set with. */
type Clock = Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;

/** Says news, batch by batch. */
export interface Announcer {
  add(news: readonly News[]): void;
  /** What was taken back since is not said; where it has just been said, it leaves its region. */
  revise(entryOf: EntryOf): void;
  setWords(words: Words): void;
  /** Gives it the clock of the window that the reader looks at: where nobody looks, timers come late. @default the script's */
  setClock(clock: Clock): void;
  /** While muted nothing is said; afterwards how much it was. */
  setMuted(isMuted: boolean): void;
  /** Stops all timers. What was not said yet is said when it is unmuted again. */
  close(): void;
  read(): Lines;
  subscribe(onChange: () => void): () => void;
}

export function createAnnouncer(givenWords: Words): Announcer {
  const listeners = new Set<() => void>();
  let words = givenWords;
  let clock: Clock = globalThis;
  let lines = silence;
  let lineCount = 0;
  let waiting: readonly News[] = [];
  let spoken: readonly Spoken[] = [];
  let isMuted = false;
  let gathering: { readonly urgent: boolean; readonly stop: () => void } | null = null;
  let stopClearing: (() => void) | null = null;

  function after(milliseconds: number, act: () => void): () => void {
    const from = clock;
    const timer = from.setTimeout(act, milliseconds);
    return () => from.clearTimeout(timer);
  }

  function show(next: Lines) {
    if (next === lines) return;
    lines = next;
    for (const listener of listeners) listener();
  }
  const toLine = (text: string): Line => ({ key: (lineCount += 1), text });
  function stopGathering() {
    gathering?.stop();
    gathering = null;
  }

  function clear() {
    stopClearing = null;
    spoken = [];
    show(silence);
    gather();
  }
  function speak() {
    gathering = null;
    const { polite, assertive } = describeNews(waiting, words);
    spoken = [...spoken, ...findSpoken(waiting, words)];
    waiting = [];
    if (polite.length + assertive.length === 0) return;
    show({
      polite: [...lines.polite, ...polite.map(toLine)],
      assertive: [...lines.assertive, ...assertive.map(toLine)],
    });
    stopClearing?.();
    stopClearing = after(stayFor, clear);
  }
  /** Sees to it that what waits is said: soon where it is urgent, else a moment after the last batch is gone. */
  function gather() {
    const urgent = waiting.some(isUrgent);
    const isPlanned = gathering !== null && (gathering.urgent || !urgent);
    if (isMuted || waiting.length === 0 || isPlanned || (stopClearing !== null && !urgent)) return;
    stopGathering();
    gathering = { urgent, stop: after(urgent ? gatherUrgentFor : gatherFor, speak) };
  }

  return {
    add(news) {
      waiting = [...waiting, ...news];
      gather();
    },
    revise(entryOf) {
      waiting = revised(waiting, entryOf);
      const gone = new Set(spoken.filter(({ entry }) => isTakenBack(entry, entryOf)).map(({ sentence }) => sentence));
      if (gone.size === 0) return;
      const isLeft = ({ text }: Line) => !gone.has(text);
      show({ polite: lines.polite.filter(isLeft), assertive: lines.assertive.filter(isLeft) });
    },
    setWords(next) {
      words = next;
    },
    setClock(next) {
      clock = next;
    },
    setMuted(next) {
      if (isMuted && !next) waiting = summarize(waiting);
      isMuted = next;
      if (isMuted) stopGathering();
      else gather();
    },
    close() {
      stopGathering();
      stopClearing?.();
      stopClearing = null;
      show(silence);
    },
    read: () => lines,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
