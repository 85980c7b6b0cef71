import { type Arrival, emptyTimeline, itemsOf, keyOf, mergeBatches, type Timeline } from '../model/index.ts';
import type { TranscriptItem, TranscriptPage } from '../wire/index.ts';

/** Items that are neighbours: a page, or a single one. */
export type Batch = readonly TranscriptItem[];

interface Fold {
  /** Newest first. */
  readonly pages: readonly TranscriptPage[];
  /** What arrived beside the pages, in the order in which it did: live items, and pages that caught up. */
  readonly live: readonly Arrival[];
  /** What of it belongs above what is loaded. */
  readonly held: readonly Arrival[];
  /** Whether something belongs there. */
  readonly isAbove: (arrival: Arrival) => boolean;
  readonly timeline: Timeline;
}

const emptyFold: Fold = { pages: [], live: [], held: [], isAbove: () => false, timeline: emptyTimeline };

const startsWith = <T>(list: readonly T[], head: readonly T[]) =>
  head.length <= list.length && head.every((element, index) => list[index] === element);

const hasItems = ({ items }: TranscriptPage) => items.length > 0;

/** Pages that go on towards older ones, each joined to the one before by that one's oldest item. */
function olderBatches(pages: readonly TranscriptPage[], from: number): readonly Batch[] {
  let joint = pages.slice(0, from).findLast(hasItems)?.items[0];
  return pages.slice(from).map(({ items }) => {
    const batch = joint ? [...items, joint] : items;
    joint = items[0] ?? joint;
    return batch;
  });
}

/** Pages that go on towards newer ones, each joined to the one before by that one's newest item. */
function newerBatches(pages: readonly TranscriptPage[], count: number): readonly Batch[] {
  let joint = pages.slice(count).find(hasItems)?.items.at(-1);
  return pages
    .slice(0, count)
    .reverse()
    .map(({ items }) => {
      const batch = joint ? [joint, ...items] : items;
      joint = items.at(-1) ?? joint;
      return batch;
    });
}

const timesOf = (pages: readonly TranscriptPage[]) =>
  pages.flatMap(({ items }) => items.map((item) => Date.parse(item.AbsoluteTime ?? '')));

/**
 * News of something older than what is loaded, such as the scan of an old file, waits for its page: alone it would
 * stand on top of the transcript as if nothing lay between. Returns whether something is such news.
 */
function newsFromAbove(pages: readonly TranscriptPage[]): (arrival: Arrival) => boolean {
  if (pages.at(-1)?.nextToken === null) return () => false;
  const filled = pages.filter(hasItems);
  const oldest = timesOf(filled.slice(-1)).find((time) => !Number.isNaN(time));
  const newest = timesOf(filled.slice(0, 1)).findLast((time) => !Number.isNaN(time));
  if (oldest === undefined || newest === undefined) return () => false;
  // Of the very time of the oldest it may be above or below, but it is not new where something newer is there.
  const isAbove = (time: number) => time < oldest || (time === oldest && oldest < newest);
  const isKnown = (item: TranscriptItem) => filled.at(-1)?.items.some((other) => keyOf(other) === keyOf(item));
  return (arrival) => {
    const items = itemsOf(arrival);
    return items.length > 0 && items.every((item) => isAbove(Date.parse(item.AbsoluteTime ?? '')) && !isKnown(item));
  };
}

function fold(earlier: Fold, pages: readonly TranscriptPage[], live: readonly Arrival[]): Fold {
  const [newest] = earlier.pages;
  const added = newest ? pages.indexOf(newest) : 0;
  const goesOn = added >= 0 && startsWith(pages.slice(added), earlier.pages) && startsWith(live, earlier.live);
  const base = goesOn ? earlier : emptyFold;
  const kept = goesOn ? added : 0;
  const isAbove = pages === earlier.pages ? earlier.isAbove : newsFromAbove(pages);
  const arrived = [...base.held, ...live.slice(base.live.length)];
  const timeline = mergeBatches(base.timeline, [
    ...olderBatches(pages, kept + base.pages.length),
    ...newerBatches(pages, kept),
    ...arrived.filter((arrival) => !isAbove(arrival)),
  ]);
  return { pages, live, held: arrived.filter(isAbove), isAbove, timeline };
}

/**
 * Makes the function that gives the timeline of pages (newest first) and what arrived beside them. It goes on from its last answer
 * where that was made of a part of them, so that a page costs its own length; the answer is the same without that.
 */
export function createFold(): (pages: readonly TranscriptPage[], live: readonly Arrival[]) => Timeline {
  let last = emptyFold;
  return (pages, live) => {
    if (last.pages !== pages || last.live !== live) last = fold(last, pages, live);
    return last.timeline;
  };
}
