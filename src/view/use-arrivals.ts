import { useEffect, useRef } from 'react';
import { entriesOf, type TranscriptState, type Viewer } from '../model/index.ts';
import { arrivalsSince, giveUpStreams, streamPatience, type Arrivals, type TranscriptEnd } from './arrivals.ts';
import { viewOf } from './own-window.ts';

interface Options {
  readonly transcript: TranscriptState;
  readonly viewer: Viewer;
  /** The one that the view stands in. */
  readonly document: Document | null;
}

interface Growth {
  /** What has come so far of the messages of which more is on its way. */
  readonly texts: string;
  /** Stops waiting for more. */
  readonly stop: () => void;
}

const noGrowth: Growth = { texts: '', stop: () => {} };

function textsOf(transcript: TranscriptState, { incomplete }: TranscriptEnd): string {
  const entries = entriesOf(transcript);
  return incomplete
    .map((key) => entries.findLast((entry) => entry.key === key))
    .map((entry) => (entry?.kind === 'message' ? `${entry.key} ${entry.body.text}` : ''))
    .join(' ');
}

/** Tells what has just happened at the end; never pages of history. */
export function useArrivals({ transcript, viewer, document }: Options, onArrive: (arrivals: Arrivals) => void): void {
  const end = useRef<TranscriptEnd | null>(null);
  const growth = useRef(noGrowth);
  const latest = useRef({ transcript, viewer, document, onArrive });
  useEffect(() => {
    latest.current = { transcript, viewer, document, onArrive };
  });
  useEffect(() => {
    const arrivals = arrivalsSince(end.current, transcript, latest.current.viewer);
    end.current = arrivals.end;
    const { arrived, hasWritten, failed } = arrivals;
    if (arrived.length > 0 || hasWritten || failed.length > 0) latest.current.onArrive(arrivals);
    const texts = arrivals.end ? textsOf(transcript, arrivals.end) : '';
    // Whatever else happens meanwhile does not make a message that has stalled go on.
    if (texts === growth.current.texts) return;
    growth.current.stop();
    const giveUp = () => {
      if (!end.current) return;
      const stalled = giveUpStreams(latest.current.transcript, end.current);
      end.current = stalled.end;
      latest.current.onArrive(stalled);
    };
    const { document } = latest.current;
    const view = texts === '' || !document ? null : viewOf(document);
    const timer = view?.setTimeout(giveUp, streamPatience);
    growth.current = { texts, stop: () => view?.clearTimeout(timer) };
  }, [transcript]);
  useEffect(
    () => () => {
      growth.current.stop();
      growth.current = noGrowth;
    },
    [],
  );
}
