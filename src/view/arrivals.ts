import type { Entry, TranscriptState } from '../model/index.ts';

const beforeTheFirst = '';

/**
 * The place after which whatever comes has just arrived: the newest entry's key. Null while entries at the end may as
 * well be history, because the transcript is not open yet or its newest part is not loaded.
 */
export function newestPlace({ status, newer, entries }: TranscriptState): string | null {
  return status === 'ready' && newer.status === 'end' ? (entries.at(-1)?.key ?? beforeTheFirst) : null;
}

/** What stands after a place. Looked for from the end: a few steps while watching. Empty where the place is gone. */
export function entriesAfter(entries: readonly Entry[], place: string | null): readonly Entry[] {
  if (place === null || entries.at(-1)?.key === place) return [];
  if (place === beforeTheFirst) return entries;
  const index = entries.findLastIndex((entry) => entry.key === place);
  return index === -1 ? [] : entries.slice(index + 1);
}

/** Whether an entry is something that somebody said or sent. */
export const isSaid = (entry: Entry): boolean => entry.kind === 'message' || entry.kind === 'attachment';
