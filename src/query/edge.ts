import type { Edge } from '../model/index.ts';
import { TranscriptError, type TranscriptPage } from '../wire/index.ts';

/** How many pages without items are walked through before the reader is asked. */
const patience = 10;

/** How many pages in a row, counted from the end of the list, have no items. */
export function trailingEmptyPages(pages: readonly TranscriptPage[]): number {
  return pages.length - 1 - pages.findLastIndex((page) => page.items.length > 0);
}

/** What the query says of one of its ends. */
export interface EdgeFacts {
  /** How many are loaded: a page makes a new edge also where it came too quickly to be seen loading. */
  readonly pages: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  /** The failure of the last load at this end, or null. */
  readonly error: TranscriptError | null;
  /** Pages without items that came last at this end, and how many of them the reader has asked to go beyond. */
  readonly empty: number;
  readonly acknowledged: number;
}

export function isStalled({ hasMore, empty, acknowledged }: EdgeFacts): boolean {
  return hasMore && empty - Math.min(acknowledged, empty) >= patience;
}

/** Whether the end goes on by itself: its last page had no items, and there are more. */
export function goesOn(facts: EdgeFacts): boolean {
  return facts.hasMore && !facts.isLoading && facts.error === null && facts.empty > 0 && !isStalled(facts);
}

/** The state of one end of what is loaded. */
export function edgeOf(facts: EdgeFacts, load: Edge['load']): Edge {
  if (facts.isLoading) return { status: 'loading', error: null, load };
  if (facts.error) return { status: 'error', error: facts.error, load };
  if (!facts.hasMore) return { status: 'end', error: null, load };
  if (isStalled(facts)) {
    const message = `${patience} pages in a row held no items, so nothing more can be shown yet. Load again to go on from there.`;
    return { status: 'error', error: new TranscriptError('empty-pages', message), load };
  }
  return { status: goesOn(facts) ? 'loading' : 'more', error: null, load };
}
