import { useEffect, useMemo, useState } from 'react';
import type { Edge } from '../model/index.ts';
import { edgeOf, type EdgeFacts, goesOn, isStalled } from './edge.ts';
import { useLatest } from './use-latest.ts';

/** An end that loads one page at a time, and walks through pages without items by itself. */
export function useEdge(facts: Omit<EdgeFacts, 'acknowledged'>, fetchPage: () => Promise<unknown>): Edge {
  const [acknowledged, setAcknowledged] = useState(0);
  const { pages, hasMore, isLoading, error, empty } = facts;
  const whole = useMemo(
    () => ({ pages, hasMore, isLoading, error, empty, acknowledged }),
    [pages, hasMore, isLoading, error, empty, acknowledged],
  );
  const latest = useLatest({ whole, fetchPage });

  /** Changes with every page without items, and only then. */
  const step = goesOn(whole) ? empty : 0;
  useEffect(() => {
    if (step > 0) void latest.current.fetchPage();
  }, [step, latest]);

  return useMemo(
    () =>
      edgeOf(whole, async () => {
        const { whole: now, fetchPage: fetch } = latest.current;
        if (now.isLoading || !now.hasMore) return;
        if (isStalled(now)) setAcknowledged(now.empty);
        await fetch();
      }),
    [whole, latest],
  );
}
