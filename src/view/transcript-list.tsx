import { useImperativeHandle, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Entry, Row, TranscriptState, Viewer, Visibility } from '../model/index.ts';
import { ChaptersContext } from './chapter/chapters-context.ts';
import { StickyChapter } from './chapter/sticky-chapter.tsx';
import { StickyDay } from './chapter/sticky-day.tsx';
import { useChapterFacts } from './chapter/use-chapter-facts.ts';
import { ErrorNotice } from './error-notice.tsx';
import { FeedArea } from './feed/feed-area.tsx';
import { FoldingContext } from './folding-context.ts';
import { JumpToLatest } from './jump-to-latest.tsx';
import { NewerEdge } from './newer-edge.tsx';
import { OlderEdge } from './older-edge.tsx';
import type { OwnWindow } from './own-window.ts';
import { PlainRows } from './plain-rows.tsx';
import { PartBoundary } from './row-boundary.tsx';
import type { RowListHandle, RowListProps } from './row-list.ts';
import { useSharedValue } from './shared-value.ts';
import { StillRows } from './still-rows.tsx';
import { useView } from './transcript-context.ts';
import { TranscriptRow } from './transcript-row.tsx';
import { TypingRow } from './typing-row.tsx';
import { useFoldedRows } from './use-folded-rows.ts';
import { useHydrated } from './use-hydrated.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useReveal } from './use-reveal.ts';
import { useRows } from './use-rows.ts';
import { useTopRow } from './use-top-row.ts';
import { useUnread } from './use-unread.ts';
import { VirtualRows } from './virtual-rows.tsx';

/** Brings rows into view, and opens what keeps them out of sight. */
export type ListHandle = Pick<RowListHandle, 'scrollToLatest' | 'scrollToRow'>;

interface Props {
  readonly list: RefObject<ListHandle | null>;
  readonly transcript: TranscriptState;
  readonly viewer: Viewer;
  readonly visibility: Visibility | undefined;
  /** The same rule for this viewer. */
  readonly isVisible: (entry: Entry) => boolean;
  readonly timeZone: string | undefined;
  readonly virtualized: boolean;
  /** Goes to the newest entry of all. */
  readonly onJump: () => void;
}

const renderRow = (row: Row): ReactNode => <TranscriptRow row={row} />;

/** A windowed list draws nothing where no row's size is told: jsdom, and browsers of before 2020. */
const canMeasure = (view: OwnWindow | null) => view !== null && 'ResizeObserver' in view;

/** The rows, and what floats above them: the current chapter and day, and the way back to the newest entry. */
export function TranscriptList({ list, transcript, viewer, virtualized, onJump, ...rest }: Props): ReactNode {
  const { labels, window } = useView();
  const { older, newer, typing, focus = null } = transcript;
  const rowList = useRef<RowListHandle>(null);
  const [atLatest, setAtLatest] = useState(true);
  const { count, unreadAfter } = useUnread(transcript, viewer, atLatest, rest.isVisible);
  const { folding, reveal, ...folded } = useFoldedRows(rowList);
  const { timeZone, visibility } = rest;
  const rowSet = useRows(transcript, { viewer, timeZone, unreadAfter, visibility, ...folded });
  const { list: rows } = rowSet;
  const facts = useChapterFacts(transcript, rowSet, viewer);
  const sharedFacts = useSharedValue(facts);
  const top = useTopRow(rows, facts.chapters.length > 1);
  const handle = useReveal({ list: rowList, rowSet, focus, open: reveal });
  useImperativeHandle(list, () => handle);

  const header = useMemo(() => <OlderEdge edge={older} />, [older]);
  const footer = useMemo(
    () => (
      <div data-part="footer">
        <PartBoundary>
          <NewerEdge edge={newer} />
          <TypingRow typing={typing} viewer={viewer} />
        </PartBoundary>
      </div>
    ),
    [newer, typing, viewer],
  );
  const isAway = !atLatest || newer.status !== 'end';
  const hydrated = useHydrated();
  const isWindowed = virtualized && canMeasure(window);
  const Rows = isWindowed ? VirtualRows : PlainRows;
  const isStill = virtualized && !hydrated;
  const reported = useKeptPlace(isStill ? 'still' : isWindowed ? 'windowed' : 'plain', rowList, {
    onAtLatestChange: setAtLatest,
    onTopRowChange: top.onTopRowChange,
  });
  const drawRows = (feed: RowListProps['feed']) => {
    const given = { feed, rows, renderRow, label: labels.transcript };
    if (isStill) return <StillRows {...given} />;
    return <Rows {...given} {...{ header, footer, older, newer, focus }} {...reported} ref={rowList} />;
  };
  return (
    <FoldingContext.Provider value={folding}>
      <ChaptersContext.Provider value={sharedFacts}>
        <FeedArea rows={rows} list={rowList} older={older} newer={newer}>
          {(feed) => (
            <>
              {drawRows(feed)}
              <PartBoundary>
                {isAway && !top.hasChapters && top.day !== null && <StickyDay day={top.day} />}
                {isAway && top.hasChapters && (
                  <StickyChapter {...top} onGo={({ key }) => rowList.current?.scrollToRow(key, 0)} />
                )}
                {isAway && <JumpToLatest count={count} onJump={onJump} />}
                {transcript.status === 'error' && <ErrorNotice error={transcript.error} onRetry={transcript.retry} />}
              </PartBoundary>
            </>
          )}
        </FeedArea>
      </ChaptersContext.Provider>
    </FoldingContext.Provider>
  );
}
