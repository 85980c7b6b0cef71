import { useMemo, useState } from 'react';
import { buildRowList, entriesOf, type BuildRowsOptions, type RowSet, type TranscriptState } from '../model/index.ts';

type Options = Omit<BuildRowsOptions, 'participants' | 'gaps' | 'holdsNewest'>;

/** Each set of rows is built from the last one; what comes out is the same whichever that was. */
function createBuilder(): (...given: Parameters<typeof buildRowList>) => RowSet {
  let last: RowSet | undefined;
  return (entries, options) => {
    last = buildRowList(entries, options, last);
    return last;
  };
}

/** The rows of a transcript; rows that did not change keep their identity from one transcript to the next. */
export function useRows(transcript: TranscriptState, options: Options): RowSet {
  const { participants, gaps, newer } = transcript;
  const entries = entriesOf(transcript);
  const { viewer, timeZone, unreadAfter, visibility, collapsedChapters, openRuns } = options;
  const [build] = useState(createBuilder);
  const holdsNewest = newer.status === 'end';
  return useMemo(() => {
    const given = { viewer, timeZone, unreadAfter, visibility, collapsedChapters, openRuns };
    return build(entries, { ...given, participants, gaps, holdsNewest });
  }, [
    build,
    entries,
    viewer,
    timeZone,
    unreadAfter,
    visibility,
    collapsedChapters,
    openRuns,
    participants,
    gaps,
    holdsNewest,
  ]);
}
