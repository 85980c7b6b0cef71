import { useMemo, useState } from 'react';
import { buildRows, type Row, type RowSet, type TranscriptState, type Viewer } from '../model/index.ts';

interface Options {
  readonly viewer: Viewer;
  readonly timeZone: string | undefined;
  readonly unreadAfter: string | null;
}

/** Each set of rows is built from the last one; what comes out is the same whichever that was. */
function createBuilder(): (...given: Parameters<typeof buildRows>) => RowSet {
  let last: RowSet | undefined;
  return (entries, options) => {
    last = buildRows(entries, options, last);
    return last;
  };
}

/** The rows of a transcript; rows that did not change keep their identity from one transcript to the next. */
export function useRows({ entries, participants, gaps }: TranscriptState, options: Options): readonly Row[] {
  const { viewer, timeZone, unreadAfter } = options;
  const [build] = useState(createBuilder);
  return useMemo(
    () => build(entries, { viewer, timeZone, unreadAfter, participants, gaps }).rows,
    [build, entries, viewer, timeZone, unreadAfter, participants, gaps],
  );
}
