import { useCallback, useMemo, useRef, useState } from 'react';
import {
  countBelow,
  createRowSearch,
  entryOfRow,
  findRow,
  type ChapterRow,
  type List,
  type Row,
} from '../model/index.ts';
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
export function useTopRow(rows: List<Row>, hasChapters: boolean) {
  const { formats } = useView();
  const [top, setTop] = useState(nowhere);
  const [searchChapters] = useState(() => createRowSearch(isChapter));
  const starts = useMemo(() => (hasChapters ? searchChapters(rows) : []), [searchChapters, rows, hasChapters]);
  const chapterAt = (place: number): ChapterRow | undefined => {
    const row = rows.get(starts[place] ?? -1);
    return row && isChapter(row) ? row : undefined;
  };
  /** Where the topmost row stood last: the next one is seldom far. */
  const last = useRef(0);

  const onTopRowChange = useCallback(
    (row: Row | null) => {
      const time = timeOf(row);
      const day = time === null ? null : formats.dayOf(time);
      const place = hasChapters && row ? findRow(rows, row.key, last.current) : -1;
      if (place >= 0) last.current = place;
      const start = starts[countBelow(starts, place + 1) - 1];
      const chapterKey = start === undefined ? null : (rows.get(start)?.key ?? null);
      const isAtChapter = row !== null && isChapter(row);
      setTop((known) =>
        known.day === day && known.chapterKey === chapterKey && known.isAtChapter === isAtChapter
          ? known
          : { day, chapterKey, isAtChapter },
      );
    },
    [formats, rows, starts, hasChapters],
  );

  const place = starts.findIndex((start) => rows.get(start)?.key === top.chapterKey);
  return {
    day: top.day,
    chapter: chapterAt(place) ?? null,
    older: chapterAt(top.isAtChapter ? place - 1 : place),
    newer: chapterAt(place + 1),
    hasChapters: starts.length > 1,
    onTopRowChange,
  };
}
