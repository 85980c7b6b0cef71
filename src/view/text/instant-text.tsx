import type { ReactNode } from 'react';
import { useView } from '../transcript-context.ts';

interface InstantTextProps {
  readonly text: string;
  /** Epoch ms. */
  readonly time: number;
}

/** A message that is nothing but an instant, as whoever chooses a time slot sends it: in words, as it came in its title. */
export function InstantText({ text, time }: InstantTextProps): ReactNode {
  const { formats } = useView();
  return (
    <p data-part="text">
      <time dateTime={new Date(time).toISOString()} title={text}>
        {formats.dateTime(time)}
      </time>
    </p>
  );
}
