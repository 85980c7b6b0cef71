import { parseItem, type TranscriptItem } from '../wire/index.ts';
import { arrivalsOf } from './add-items.ts';
import { compareItems, type ItemDifference, type ItemList } from './compare-items.ts';
import { keyOf } from './identity.ts';
import { fileNames, isEntry, type ItemFacts, readFacts } from './item-facts.ts';
import { lookUp } from './layered-map.ts';
import { renewItems } from './renew-items.ts';
import { settleTimeline, typingIn } from './settle-timeline.ts';
import { parseTime } from './time.ts';
import { indexes, type Timeline } from './timeline-index.ts';
import { emptyTimeline, mergeBatches, mergeParsedItems } from './timeline.ts';

interface ItemFold {
  /** Older before newer. */
  readonly list: ItemList;
  readonly isDescending: boolean;
  readonly facts: ItemFacts;
  readonly timeline: Timeline;
}

/** Whether newer items stand before older ones, by the first and the last time in a list. */
function isDescending(given: readonly unknown[]): boolean {
  const timeOf = (item: unknown) => parseTime(parseItem(item)?.AbsoluteTime);
  const isTimed = (item: unknown) => timeOf(item) !== null;
  const [first, last] = [timeOf(given.find(isTimed)), timeOf(given.findLast(isTimed))];
  return first !== null && last !== null && first > last;
}

/** Whether an item can be put in the place of another one, and nothing else changes by it but receipts. */
function canRenew({ timeline, facts }: ItemFold, before: TranscriptItem, now: TranscriptItem): boolean {
  const files = indexes.get(timeline)?.files ?? [];
  const key = keyOf(now);
  const names = fileNames(now);
  return (
    isEntry(before) &&
    isEntry(now) &&
    parseTime(before.AbsoluteTime) === parseTime(now.AbsoluteTime) &&
    !facts.doubles.has(key) &&
    !facts.signalled.has(key) &&
    lookUp(files, key) === undefined &&
    before.Type === now.Type &&
    names.join() === fileNames(before).join() &&
    names.every((name) => lookUp(files, name) === key)
  );
}

/** The fold with what is new in the list; null where all must be merged anew. */
function goOn(fold: ItemFold, { list, replaced, added }: ItemDifference): ItemFold | null {
  const { facts } = fold;
  if (replaced.length === 0 && added.length === 0) return { ...fold, list };
  // What has no time stands by its neighbours, and theirs, and so by all of the list.
  if (facts.isTangled || !facts.isTimed || !replaced.every(({ before, now }) => canRenew(fold, before, now)))
    return null;
  let timeline = renewItems(
    fold.timeline,
    replaced.map(({ now }) => now),
  );
  for (const stretch of added) {
    const arrivals = arrivalsOf(list.parsed, stretch, timeline, facts);
    if (!arrivals) return null;
    timeline = mergeBatches(timeline, arrivals);
  }
  return { ...fold, list, timeline: typingIn(timeline, facts.typing) };
}

function foldAnew(earlier: ItemFold, given: readonly unknown[], descending: boolean): ItemFold {
  const parsed = given.map(parseItem);
  const items = parsed.filter((item) => item !== null);
  const merged = mergeParsedItems(emptyTimeline, items);
  const facts = readFacts(parsed, merged);
  const timeline = settleTimeline(earlier.timeline, typingIn(merged, facts.typing));
  return { list: { given, parsed }, isDescending: descending, facts, timeline };
}

/**
 * Makes the function that gives the timeline of a list of items, which is that of one page with all of them. It goes on
 * from its last answer: an item that was added, or replaced by one with the same Id and time, costs what one item costs;
 * where items were taken away or moved, all are merged anew. Entries that are the same stay the same objects.
 */
export function createItemFold(): (items: readonly unknown[]) => Timeline {
  let last: ItemFold = {
    list: { given: [], parsed: [] },
    isDescending: false,
    facts: readFacts([], emptyTimeline),
    timeline: emptyTimeline,
  };
  let known: readonly unknown[] = [];
  return (items) => {
    if (items === known) return last.timeline;
    known = items;
    const list = Array.isArray(items) ? items : [];
    const descending = isDescending(list);
    const given = descending ? list.toReversed() : list;
    const isFirst = last.list.given.length === 0;
    const difference = isFirst || descending !== last.isDescending ? null : compareItems(last.list, given);
    last = (difference && goOn(last, difference)) ?? foldAnew(last, given, descending);
    return last.timeline;
  };
}
