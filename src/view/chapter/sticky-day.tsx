import type { ReactNode } from 'react';
import { useView } from '../transcript-context.ts';

/** The day of the topmost row, above the list. Not spoken: the day separators say the same in their place. */
export function StickyDay({ day }: { readonly day: number }): ReactNode {
  const { formats, today } = useView();
  return (
    <div data-part="sticky-day" aria-hidden="true">
      <time data-part="sticky-day-label" dateTime={formats.isoDay(day)}>
        {formats.day(day, today)}
      </time>
    </div>
  );
}
