import type { ReactNode } from 'react';
import type { ChapterRow } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** Where another contact of a persistent chat begins. */
export function ChapterSeparator({ row }: { readonly row: ChapterRow }): ReactNode {
  const { labels, formats, today } = useView();
  return (
    <div data-part="chapter" data-past={row.past || undefined} data-anchor="">
      <span data-part="chapter-label">{row.past ? labels.chapter.past : labels.chapter.current}</span>
      {row.time !== null && (
        <time dateTime={new Date(row.time).toISOString()} title={formats.dateTime(row.time)}>
          {formats.day(formats.dayOf(row.time), today)}
        </time>
      )}
    </div>
  );
}
