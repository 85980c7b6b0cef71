import type { ReactNode } from 'react';
import { useView } from './transcript-context.ts';

/** A time of day with the whole date in its title. */
export function TimeMark({ time }: { readonly time: number }): ReactNode {
  const { formats } = useView();
  return (
    <time data-part="time" dateTime={new Date(time).toISOString()} title={formats.dateTime(time)}>
      {formats.time(time)}
    </time>
  );
}
