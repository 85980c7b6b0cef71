import { useCallback, useSyncExternalStore } from 'react';
import type { Formats } from '../i18n/index.ts';
import { viewOf } from './own-window.ts';

/** How often a page that stays open looks whether a new day has begun. */
const interval = 60_000;

/** Today as `formats.dayOf` counts; null on the server, whose "today" may be another one than the reader's. */
export function useToday(formats: Formats, document: Document | null): number | null {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const view = document && viewOf(document);
      const timer = view?.setInterval(onChange, interval);
      return () => view?.clearInterval(timer);
    },
    [document],
  );
  return useSyncExternalStore(
    subscribe,
    () => formats.dayOf(Date.now()),
    () => null,
  );
}
