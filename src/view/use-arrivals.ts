import { useEffect, useRef } from 'react';
import { entriesOf, type TranscriptState, type Viewer } from '../model/index.ts';
import { arrivalsSince, giveUpStreams, streamPatience, type Arrivals, type TranscriptEnd } from './arrivals.ts';

interface Growth {
  /** What has come so far of the messages of which more is on its way. */
  readonly texts: string;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

const noGrowth: Growth = { texts: '', timer: undefined };

function textsOf(transcript: TranscriptState, { incomplete }: TranscriptEnd): string {
  const entries = entriesOf(transcript);
  return incomplete
    .map((key) => entries.findLast((entry) => entry.key === key))
    .map((entry) => (entry?.kind === 'message' ? `${entry.key} ${entry.body.text}` : ''))
    .join(' ');
}

/** Tells what has just happened at the end; never pages of history. */
export function useArrivals(transcript: TranscriptState, viewer: Viewer, onArrive: (arrivals: Arrivals) => void): void {
  const end = useRef<TranscriptEnd | null>(null);
  const growth = useRef(noGrowth);
  const latest = useRef({ transcript, viewer, onArrive });
  useEffect(() => {
    latest.current = { transcript, viewer, onArrive };
  });
  useEffect(() => {
    const arrivals = arrivalsSince(end.current, transcript, latest.current.viewer);
    end.current = arrivals.end;
    const { arrived, hasWritten, failed } = arrivals;
    if (arrived.length > 0 || hasWritten || failed.length > 0) latest.current.onArrive(arrivals);
    const texts = arrivals.end ? textsOf(transcript, arrivals.end) : '';
    // Whatever else happens meanwhile does not make a message that has stalled go on.
    if (texts === growth.current.texts) return;
    clearTimeout(growth.current.timer);
    const giveUp = () => {
      if (!end.current) return;
      const stalled = giveUpStreams(latest.current.transcript, end.current);
      end.current = stalled.end;
      latest.current.onArrive(stalled);
    };
    growth.current = { texts, timer: texts === '' ? undefined : setTimeout(giveUp, streamPatience) };
  }, [transcript]);
  useEffect(
    () => () => {
      clearTimeout(growth.current.timer);
      growth.current = noGrowth;
    },
    [],
  );
}
