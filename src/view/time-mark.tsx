import type { ReactNode } from 'react';
import { timeInFull } from './time-in-full.ts';
import { useView } from './transcript-context.ts';

/** A time of day under the label of its day; all of it on hover, and where its row has the focus (time.css). */
export function TimeMark({ time }: { readonly time: number }): ReactNode {
  const view = useView();
  return (
    <time data-part="time" dateTime={new Date(time).toISOString()} title={timeInFull(time, view)}>
      {view.formats.time(time)}
    </time>
  );
}
