import { createContext, useContext, useMemo } from 'react';
import { entriesOf, type ContactAnalysis, type Entry, type List, type TranscriptState } from '../../model/index.ts';
import { useKnownChapters } from '../chapter/chapters-context.ts';
import { constantValue, useShared, useSharedValue, type SharedValue } from '../shared-value.ts';

/** What the cards of the contacts are drawn from. */
export interface AnalysisValue {
  readonly analyses: readonly ContactAnalysis[];
  readonly entries: List<Entry>;
  readonly jumpTo: TranscriptState['jumpTo'];
}

/** null where there is nothing to say, or nobody to say it to. */
export const AnalysisContext = createContext<SharedValue<AnalysisValue | null>>(constantValue(null));

export function useAnalysisValue(
  transcript: TranscriptState,
  isForCustomer: boolean,
): SharedValue<AnalysisValue | null> {
  const { analysis: analyses, jumpTo } = transcript;
  const hasSome = !isForCustomer && analyses !== undefined && analyses.length > 0;
  // Without any the value stays the same whatever arrives.
  const shown = hasSome ? entriesOf(transcript) : null;
  const value = useMemo(
    () => (shown === null || analyses === undefined ? null : { analyses, entries: shown, jumpTo }),
    [analyses, shown, jumpTo],
  );
  return useSharedValue(value);
}

/** One contact's part of it. */
export interface ContactAnalysisValue extends AnalysisValue {
  readonly analysis: ContactAnalysis;
}

export function useContactAnalysis(contactId: string | null): ContactAnalysisValue | null {
  const value = useShared(useContext(AnalysisContext));
  const analysis = value?.analyses.find((one) => one.contactId === contactId);
  return value && analysis ? { ...value, analysis } : null;
}

/** The contact of a transcript that has one only and so no chapters; undefined where it has several. */
export function useOnlyContact(): string | null | undefined {
  const { chapters } = useKnownChapters();
  const [only] = chapters;
  return chapters.length > 1 || only?.past ? undefined : (only?.contactId ?? null);
}
