import { keyOf } from '../model/index.ts';
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
  readonly batches: readonly Batch[];
  /** Oldest first. */
  readonly gaps: readonly LogGap[];
}

export const emptyLog: LiveLog = { batches: [], gaps: [] };

export function addBatches(log: LiveLog, batches: readonly Batch[]): LiveLog {
  return batches.length === 0 ? log : { ...log, batches: [...log.batches, ...batches] };
}

export const keysOf = (pages: readonly TranscriptPage[]): readonly string[] =>
  pages.flatMap(({ items }) => items.map(keyOf));

/** The hole that a walk left: none where it met what is known, or found nothing behind which a hole could be. */
function gapAfter(walk: Walk, earlier?: LogGap): LogGap | null {
  const joint = walk.pages.findLast(({ items }) => items.length > 0)?.items.slice(0, 1) ?? earlier?.joint;
  const [oldest] = joint ?? [];
  if (walk.token === null || !joint || !oldest) return null;
  const walked = new Set([...(earlier?.walked ?? []), ...keysOf(walk.pages)]);
  return { before: keyOf(oldest), token: walk.token, walked, joint, state: { status: 'more' } };
}

/** Takes in what a walk from the newest page found. */
export function addWalk(log: LiveLog, walk: Walk): LiveLog {
  const gap = gapAfter(walk);
  return addBatches(gap ? { ...log, gaps: [...log.gaps, gap] } : log, batchesOf(walk.pages));
}

/** Takes in what a walk from a gap found: the gap moves up, or is gone. */
export function addGapWalk(log: LiveLog, gap: LogGap, walk: Walk): LiveLog {
  const rest = gapAfter(walk, gap);
  const gaps = log.gaps.flatMap((other) => (other.before !== gap.before ? [other] : rest ? [rest] : []));
  return addBatches({ ...log, gaps }, batchesOf(walk.pages, gap.joint));
}

export function setGapState(log: LiveLog, before: string, state: LogGap['state']): LiveLog {
  return { ...log, gaps: log.gaps.map((gap) => (gap.before === before ? { ...gap, state } : gap)) };
}
