import { parseItem, type TranscriptItem } from '../wire/index.ts';
import { keyOf } from './identity.ts';
import { isEqual } from './is-equal.ts';

/** A list as it was given, and its items; null for what is none. */
export interface ItemList {
  readonly given: readonly unknown[];
  readonly parsed: readonly (TranscriptItem | null)[];
}

/** How a list came about from another one: some items in the place of others, and stretches between them. */
export interface ItemDifference {
  readonly list: ItemList;
  readonly replaced: readonly { readonly before: TranscriptItem; readonly now: TranscriptItem }[];
  /** Where what was added begins, and where it ends, in the new list. */
  readonly added: readonly { readonly start: number; readonly end: number }[];
}

const isSameItem = (one: TranscriptItem | null, other: TranscriptItem | null): boolean =>
  one === null || other === null ? one === other : keyOf(one) === keyOf(other);

/**
 * Finds what is new in a list. An equal copy of an item is that item.
 * @returns null where something was taken away or moved
 */
export function compareItems({ given: before, parsed }: ItemList, given: readonly unknown[]): ItemDifference | null {
  const shared = Math.min(before.length, given.length);
  let same = 0;
  while (same < shared && before[same] === given[same]) same += 1;
  let behind = 0;
  const [last, newest] = [before.length - 1, given.length - 1];
  while (behind < shared - same && before[last - behind] === given[newest - behind]) behind += 1;

  const end = given.length - behind;
  const middle: (TranscriptItem | null)[] = [];
  let lookedAt: { readonly place: number; readonly item: TranscriptItem | null } | null = null;
  const itemAt = (place: number) => {
    if (lookedAt?.place !== place) lookedAt = { place, item: parseItem(given[place]) };
    return lookedAt.item;
  };
  const replaced: { readonly before: TranscriptItem; readonly now: TranscriptItem }[] = [];
  const added: { readonly start: number; readonly end: number }[] = [];
  let place = same;
  for (let old = same; old < before.length - behind; old += 1, place += 1) {
    const known = parsed[old] ?? null;
    const start = place;
    for (; place < end && before[old] !== given[place] && !isSameItem(known, itemAt(place)); place += 1) {
      middle.push(itemAt(place));
    }
    if (place === end) return null;
    if (place > start) added.push({ start, end: place });
    const now = before[old] === given[place] ? known : itemAt(place);
    const isChanged = known !== null && now !== null && !isEqual(known, now);
    if (isChanged) replaced.push({ before: known, now });
    middle.push(isChanged ? now : known);
  }
  if (place < end) added.push({ start: place, end });
  for (; place < end; place += 1) middle.push(parseItem(given[place]));
  const list = { given, parsed: parsed.slice(0, same).concat(middle, parsed.slice(before.length - behind)) };
  return { list, replaced, added };
}
