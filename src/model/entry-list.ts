import type { Entry } from './entry.ts';
import { List } from './list.ts';

/** What has entries: a timeline, a transcript's state, a literal of either. */
export interface HasEntries {
  /** Oldest first. */
  readonly entries: readonly Entry[];
}

/** By what has entries, and by the array that was made of them. */
const lists = new WeakMap<object, List<Entry>>();

/** Gives a value entries: to read them makes an array of all, which nobody has to pay for who wants the list. */
export function withEntries<T extends object>(value: T, list: List<Entry>): T & HasEntries {
  const having = {
    ...value,
    get entries() {
      const array = list.toArray();
      lists.set(array, list);
      return array;
    },
  };
  lists.set(having, list);
  return having;
}

/** The entries as a list. */
export function entriesOf(having: HasEntries): List<Entry> {
  const known = lists.get(having);
  if (known) return known;
  const list = lists.get(having.entries) ?? List.from(having.entries);
  lists.set(having.entries, list);
  return list;
}
