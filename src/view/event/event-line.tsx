import type { ReactNode } from 'react';
import type { EventRow } from '../../model/index.ts';
import { TimeMark } from '../time-mark.tsx';
import { useView } from '../transcript-context.ts';
import { EventIcon } from './event-icon.tsx';
import { eventWords } from './event-words.ts';

/** Something that happened, as a centred line in plain words. */
export function EventLine({ row }: { readonly row: EventRow }): ReactNode {
  const { labels, direction } = useView();
  const { entry } = row;
  const words = eventWords(row, labels);
  return (
    <div data-part="event" data-event={entry.kind === 'event' ? entry.event : 'unknown'} data-anchor="">
      <span key={words} data-part="event-words" dir={entry.kind === 'event' ? direction : 'auto'}>
        <EventIcon entry={entry} />
        {words}
      </span>
      {entry.time !== null && <TimeMark time={entry.time} />}
    </div>
  );
}
