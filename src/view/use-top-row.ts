import { useCallback, useMemo, useState } from 'react';
import { entryOfRow, type ChapterRow, type Row } from '../model/index.ts';
import { useView } from './transcript-context.ts';

interface Top {
  readonly day: number | null;
  readonly chapterKey: string | null;
  /** Whether the chapter's own row is the topmost. */
  readonly isAtChapter: boolean;
}

const nowhere: Top = { day: null, chapterKey: null, isAtChapter: false };

/** A day or chapter separator at the top says the day itself. */
function timeOf(row: Row | null): number | null {
  if (row?.type === 'event-run') return row.events[0]?.entry.time ?? null;
  return row === null ? null : (entryOfRow(row)?.time ?? null);
}

const isChapter = (row: Row): row is ChapterRow => row.type === 'chapter';

/** Where the topmost row in view stands: its day, its chapter, and the chapters around. */
export function useTopRow(rows: readonly Row[], hasChapters: boolean) {
  const { formats } = useView();
  const [top, setTop] = useState(nowhere);
  const chapters = useMemo(() => (hasChapters ? rows.filter(isChapter) : []), [rows, hasChapters]);

  const onTopRowChange = useCallback(
    (row: Row | null) => {
      const time = timeOf(row);
      const day = time === null ? null : formats.dayOf(time);
      const place = hasChapters && row ? rows.lastIndexOf(row) : -1;
      const chapterKey =
        place < 0 ? null : (rows.findLast((other, index) => index <= place && isChapter(other))?.key ?? null);
      const isAtChapter = row !== null && isChapter(row);
      setTop((known) =>
        known.day === day && known.chapterKey === chapterKey && known.isAtChapter === isAtChapter
          ? known
          : { day, chapterKey, isAtChapter },
      );
    },
    [formats, rows, hasChapters],
  );

  const place = chapters.findIndex(({ key }) => key === top.chapterKey);
  return {
    day: top.day,
    chapter: chapters[place] ?? null,
    older: chapters[top.isAtChapter ? place - 1 : place],
    newer: chapters[place + 1],
    hasChapters: chapters.length > 1,
    onTopRowChange,
  };
}
