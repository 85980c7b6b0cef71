import { keyOf } from '../model/index.ts';
import type { TranscriptPage } from '../wire/index.ts';
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
  /** What ended the walk before its time. */
  readonly failure: unknown;
}

interface WalkOptions {
  readonly fetch: (token: string | null) => Promise<TranscriptPage>;
  readonly isKnown: (key: string) => boolean;
  /** The token to begin with. @default null: the newest page */
  readonly from?: string | null;
  /** So many pages with items are walked, and at most ten without. @default 10 */
  readonly most?: number;
  /** Known items that were not final, and may have become so while nobody listened. @default none */
  readonly unsettled?: Iterable<string>;
}

/**
 * Walks back page by page until one meets what is known, and a little further where something known was not final yet.
 * A failure ends the walk, and what it found until then stays.
 */
export async function walkBack(options: WalkOptions): Promise<Walk> {
  const { fetch, isKnown, from = null, most = patience, unsettled = [] } = options;
  const pages: TranscriptPage[] = [];
  const waited = new Set(unsettled);
  let token = from;
  let empty = 0;
  let met = 0;
  while (pages.length - empty < most && empty < patience) {
    let page: TranscriptPage;
    try {
      page = await fetch(token);
    } catch (failure) {
      return { pages, token: met > 0 ? null : token, failure };
    }
    pages.push(page);
    if (page.items.length === 0) empty += 1;
    const keys = page.items.map(keyOf);
    for (const key of keys) waited.delete(key);
    if (met > 0 || keys.some(isKnown)) met += 1;
    token = page.nextToken;
    if (token === null || met > furthest || (met > 0 && waited.size === 0))
      return { pages, token: null, failure: null };
  }
  return { pages, token: met > 0 ? null : token, failure: null };
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
