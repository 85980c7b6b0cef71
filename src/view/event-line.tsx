import type { ReactNode } from 'react';
import { participantName } from '../i18n/index.ts';
import type { EventRow } from '../model/index.ts';
import { EventIcon } from './event-icon.tsx';
import { TimeMark } from './time-mark.tsx';
import { useView } from './transcript-context.ts';

/** Something that happened, as a centred line in plain words. */
export function EventLine({ row }: { readonly row: EventRow }): ReactNode {
  const { labels } = useView();
  const { entry } = row;
  const name = participantName({ ...entry.participant, name: row.name }, labels);
  const words = entry.kind === 'event' ? labels.events[entry.event]({ name, own: row.isViewer }) : entry.text;
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
