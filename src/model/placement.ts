import { earlier, parseTime } from './time.ts';

/** What is remembered of an item that was heard live before a page showed it. */
export interface Heard {
  /** How many were heard before it. */
  readonly order: number;
  /** The newest time that was known then, or null. */
  readonly after: number | null;
}

/** Where an item stands, from every page that held it. */
export interface Placement {
  /** Its own time, epoch ms, or null. */
  readonly time: number | null;
  /** Without a time of its own: the latest time known to stand before it in a page. */
  readonly after: number | null;
  /** Without a time of its own: the earliest time known to stand after it in a page. */
  readonly before: number | null;
  /** Keys that stood right before it, where the time alone does not say so. */
  readonly predecessors: readonly string[];
  /** When it was heard; says something only where no page does. Null where it came with a page. */
  readonly heard: Heard | null;
}

const none: readonly string[] = [];
export const nowhere: Placement = { time: null, after: null, before: null, predecessors: none, heard: null };
/** The place of an item whose time says all. */
const byTime: Partial<Placement> = {};

/** The time by which an item is sorted. Where nothing is known of it, it stands after everything. */
export function positionOf(placement: Placement): number {
  return placement.time ?? placement.after ?? placement.before ?? placement.heard?.after ?? Number.POSITIVE_INFINITY;
}

/** What one page says about the place of each of its items. */
export interface PagePlace {
  readonly key: string;
  readonly time: number | null;
}

/**
 * Adds what a page says, or when an item was heard, to what was known. The order in which pages are added makes no
 * difference; the first time that an item is heard counts.
 */
export function refine(known: Placement, time: number | null, page: Partial<Placement>): Placement {
  if (known === nowhere && page === byTime) return { time, after: null, before: null, predecessors: none, heard: null };
  const predecessor = page.predecessors?.[0];
  const isNew = predecessor !== undefined && !known.predecessors.includes(predecessor);
  const after = page.after ?? null;
  const refined = {
    time,
    after: known.after === null || after === null ? (known.after ?? after) : Math.max(known.after, after),
    before: earlier(known.before, page.before ?? null),
    predecessors: isNew ? [...known.predecessors, predecessor].sort() : known.predecessors,
    heard: known.heard ?? page.heard ?? null,
  };
  const same = refined.time === known.time && refined.after === known.after && refined.before === known.before;
  return same && !isNew && refined.heard === known.heard ? known : refined;
}

/** For each place of the page the time of the next item that has one. */
function timesBehind(page: readonly PagePlace[]): readonly (number | null)[] {
  let next: number | null = null;
  const behind = page.toReversed().map(({ time }) => {
    const answer = next;
    next = time ?? next;
    return answer;
  });
  return behind.reverse();
}

/** Reads the places of a page's items, item by item. Only ties and items without a time need more than their time. */
export function placesInPage(page: readonly PagePlace[]): readonly Partial<Placement>[] {
  const places: Partial<Placement>[] = [];
  const seen = new Set<string>();
  const lastAt = new Map<number, string>();
  const behind = page.some(({ time }) => time === null) ? timesBehind(page) : [];
  let after: number | null = null;
  let newest = Number.NEGATIVE_INFINITY;
  for (const { key, time } of page) {
    const index = places.length;
    if (seen.has(key)) {
      places.push(byTime);
      continue;
    }
    seen.add(key);
    const before = time === null ? (behind[index] ?? null) : null;
    const position: number = time ?? after ?? before ?? Number.POSITIVE_INFINITY;
    // Nothing stands where the page has not come to yet.
    const predecessor = position > newest ? undefined : lastAt.get(position);
    const predecessors = predecessor === undefined ? none : [predecessor];
    if (time === null) places.push({ after, before, predecessors });
    else places.push(predecessor === undefined ? byTime : { predecessors });
    lastAt.set(position, key);
    newest = Math.max(newest, position);
    after = time ?? after;
  }
  return places;
}

/** A page in descending order is turned round, so that older stands before newer everywhere. */
export function ascending<T extends { readonly AbsoluteTime?: string }>(items: readonly T[]): readonly T[] {
  const timeOf = (item: T | undefined) => parseTime(item?.AbsoluteTime);
  const isTimed = (item: T) => timeOf(item) !== null;
  const [first, last] = [timeOf(items.find(isTimed)), timeOf(items.findLast(isTimed))];
  return first !== null && last !== null && first > last ? items.toReversed() : items;
}
