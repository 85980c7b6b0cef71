import { useMemo, useState } from 'react';
import { readChapters, type Chapter, type ChapterSet, type Entry, type List } from '../model/index.ts';

/** Each set of chapters is read from the last one; what comes out is the same whichever that was. */
function createReader(): (entries: List<Entry>) => readonly Chapter[] {
  let last: ChapterSet | undefined;
  return (entries) => {
    last = readChapters(entries, last);
    return last.chapters;
  };
}

/** The chapters of a transcript; the list keeps its identity while nothing in it changes. */
export function useChapters(entries: List<Entry>): readonly Chapter[] {
  const [read] = useState(createReader);
  return useMemo(() => read(entries), [read, entries]);
}
