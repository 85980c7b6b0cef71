import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useId, type ReactNode } from 'react';
import { isolate, nameInSentence } from '../../i18n/index.ts';
import type { Chapter, ChapterRow } from '../../model/index.ts';
import { useFolding } from '../folding-context.ts';
import { fillRow } from '../slots.tsx';
import { timeInFull } from '../time-in-full.ts';
import { useView } from '../transcript-context.ts';
import { useKnownChapters } from './chapters-context.ts';
import { chapterTitle } from './chapter-title.ts';

/** Where another contact of a persistent chat begins, or what an app draws there. */
export function ChapterLine({ row }: { readonly row: ChapterRow }): ReactNode {
  const { slots } = useView();
  const { chapters } = useKnownChapters();
  const chapter = chapters.find(({ contactId }) => contactId === row.contactId) ?? null;
  return fillRow(slots.chapter, { row, chapter }, <ChapterSeparator row={row} chapter={chapter} />);
}

interface Props {
  readonly row: ChapterRow;
  readonly chapter: Chapter | null;
}

function ChapterSeparator({ row, chapter }: Props): ReactNode {
  const { toggleChapter } = useFolding();
  const details = useDetails(chapter);
  const detailsId = useId();
  const time = chapter?.start ?? row.time;
  const Chevron = row.isCollapsed ? ChevronRight : ChevronDown;
  return (
    <div
      data-part="chapter"
      data-past={row.past || undefined}
      data-collapsed={row.isCollapsed || undefined}
      data-anchor=""
    >
      <button
        form=""
        data-part="chapter-toggle"
        aria-expanded={!row.isCollapsed}
        aria-describedby={detailsId}
        onClick={() => toggleChapter(row)}
      >
        <Chevron size={16} aria-hidden="true" />
        <ChapterTitle past={row.past} time={time} />
      </button>
      <span data-part="chapter-details" id={detailsId}>
        {details.join(' · ')}
      </span>
    </div>
  );
}

function ChapterTitle({ past, time }: { readonly past: boolean; readonly time: number | null }): ReactNode {
  const view = useView();
  const title = chapterTitle(past, time === null ? null : view.formats.dayOf(time), view);
  return (
    <span data-part="chapter-label">
      {time === null ? (
        title
      ) : (
        <time data-part="chapter-time" dateTime={new Date(time).toISOString()} title={timeInFull(time, view)}>
          {title}
        </time>
      )}
    </span>
  );
}

/** How the contact was held, who took part, and how much of it is loaded. */
function useDetails(chapter: Chapter | null): readonly string[] {
  const { labels, formats } = useView();
  const { chapters, analysis, isKnown, isWhole } = useKnownChapters();
  if (!chapter) return [labels.chapter.channel];
  const { contactId, participants, count } = chapter;
  const channel = analysis.find((other) => other.contactId === contactId)?.channel ?? 'CHAT';
  const people = participants.filter(isKnown).map((participant) => nameInSentence(participant, labels));
  return [
    channel === 'CHAT' ? labels.chapter.channel : isolate(channel, labels.language),
    people.length > 0 ? formats.list(people) : '',
    labels.chapter.messages(count, isWhole || chapter !== chapters[0], formats),
  ].filter(Boolean);
}
