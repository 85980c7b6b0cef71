import { useCallback, useEffect, useMemo, useRef } from 'react';
import { formatsFor, mergeLabels, type LabelOverrides } from '../i18n/index.ts';
import type { MessageEntry, TranscriptState } from '../model/index.ts';
import type { Slots } from './slots.tsx';
import type { View } from './transcript-context.ts';
import { useHydrated } from './use-hydrated.ts';
import { useStable } from './use-stable.ts';
import { useToday } from './use-today.ts';

const noSlots: Slots = {};

interface Options {
  readonly transcript: TranscriptState;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly labels?: LabelOverrides;
  readonly slots?: Slots;
  readonly onRetry?: (entry: MessageEntry) => void;
}

export interface ViewValue extends View {
  /** The zone that days are counted in; undefined for the runtime's. */
  readonly timeZone: string | undefined;
}

/**
 * The value of the view's context. The server's locale and time zone are not the reader's: where the app gives none,
 * the first markup is English in UTC on both sides, and the reader's own from then on.
 */
export function useViewValue({ transcript, locale, timeZone, labels, slots, onRetry }: Options): ViewValue {
  const hydrated = useHydrated();
  const usedLocale = locale ?? (hydrated ? undefined : 'en');
  const usedZone = timeZone ?? (hydrated ? undefined : 'UTC');
  const formats = formatsFor(usedLocale, usedZone);
  const today = useToday(formats);

  const stableLabels = useStable(labels);
  const words = useMemo(() => mergeLabels(stableLabels), [stableLabels]);
  const stableSlots = useStable(slots ?? noSlots);

  const latest = useRef({ transcript, onRetry });
  useEffect(() => {
    latest.current = { transcript, onRetry };
  });
  const openAttachment = useCallback((id: string) => latest.current.transcript.openAttachment(id), []);
  const retry = useCallback((entry: MessageEntry) => latest.current.onRetry?.(entry), []);
  const retrySending = onRetry ? retry : null;

  return useMemo(
    () => ({ labels: words, formats, slots: stableSlots, today, openAttachment, retrySending, timeZone: usedZone }),
    [words, formats, stableSlots, today, openAttachment, retrySending, usedZone],
  );
}
