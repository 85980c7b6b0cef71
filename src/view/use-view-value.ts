import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { directionOf, formatsFor, mergeLabels, type LabelOverrides } from '../i18n/index.ts';
import {
  roleOfViewer,
  type MessageEntry,
  type TemplateReply,
  type TranscriptState,
  type Viewer,
} from '../model/index.ts';
import { viewOf } from './own-window.ts';
import type { Slots } from './slots.tsx';
import type { Extents } from './text/extent.ts';
import type { View } from './transcript-context.ts';
import { useHydrated } from './use-hydrated.ts';
import { useStable } from './use-stable.ts';
import { useToday } from './use-today.ts';
import { usedLocale } from './used-locale.ts';

const noSlots: Slots = {};

interface Options {
  readonly transcript: TranscriptState;
  readonly viewer: Viewer;
  /** The one that the view stands in. */
  readonly document: Document | null;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly otherTimeZone?: string;
  readonly labels?: LabelOverrides;
  readonly slots?: Slots;
  readonly onRetry?: (entry: MessageEntry) => void;
  readonly onReply?: (reply: TemplateReply, entry: MessageEntry) => void;
  readonly allowImages?: AllowImages;
}

/** Whether pictures may be loaded from addresses that content names: all, none, or those that the app knows. */
export type AllowImages = boolean | ((url: URL) => boolean);

/** Only what a picture can be loaded from safely; `allow` decides among those. */
function accepts(allow: AllowImages, address: string): boolean {
  if (allow === false || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && (allow === true || allow(url));
}

export interface ViewValue extends View {
  /** The zone that days are counted in; undefined for the runtime's. */
  readonly timeZone: string | undefined;
}

/**
 * The value of the view's context. Where the app gives no time zone, the first markup is in UTC on both sides, and in
 * the reader's own from then on.
 */
export function useViewValue({
  transcript,
  viewer,
  document,
  locale,
  timeZone,
  otherTimeZone,
  labels,
  slots,
  onRetry,
  onReply,
  allowImages = false,
}: Options): ViewValue {
  const hydrated = useHydrated();
  const usedZone = timeZone ?? (hydrated ? undefined : 'UTC');
  const formats = formatsFor(usedLocale(locale, labels?.language, hydrated), usedZone);
  const otherFormats = otherTimeZone ? formats.inZone(otherTimeZone) : null;
  const today = useToday(formats, document);

  const stableLabels = useStable(labels);
  const words = useMemo(() => mergeLabels(stableLabels), [stableLabels]);
  const stableSlots = useStable(slots ?? noSlots);

  const latest = useRef({ transcript, onRetry, onReply });
  useEffect(() => {
    latest.current = { transcript, onRetry, onReply };
  });
  const openAttachment = useCallback((id: string) => latest.current.transcript.openAttachment(id), []);
  const retry = useCallback((entry: MessageEntry) => latest.current.onRetry?.(entry), []);
  const retrySending = onRetry ? retry : null;
  const answer = useCallback((given: TemplateReply, entry: MessageEntry) => latest.current.onReply?.(given, entry), []);
  const reply = onReply && transcript.connection !== 'ended' ? answer : null;
  const allowsImage = useCallback((url: string) => accepts(allowImages, url), [allowImages]);
  const isForCustomer = roleOfViewer(viewer, transcript.participants) === 'CUSTOMER';
  const [extents] = useState<Extents>(() => new Map());

  return useMemo(
    () => ({
      labels: words,
      direction: directionOf(words.language),
      formats,
      otherFormats,
      slots: stableSlots,
      today,
      openAttachment,
      retrySending,
      reply,
      allowsImage,
      isForCustomer,
      window: document && viewOf(document),
      extents,
      timeZone: usedZone,
    }),
    [
      words,
      formats,
      otherFormats,
      stableSlots,
      today,
      openAttachment,
      retrySending,
      reply,
      allowsImage,
      isForCustomer,
      document,
      extents,
      usedZone,
    ],
  );
}
