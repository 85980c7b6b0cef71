import { useSyncExternalStore } from 'react';
import type { Formats } from '../i18n/index.ts';

/** How often a page that stays open looks whether a new day has begun. */
const interval = 60_000;

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, interval);
  return () => clearInterval(timer);
}

/** Today as `formats.dayOf` counts; null on the server, whose "today" may be another one than the reader's. */
export function useToday(formats: Formats): number | null {
  return useSyncExternalStore(
    subscribe,
    () => formats.dayOf(Date.now()),
    () => null,
  );
}
