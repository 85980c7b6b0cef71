import { keyOf } from '../model/index.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import type { TranscriptError, TranscriptPage } from '../wire/index.ts';
import { type Walk, walkBack } from './catch-up.ts';
import type { Batch } from './fold.ts';
import { addGapWalk, addWalk, keysOf, type LiveLog, type LogGap, reachesBeyond, setGapState } from './live-log.ts';
import { mayBeToken } from './renew-token.ts';
import { repeat } from './repeat.ts';
import type { RoundResult } from './rounds.ts';

/** A log that changes while others look at it. */
export interface LogKeeper {
  read(): LiveLog;
  write(log: LiveLog): void;
}

export interface WalkerOptions {
  /** One page: the newest, or the one behind a token. */
  readonly fetch: (token: string | null, signal: AbortSignal) => Promise<TranscriptPage>;
  /** The keys of what was on a page of history; what a walk finds is added. */
  readonly keysOnPages: () => Set<string>;
  /** Whether merging this changes anything. */
  readonly isNews: (batch: Batch) => boolean;
  /** The keys of known items that are not final: scanned, processed, or still streaming. */
  readonly unsettled: () => readonly string[];
}

/** How many pages a walk from the newest one looks for a gap. */
const furthest = 30;

/** Walks that fill the log with what was not heard. Failures that may pass are repeated first. */
export function createWalker(options: WalkerOptions, log: LogKeeper, signal: AbortSignal) {
  const { keysOnPages, isNews, unsettled } = options;
  const fetch = (token: string | null) =>
    repeat(
      () => options.fetch(token, signal),
      (cause) => toTranscriptError(cause).retryable,
      signal,
    );

  /** A gap's next page, by a walk from the newest one where its token is refused; null where that does not come to the gap. */
  async function renew(
    gap: LogGap,
    meets: (keys: readonly string[]) => boolean,
    load: (token: string) => Promise<Walk>,
  ): Promise<Walk | null> {
    const { pages } = await walkBack({ fetch, meets: (keys) => keys.includes(gap.before), most: furthest });
    const page = pages.at(-1);
    const place = page?.items.findIndex((item) => keyOf(item) === gap.before) ?? -1;
    if (!page || place < 0) return null;
    const items = page.items.slice(0, place);
    const token = meets(items.map(keyOf)) ? null : page.nextToken;
    if (items.length === 0 && token !== null) return load(token);
    return { pages: items.length > 0 ? [{ ...page, items }] : [], token, settled: [], failure: null };
  }

  return {
    /**
     * From the newest page to what is known.
     * @param wasAway whether nobody listened before
     */
    async catchUp(wasAway: boolean): Promise<{ readonly result: RoundResult; readonly error: TranscriptError | null }> {
      const known = keysOnPages();
      const isKnown = (key: string) => known.has(key);
      const walk = await walkBack({ fetch, meets: (keys) => keys.some(isKnown), unsettled: unsettled() });
      if (signal.aborted) return { result: 'refused', error: null };
      const found = walk.pages.some(({ items }) => items.length > 0);
      const isNew = walk.token !== null || [walk.settled, ...walk.pages.map(({ items }) => items)].some(isNews);
      if (found && isNew) log.write(addWalk(log.read(), walk, isKnown, wasAway));
      for (const key of keysOf(walk.pages)) known.add(key);
      if (found || (walk.failure === null && walk.token === null)) return { result: 'done', error: null };
      const error = walk.failure === null ? null : toTranscriptError(walk.failure);
      return { result: error === null || error.retryable ? 'repeat' : 'refused', error };
    },
    /** One page from a gap towards what is known behind it. */
    async loadGap({ before }: Pick<LogGap, 'before'>): Promise<void> {
      const gap = log.read().gaps.find((other) => other.before === before);
      if (!gap || gap.state.status === 'loading') return;
      log.write(setGapState(log.read(), before, { status: 'loading' }));
      const known = keysOnPages();
      const isKnown = (key: string) => known.has(key);
      const meets = (keys: readonly string[]) => reachesBeyond(gap, keys, isKnown);
      const load = (token: string) => walkBack({ fetch, meets, from: token, most: 1 });
      let walk = await load(gap.token);
      if (walk.failure !== null && mayBeToken(toTranscriptError(walk.failure), gap.state.status === 'error')) {
        walk = (await renew(gap, meets, load)) ?? walk;
      }
      if (signal.aborted) return;
      if (walk.pages.length === 0 && walk.failure !== null) {
        const error = toTranscriptError(walk.failure);
        log.write(setGapState(log.read(), before, { status: 'error', error }));
        return;
      }
      log.write(addGapWalk(log.read(), gap, walk, isKnown));
      for (const key of keysOf(walk.pages)) known.add(key);
    },
  };
}
