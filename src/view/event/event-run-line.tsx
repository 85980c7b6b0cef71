import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import type { EventRunRow } from '../../model/index.ts';
import { useFolding } from '../folding-context.ts';
import { TimeMark } from '../time-mark.tsx';
import { useView } from '../transcript-context.ts';
import { eventRunWords } from './event-words.ts';

/** The head of many comings and goings: says the first of them, and opens their lines below it. */
export function EventRunLine({ row }: { readonly row: EventRunRow }): ReactNode {
  const { labels, formats, direction } = useView();
  const { toggleRun } = useFolding();
  const { events, isOpen } = row;
  const time = events.at(-1)?.entry.time ?? null;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div data-part="event-run" data-open={isOpen || undefined} data-anchor="">
      <button form="" data-part="event-run-toggle" aria-expanded={isOpen} onClick={() => toggleRun(row)}>
        <Chevron size={14} aria-hidden="true" />
        <span data-part="event-run-words" dir={direction}>
          {eventRunWords(row, labels, formats)}
        </span>
      </button>
      {time !== null && <TimeMark time={time} />}
    </div>
  );
}
