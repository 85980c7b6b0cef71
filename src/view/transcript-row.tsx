import { memo, type ReactNode } from 'react';
import { writtenIn, type Row } from '../model/index.ts';
import { ChapterAnalysis } from './analysis/chapter-analysis.tsx';
import { BubbleLine } from './bubble-line.tsx';
import { ChapterLine } from './chapter/chapter-separator.tsx';
import { DaySeparator } from './day-separator.tsx';
import { EventLine } from './event/event-line.tsx';
import { EventRunLine } from './event/event-run-line.tsx';
import { GapLine } from './gap-line.tsx';
import { RowBoundary } from './row-boundary.tsx';
import { fillRow } from './slots.tsx';
import { useView } from './transcript-context.ts';
import { UnreadSeparator } from './unread-separator.tsx';
import { useEdition } from './use-edition.ts';

/** The inside of a row's element. A row that did not change does not render again. */
export const TranscriptRow = memo(function TranscriptRow({ row }: { readonly row: Row }): ReactNode {
  const { labels, slots } = useView();
  const edition = useEdition(row.type === 'bubble' || row.type === 'event' ? writtenIn(row.entry) : '');
  const failure = (
    <div data-part="row-failure" data-anchor="">
      {labels.rowFailed}
    </div>
  );
  return (
    <RowBoundary resetKeys={[row, slots]} fallback={failure}>
      <RowContent key={edition} row={row} />
    </RowBoundary>
  );
});

function RowContent({ row }: { readonly row: Row }): ReactNode {
  const { slots } = useView();
  switch (row.type) {
    case 'bubble': {
      const { entry } = row;
      const line = <BubbleLine row={row} />;
      return entry.kind === 'message'
        ? fillRow(slots.message, { entry, row }, line)
        : fillRow(slots.attachment, { entry, row }, line);
    }
    case 'event': {
      const { entry } = row;
      const line = <EventLine row={row} />;
      return entry.kind === 'event'
        ? fillRow(slots.event, { entry, row }, line)
        : fillRow(slots.unknown, { entry, row }, line);
    }
    case 'event-run':
      return fillRow(slots.eventRun, { row }, <EventRunLine row={row} />);
    case 'day':
      return fillRow(slots.day, { row }, <DaySeparator row={row} />);
    case 'chapter':
      return (
        <>
          <ChapterLine row={row} />
          {!row.isCollapsed && <ChapterAnalysis contactId={row.contactId} />}
        </>
      );
    case 'unread':
      return fillRow(slots.unread, { row }, <UnreadSeparator />);
    case 'gap':
      return fillRow(slots.gap, { row }, <GapLine row={row} />);
    default:
      return row satisfies never;
  }
}
