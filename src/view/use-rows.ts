import { useState } from 'react';
import { buildRows, type Row, type RowSet, type TranscriptState, type Viewer } from '../model/index.ts';

interface Options {
  readonly viewer: Viewer;
  readonly timeZone: string | undefined;
  readonly unreadAfter: string | null;
}

/** The rows of a transcript; rows that did not change keep their identity from one transcript to the next. */
export function useRows({ entries, participants }: TranscriptState, options: Options): readonly Row[] {
  const [known, setKnown] = useState<RowSet | undefined>(undefined);
  const built = buildRows(entries, { ...options, participants }, known);
  if (built !== known) setKnown(built);
  return built.rows;
}
