import { useCallback, useMemo, useState, type ReactNode, type RefObject } from 'react';
import { entryOfRow, type Row, type TranscriptState, type Viewer } from '../model/index.ts';
import { ErrorNotice } from './error-notice.tsx';
import { JumpToLatest } from './jump-to-latest.tsx';
import { NewerEdge } from './newer-edge.tsx';
import { OlderEdge } from './older-edge.tsx';
import { PlainRows } from './plain-rows.tsx';
import type { RowListHandle } from './row-list.ts';
import { StickyDay } from './sticky-day.tsx';
import { StillRows } from './still-rows.tsx';
import { useView } from './transcript-context.ts';
import { TranscriptRow } from './transcript-row.tsx';
import { TypingRow } from './typing-row.tsx';
import { useHydrated } from './use-hydrated.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useRows } from './use-rows.ts';
import { useUnread } from './use-unread.ts';
import { VirtualRows } from './virtual-rows.tsx';

interface Props {
  readonly list: RefObject<RowListHandle | null>;
  readonly transcript: TranscriptState;
  readonly viewer: Viewer;
  readonly timeZone: string | undefined;
  readonly virtualized: boolean;
  /** Goes to the newest entry of all. */
  readonly onJump: () => void;
}

const renderRow = (row: Row): ReactNode => <TranscriptRow row={row} />;

/** A windowed list draws nothing where no row's size is told: jsdom, and browsers of before 2020. */
const canMeasure = () => typeof ResizeObserver !== 'undefined';

/** A day separator at the top says the day itself. */
function timeOf(row: Row | null): number | null {
  return row === null || row.type === 'day' || row.type === 'chapter' ? null : (entryOfRow(row)?.time ?? null);
}

/** The rows, and what floats above them: the current day and the way back to the newest entry. */
export function TranscriptList({ list, transcript, viewer, timeZone, virtualized, onJump }: Props): ReactNode {
  const { labels, formats } = useView();
  const { older, newer, typing } = transcript;
  const [atLatest, setAtLatest] = useState(true);
  const [topDay, setTopDay] = useState<number | null>(null);
  const { count, unreadAfter } = useUnread(transcript, viewer, atLatest);
  const rows = useRows(transcript, { viewer, timeZone, unreadAfter });

  const header = useMemo(() => <OlderEdge edge={older} />, [older]);
  const footer = useMemo(
    () => (
      <div data-part="footer">
        <NewerEdge edge={newer} />
        <TypingRow typing={typing} viewer={viewer} />
      </div>
    ),
    [newer, typing, viewer],
  );
  const onTopRowChange = useCallback(
    (row: Row | null) => {
      const time = timeOf(row);
      setTopDay(time === null ? null : formats.dayOf(time));
    },
    [formats],
  );
  const isAway = !atLatest || newer.status !== 'end';
  // Where a button goes that was pressed, the reader stays with the rows.
  const keptFocus = useKeptFocus('[data-part="scroller"]');
  const hydrated = useHydrated();
  const Rows = virtualized && canMeasure() ? VirtualRows : PlainRows;
  return (
    <div {...keptFocus} data-part="main">
      {virtualized && !hydrated ? (
        <StillRows rows={rows} renderRow={renderRow} label={labels.transcript} />
      ) : (
        <Rows
          ref={list}
          rows={rows}
          renderRow={renderRow}
          header={header}
          footer={footer}
          label={labels.transcript}
          older={older}
          newer={newer}
          focus={transcript.focus ?? null}
          onAtLatestChange={setAtLatest}
          onTopRowChange={onTopRowChange}
        />
      )}
      {isAway && topDay !== null && <StickyDay day={topDay} />}
      {isAway && <JumpToLatest count={count} onJump={onJump} />}
      {transcript.status === 'error' && <ErrorNotice error={transcript.error} onRetry={transcript.retry} />}
    </div>
  );
}
