import { useCallback, useEffect, useMemo, useRef } from 'react';
import { formatsFor, mergeLabels, type LabelOverrides } from '../i18n/index.ts';
import type { TranscriptState } from '../model/index.ts';
import type { Slots } from './slots.tsx';
import type { View } from './transcript-context.ts';
import { useHydrated } from './use-hydrated.ts';
import { useStable } from './use-stable.ts';
import { useToday } from './use-today.ts';

const noSlots: Slots = {};

interface Options {
  readonly transcript: TranscriptState;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly labels: LabelOverrides | undefined;
  readonly slots: Slots | undefined;
}

export interface ViewValue extends View {
  /** The zone that days are counted in; undefined for the runtime's. */
  readonly timeZone: string | undefined;
}

/**
 * The value of the view's context. The server's locale and time zone are not the reader's: where the app gives none,
 * the first markup is English in UTC on both sides, and the reader's own from then on.
 */
export function useViewValue({ transcript, locale, timeZone, labels, slots }: Options): ViewValue {
  const hydrated = useHydrated();
  const usedLocale = locale ?? (hydrated ? undefined : 'en');
  const usedZone = timeZone ?? (hydrated ? undefined : 'UTC');
  const formats = formatsFor(usedLocale, usedZone);
  const today = useToday(formats);

  const stableLabels = useStable(labels);
  const words = useMemo(() => mergeLabels(stableLabels), [stableLabels]);
  const stableSlots = useStable(slots ?? noSlots);

  const open = useRef(transcript.openAttachment);
  useEffect(() => {
    open.current = transcript.openAttachment;
  });
  const openAttachment = useCallback((id: string) => open.current(id), []);

  return useMemo(
    () => ({ labels: words, formats, slots: stableSlots, today, openAttachment, timeZone: usedZone }),
    [words, formats, stableSlots, today, openAttachment, usedZone],
  );
}
