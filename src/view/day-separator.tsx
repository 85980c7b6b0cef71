import type { ReactNode } from 'react';
import type { DayRow } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** The day that begins here. */
export function DaySeparator({ row }: { readonly row: DayRow }): ReactNode {
  const { formats, today } = useView();
  return (
    <div data-part="day" data-anchor="">
      <time dateTime={new Date(row.time).toISOString()} title={formats.dateTime(row.time)}>
        {formats.day(formats.dayOf(row.time), today)}
      </time>
    </div>
  );
}
