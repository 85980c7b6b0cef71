import { useEffect, useRef } from 'react';
import type { Entry, TranscriptState } from '../model/index.ts';
import { entriesAfter, newestPlace } from './arrivals.ts';

/** Tells what has just arrived at the end; never pages of history. */
export function useArrivals(transcript: TranscriptState, onArrive: (entries: readonly Entry[]) => void): void {
  const known = useRef<string | null>(null);
  const latest = useRef(onArrive);
  useEffect(() => {
    latest.current = onArrive;
  });
  useEffect(() => {
    const arrived = entriesAfter(transcript.entries, known.current);
    known.current = newestPlace(transcript);
    if (arrived.length > 0) latest.current(arrived);
  }, [transcript]);
}
