import type { TranscriptItem } from '../src/wire/index.ts';

export type ScanDirection = 'FORWARD' | 'BACKWARD';

/** Where a walk starts: the member of StartPosition that was given, or the newest item. */
export type Start =
  | { readonly at: 'newest' }
  | { readonly at: 'id'; readonly id: string }
  | { readonly at: 'time'; readonly time: number }
  | { readonly at: 'mostRecent'; readonly count: number };

const timeOf = (item: TranscriptItem): number => Date.parse(item.AbsoluteTime ?? '');

/**
 * The boundary between items at which the first page starts; the start item itself is in the page in both directions.
 * @param items oldest first
 * @returns the index of a FORWARD page's first item, or the index after a BACKWARD page's newest; null for an unknown id
 */
export function startBoundary(items: readonly TranscriptItem[], direction: ScanDirection, start: Start): number | null {
  const inclusive = direction === 'BACKWARD' ? 1 : 0;
  switch (start.at) {
    case 'newest':
      return items.length;
    case 'id': {
      const index = items.findLastIndex((item) => item.Id === start.id);
      return index === -1 ? null : index + inclusive;
    }
    case 'time': {
      if (direction === 'BACKWARD') return items.findLastIndex((item) => timeOf(item) <= start.time) + 1;
      const index = items.findIndex((item) => timeOf(item) >= start.time);
      return index === -1 ? items.length : index;
    }
    case 'mostRecent':
      return Math.max(0, items.length - Math.max(1, start.count)) + (items.length === 0 ? 0 : inclusive);
    default:
      return start satisfies never;
  }
}

/** A page's items are those from `from` up to, and without, `to`. */
export interface PageWindow {
  readonly from: number;
  readonly to: number;
  /** The boundary at which the following page starts, or null where this one is the last. */
  readonly following: number | null;
}

/** The page of `size` items that starts at the boundary; the following page repeats the last `overlap` items of it. */
export function pageWindow(
  length: number,
  direction: ScanDirection,
  boundary: number,
  size: number,
  overlap = 0,
): PageWindow {
  const start = Math.min(Math.max(boundary, 0), length);
  // A page that only repeated the one before would never end the walk.
  const repeated = Math.min(overlap, size - 1);
  if (direction === 'BACKWARD') {
    const from = Math.max(0, start - size);
    return { from, to: start, following: from === 0 ? null : from + repeated };
  }
  const to = Math.min(length, start + size);
  return { from: start, to, following: to === length ? null : to - repeated };
}
