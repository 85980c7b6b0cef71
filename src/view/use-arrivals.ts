import { useEffect, useRef } from 'react';
import type { TranscriptState, Viewer } from '../model/index.ts';
import { arrivalsSince, giveUpStreams, streamPatience, type Arrivals, type TranscriptEnd } from './arrivals.ts';

/** Tells what has just happened at the end; never pages of history. */
export function useArrivals(transcript: TranscriptState, viewer: Viewer, onArrive: (arrivals: Arrivals) => void): void {
  const end = useRef<TranscriptEnd | null>(null);
  const latest = useRef({ viewer, onArrive });
  useEffect(() => {
    latest.current = { viewer, onArrive };
  });
  useEffect(() => {
    const arrivals = arrivalsSince(end.current, transcript, latest.current.viewer);
    end.current = arrivals.end;
    const { arrived, hasWritten, failed } = arrivals;
    if (arrived.length > 0 || hasWritten || failed.length > 0) latest.current.onArrive(arrivals);
    if (!arrivals.end?.incomplete.length) return;
    const timer = setTimeout(() => {
      if (!end.current) return;
      const stalled = giveUpStreams(transcript, end.current);
      end.current = stalled.end;
      latest.current.onArrive(stalled);
    }, streamPatience);
    return () => clearTimeout(timer);
  }, [transcript]);
}
