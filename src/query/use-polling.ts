import { useEffect } from 'react';
import type { TranscriptSource } from '../sources/source.ts';
import type { Batch } from './fold.ts';
import { fetchPage } from './transcript-query.ts';

interface Polling {
  readonly source: TranscriptSource;
  /** Seconds between two looks; nothing or 0 for never. */
  readonly seconds: number | undefined;
  readonly pageSize: number;
  readonly contactId: string | undefined;
  readonly add: (batch: Batch) => void;
}

/**
 * Looks at the newest page every so many seconds, for sources without a live channel. Rests while the page is hidden,
 * and waits twice as long after each failure, at most five minutes.
 */
export function usePolling({ source, seconds = 0, pageSize, contactId, add }: Polling): void {
  useEffect(() => {
    if (!(seconds > 0)) return undefined;
    const controller = new AbortController();
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      if (document.visibilityState === 'visible') {
        try {
          const base = { scanDirection: 'BACKWARD', sortOrder: 'ASCENDING', maxResults: pageSize } as const;
          const page = await fetchPage(source, contactId ? { ...base, contactId } : base, controller.signal);
          failures = 0;
          add(page.items);
        } catch {
          // Nothing is lost: what is on screen stays, and the next look asks again.
          failures += 1;
        }
      }
      if (!controller.signal.aborted) timer = setTimeout(look, Math.min(300_000, seconds * 1000 * 2 ** failures));
    };
    timer = setTimeout(look, seconds * 1000);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [source, seconds, pageSize, contactId, add]);
}
