import { keyOf } from '../model/index.ts';
import type { TranscriptItem, TranscriptPage } from '../wire/index.ts';
import type { Batch } from './fold.ts';

/** How many pages are walked back before what is left becomes a gap, and how many without items before it fails. */
const patience = 10;
/** How many pages further than that a walk looks for known items that were not final. */
const furthest = 3;

/** Pages from somewhere back towards what is known. */
export interface Walk {
  /** Newest first. */
  readonly pages: readonly TranscriptPage[];
  /** Where to go on; null where what is known was met, or the beginning. */
  readonly token: string | null;
  /** Known items that were not final, as they are now. */
  readonly settled: readonly TranscriptItem[];
  /** What ended the walk before its time. */
  readonly failure: unknown;
}

interface WalkOptions {
  readonly fetch: (token: string | null) => Promise<TranscriptPage>;
  /** Whether a page, by its keys from old to new, reaches what is known. */
  readonly meets: (keys: readonly string[]) => boolean;
  /** The token to begin with. @default null: the newest page */
  readonly from?: string | null;
  /** The most pages with items that are walked; of pages without, ten at most. @default 10 */
  readonly most?: number;
  /** Known items that were not final, and may have become so while nobody listened. @default none */
  readonly unsettled?: Iterable<string>;
}

/**
 * Walks back page by page until one meets what is known, and a little further where something known was not final yet.
 * A failure ends the walk, and what it found until then stays.
 */
export async function walkBack(options: WalkOptions): Promise<Walk> {
  const { fetch, meets, from = null, most = patience } = options;
  const pages: TranscriptPage[] = [];
  let token = from;
  let empty = 0;
  while (pages.length - empty < most && empty < patience) {
    let page: TranscriptPage;
    try {
      page = await fetch(token);
    } catch (failure) {
      return { pages, token, settled: [], failure };
    }
    pages.push(page);
    token = page.nextToken;
    if (page.items.length === 0) empty += 1;
    if (token === null || meets(page.items.map(keyOf))) {
      return { pages, token: null, settled: await settle(options, pages, token), failure: null };
    }
  }
  return { pages, token, settled: [], failure: null };
}

/** Looks a few pages further for what was not final. Of these pages nothing else is taken: a gap may lie in between. */
async function settle({ fetch, unsettled = [] }: WalkOptions, walked: readonly TranscriptPage[], from: string | null) {
  const seen = new Set(walked.flatMap(({ items }) => items.map(keyOf)));
  const waited = new Set([...unsettled].filter((key) => !seen.has(key)));
  const settled: TranscriptItem[] = [];
  let token = from;
  for (let walk = 0; token !== null && waited.size > 0 && walk < furthest; walk += 1) {
    try {
      const page = await fetch(token);
      settled.push(...page.items.filter((item) => waited.delete(keyOf(item))));
      token = page.nextToken;
    } catch {
      // It is asked for again with the next walk.
      break;
    }
  }
  return settled;
}

/** What a walk found, as batches to merge: each page is joined to the newer one by that one's oldest item. */
export function batchesOf(pages: readonly TranscriptPage[], newer: Batch = []): Batch[] {
  let joint = newer;
  return pages.flatMap(({ items }) => {
    if (items.length === 0) return [];
    const batch = [...items, ...joint];
    joint = items.slice(0, 1);
    return [batch];
  });
}
