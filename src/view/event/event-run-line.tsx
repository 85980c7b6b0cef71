import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { subjectOf, type Labels, type RunEventName } from '../../i18n/index.ts';
import type { EventRow, EventRunRow } from '../../model/index.ts';
import { useFolding } from '../folding-context.ts';
import { TimeMark } from '../time-mark.tsx';
import { useView } from '../transcript-context.ts';

/** So many events are told in the head of a run. */
const told = 2;

function shortWords({ entry, ...row }: EventRow, labels: Labels): string {
  if (entry.kind !== 'event' || !Object.hasOwn(labels.shortEvents, entry.event)) return '';
  const sentences: Readonly<Partial<Record<string, Labels['shortEvents'][RunEventName]>>> = labels.shortEvents;
  return sentences[entry.event]?.(subjectOf({ ...entry.participant, name: row.name }, labels, row)) ?? '';
}

/** The head of many comings and goings: says the first of them, and opens their lines below it. */
export function EventRunLine({ row }: { readonly row: EventRunRow }): ReactNode {
  const { labels, formats } = useView();
  const { toggleRun } = useFolding();
  const { events, isOpen } = row;
  const first = [...new Set(events.map((event) => shortWords(event, labels)))].filter(Boolean).slice(0, told);
  const words = formats.list([...first, labels.moreEvents(events.length - first.length, formats)]);
  const time = events.at(-1)?.entry.time ?? null;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div data-part="event-run" data-open={isOpen || undefined} data-anchor="">
      <button type="button" data-part="event-run-toggle" aria-expanded={isOpen} onClick={() => toggleRun(row)}>
        <Chevron size={14} aria-hidden="true" />
        <span data-part="event-run-words" dir="auto">
          {words}
        </span>
      </button>
      {time !== null && <TimeMark time={time} />}
    </div>
  );
}
