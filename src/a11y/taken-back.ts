import { writtenIn, type Entry } from '../model/index.ts';
import { describeEntry, describeUnsent } from './describe-entry.ts';
import type { Words } from './describe-news.ts';
import type { News } from './news.ts';

/** What an entry is now; undefined where it is not there any more. */
export type EntryOf = (key: string) => Entry | undefined;

/** What may have been said of an entry, word by word. */
export interface Spoken {
  readonly entry: Entry;
  readonly sentence: string;
}

/** Whether words of an entry were taken back since: they are others now, or it is gone. More of them is no matter. */
export function isTakenBack(entry: Entry, entryOf: EntryOf): boolean {
  const current = entryOf(entry.key);
  return current === undefined || !writtenIn(current).startsWith(writtenIn(entry));
}

/** The sentences that say what stands in an entry, if news is told one by one. */
export function findSpoken(news: readonly News[], { labels, formats }: Words): readonly Spoken[] {
  const say = (entry: Entry): Spoken => ({ entry, sentence: describeEntry(entry, labels, formats) });
  return news.flatMap((one) => {
    switch (one.type) {
      case 'entry':
        return say(one.entry);
      case 'missed':
        return one.entries.map(say);
      case 'unsent':
        return { entry: one.entry, sentence: describeUnsent(one.entry, labels) };
      case 'typing':
      case 'connection':
      case 'failure':
        return [];
      default:
        return one satisfies never;
    }
  });
}

/** News of entries as they are now, without those that are gone. */
export function revised(news: readonly News[], entryOf: EntryOf): readonly News[] {
  return news.flatMap((one): readonly News[] => {
    switch (one.type) {
      case 'entry': {
        const entry = entryOf(one.entry.key);
        return entry ? [{ ...one, entry }] : [];
      }
      case 'missed':
        return [{ ...one, entries: one.entries.flatMap(({ key }) => entryOf(key) ?? []) }];
      case 'unsent': {
        const entry = entryOf(one.entry.key);
        return entry?.kind === 'message' ? [{ ...one, entry }] : [];
      }
      case 'typing':
      case 'connection':
      case 'failure':
        return [one];
      default:
        return one satisfies never;
    }
  });
}
