import type { ReactNode } from 'react';
import type { ChapterRow } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** Where another contact of a persistent chat begins. */
export function ChapterSeparator({ row }: { readonly row: ChapterRow }): ReactNode {
  const { labels, formats } = useView();
  return (
    <div data-part="chapter" data-past={row.past || undefined} data-anchor="">
      <span data-part="chapter-label" title={row.time === null ? undefined : formats.dateTime(row.time)}>
        {row.past ? labels.chapter.past : labels.chapter.current}
      </span>
    </div>
  );
}
