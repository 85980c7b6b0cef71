import { useEffect, useRef, type ReactNode } from 'react';
import { streamPatience } from '../arrivals.ts';
import { Dots } from '../dots.tsx';
import { useView } from '../transcript-context.ts';

interface StreamingMarkProps {
  /** Of the entry. */
  readonly id: string;
  /** What has arrived so far. */
  readonly text: string;
  readonly onStall: (text: string) => void;
}

/** Behind a message of which more is on its way: a caret in its text, dots while there is none. Who has watched it grow does not find it folded in the end. */
export function StreamingMark({ id, text, onStall }: StreamingMarkProps): ReactNode {
  const { labels, extents, window } = useView();
  const stall = useRef(onStall);
  useEffect(() => {
    stall.current = onStall;
  });
  useEffect(() => {
    extents.set(id, 'unfolded');
    const timer = window?.setTimeout(() => stall.current(text), streamPatience);
    return () => window?.clearTimeout(timer);
  }, [extents, id, text, window]);
  return (
    <span data-part="streaming">
      {text === '' && <Dots />}
      <span data-part="hidden">{labels.streaming}</span>
    </span>
  );
}
