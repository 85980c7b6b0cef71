import type { TranscriptItem } from '../wire/index.ts';

/** An item and when it happened; one without a usable time happened when its neighbour did. */
export interface TimedItem {
  readonly item: TranscriptItem;
  readonly time: number;
}

/** The items of a list, oldest first: a file is ascending, but an answer of GetTranscript may be descending. */
export function inOrder(items: readonly TranscriptItem[]): readonly TimedItem[] {
  const times = items.map(({ AbsoluteTime }) => Date.parse(AbsoluteTime ?? ''));
  const usable = times.filter((time) => !Number.isNaN(time));
  const first = usable[0] ?? Infinity;
  const descending = first > (usable.at(-1) ?? Infinity);
  let latest = descending ? (usable.at(-1) ?? first) : first;
  const ascending = descending ? items.toReversed() : items;
  const timed = ascending.map((item) => {
    const time = Date.parse(item.AbsoluteTime ?? '');
    if (!Number.isNaN(time)) latest = time;
    return { item, time: latest };
  });
  return timed.toSorted(byTime);
}

export function byTime(one: { readonly time: number }, other: { readonly time: number }): number {
  return one.time === other.time ? 0 : one.time - other.time;
}
