import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import type { ReactNode } from 'react';
import type { ChapterRow } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';
import { chapterTitle } from './chapter-title.ts';

interface Props {
  /** The chapter that the topmost row stands in; null for what stands before the first. */
  readonly chapter: ChapterRow | null;
  /** Where the nearest chapters begin above and below the topmost row. */
  readonly older: ChapterRow | undefined;
  readonly newer: ChapterRow | undefined;
  /** The day of the topmost row, where it has one. */
  readonly day: number | null;
  readonly onGo: (chapter: ChapterRow) => void;
}

/** The current chapter and day, above the list, with the way to the chapters around. */
export function StickyChapter({ chapter, older, newer, day, onGo }: Props): ReactNode {
  const view = useView();
  const { labels, formats } = view;
  const begins = chapter?.time ?? null;
  const shownDay = day ?? (begins === null ? null : formats.dayOf(begins));
  const words = chapter
    ? chapterTitle(chapter.past, shownDay, view)
    : shownDay !== null && formats.day(shownDay, view.today);
  const buttons = [
    { target: older, label: labels.chapter.older, direction: 'older', Icon: ChevronUp },
    { target: newer, label: labels.chapter.newer, direction: 'newer', Icon: ChevronDown },
  ].map(({ target, label, direction, Icon }) => (
    <button
      key={direction}
      form=""
      data-part="chapter-step"
      data-direction={direction}
      aria-label={label}
      aria-disabled={target === undefined}
      title={label}
      onClick={() => target && onGo(target)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  ));
  return (
    <nav data-part="sticky-day" data-chapters="" aria-label={labels.chapter.navigation}>
      <span data-part="sticky-day-label">
        {buttons[0]}
        {shownDay === null ? (
          <span data-part="sticky-day-words">{words}</span>
        ) : (
          <time data-part="sticky-day-words" dateTime={formats.isoDay(shownDay)}>
            {words}
          </time>
        )}
        {buttons[1]}
      </span>
    </nav>
  );
}
