import { type Arrival, itemsOf, keyOf } from '../model/index.ts';
import type { TranscriptError, TranscriptPage } from '../wire/index.ts';
import { batchesOf, type Walk } from './catch-up.ts';
import type { Batch } from './fold.ts';

/** A hole between what was known and what a walk back from the newest page reached. */
export interface LogGap {
  /** The key of the oldest item behind the hole. */
  readonly before: string;
  /** Where the walk goes on. */
  readonly token: string;
  /** What the walk found itself: meeting that again closes nothing. */
  readonly walked: ReadonlySet<string>;
  /** The oldest item that the walk found, which joins the next page. */
  readonly joint: Batch;
  readonly state:
    | { readonly status: 'more' | 'loading' }
    | { readonly status: 'error'; readonly error: TranscriptError };
}

/** What came beside the pages of history. */
export interface LiveLog {
  /** Live items, each alone, and pages that caught up; in the order in which they came. */
  readonly batches: readonly Arrival[];
  /** Oldest first. */
  readonly gaps: readonly LogGap[];
  /** The keys of items that came while nobody listened, and were found afterwards. */
  readonly caughtUp: ReadonlySet<string>;
}

export const emptyLog: LiveLog = { batches: [], gaps: [], caughtUp: new Set() };

export function addBatches(log: LiveLog, batches: readonly Arrival[]): LiveLog {
  return batches.length === 0 ? log : { ...log, batches: [...log.batches, ...batches] };
}

/**
 * Takes in what was heard. It is noted with it whether a page showed it before, since then the page says where it
 * stands: built anew, with all pages first, the transcript is the same.
 */
export function addHeard(log: LiveLog, batches: readonly Batch[], isOnPage: (key: string) => boolean): LiveLog {
  const heard = batches.flat().map((item) => (isOnPage(keyOf(item)) ? [item] : { heard: item }));
  return addBatches(log, heard);
}

export const keysOf = (pages: readonly TranscriptPage[]): readonly string[] =>
  pages.flatMap(({ items }) => items.map(keyOf));

const noWalk: Walk = { pages: [], token: null, settled: [], failure: null };

/** The hole that a walk left: none where it met what is known, or found nothing behind which a hole could be. */
function gapAfter(walk: Walk, earlier?: LogGap): LogGap | null {
  const joint = walk.pages.findLast(({ items }) => items.length > 0)?.items.slice(0, 1) ?? earlier?.joint;
  const [oldest] = joint ?? [];
  if (walk.token === null || !joint || !oldest) return null;
  const walked = new Set([...(earlier?.walked ?? []), ...keysOf(walk.pages)]);
  return { before: keyOf(oldest), token: walk.token, walked, joint, state: { status: 'more' } };
}

/** Whether a page, by its keys from old to new, reaches what is known on the older side of a gap. */
export function reachesBeyond(gap: LogGap, keys: readonly string[], isKnown: (key: string) => boolean): boolean {
  const end = keys.findIndex((key) => gap.walked.has(key));
  return keys.slice(0, end < 0 ? keys.length : end).some(isKnown);
}

/** The gaps of which a walk saw the newer side, moved up by what it found behind them, or closed. */
function crossGaps(gaps: readonly LogGap[], { pages }: Walk, isKnown: (key: string) => boolean): readonly LogGap[] {
  return gaps.flatMap((gap) => {
    const page = pages.find(({ items }) => items.findIndex((item) => keyOf(item) === gap.before) > 0);
    if (!page) return [gap];
    const keys = page.items.map(keyOf);
    const isClosed = page.nextToken === null || reachesBeyond(gap, keys, isKnown);
    const rest = isClosed ? null : gapAfter({ ...noWalk, pages: [page], token: page.nextToken }, gap);
    return rest ? [rest] : [];
  });
}

/** What a walk found that neither was on a page before nor was heard. */
function missedKeys({ batches }: LiveLog, walk: Walk, isKnown: (key: string) => boolean): readonly string[] {
  const heard = new Set(batches.flatMap((arrival) => itemsOf(arrival).map(keyOf)));
  return keysOf(walk.pages).filter((key) => !isKnown(key) && !heard.has(key));
}

/**
 * Takes in what a walk from the newest page found.
 * @param isKnown whether an item was on a page before this walk
 * @param wasAway whether nobody listened before it
 */
export function addWalk(log: LiveLog, walk: Walk, isKnown: (key: string) => boolean, wasAway = false): LiveLog {
  const gap = gapAfter(walk);
  const caughtUp = wasAway ? new Set([...log.caughtUp, ...missedKeys(log, walk, isKnown)]) : log.caughtUp;
  const gaps = crossGaps(log.gaps, walk, isKnown);
  const batches = [...batchesOf(walk.pages), ...walk.settled.map((item) => [item])];
  return addBatches({ ...log, gaps: gap ? [...gaps, gap] : gaps, caughtUp }, batches);
}

/** Takes in what a walk from a gap found: the gap moves up, or is gone. */
export function addGapWalk(log: LiveLog, gap: LogGap, walk: Walk, isKnown: (key: string) => boolean): LiveLog {
  const rest = gapAfter(walk, gap);
  const crossed = crossGaps(
    log.gaps.filter((other) => other.before !== gap.before),
    walk,
    isKnown,
  );
  const place = log.gaps.findIndex((other) => other.before === gap.before);
  // Another walk may have closed it meanwhile.
  const gaps = rest && place >= 0 ? [...crossed.slice(0, place), rest, ...crossed.slice(place)] : crossed;
  return addBatches({ ...log, gaps }, batchesOf(walk.pages, gap.joint));
}

export function setGapState(log: LiveLog, before: string, state: LogGap['state']): LiveLog {
  return { ...log, gaps: log.gaps.map((gap) => (gap.before === before ? { ...gap, state } : gap)) };
}
