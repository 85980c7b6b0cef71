import type { ReactNode } from 'react';
import { subjectOf } from '../../i18n/index.ts';
import type { EventRow } from '../../model/index.ts';
import { TimeMark } from '../time-mark.tsx';
import { useView } from '../transcript-context.ts';
import { EventIcon } from './event-icon.tsx';

/** Something that happened, as a centred line in plain words. */
export function EventLine({ row }: { readonly row: EventRow }): ReactNode {
  const { labels } = useView();
  const { entry } = row;
  const words =
    entry.kind === 'event'
      ? labels.events[entry.event](subjectOf({ ...entry.participant, name: row.name }, labels, row))
      : entry.text;
  return (
    <div data-part="event" data-event={entry.kind === 'event' ? entry.event : 'unknown'} data-anchor="">
      <span data-part="event-words" dir="auto">
        <EventIcon entry={entry} />
        {words}
      </span>
      {entry.time !== null && <TimeMark time={entry.time} />}
    </div>
  );
}
