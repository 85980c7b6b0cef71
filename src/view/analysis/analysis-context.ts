import { createContext, useContext, useMemo } from 'react';
import type { ContactAnalysis, Entry, TranscriptState } from '../../model/index.ts';

/** What the cards of the contacts are drawn from. Changes with every entry: only the cards read it. */
export interface AnalysisValue {
  readonly analyses: readonly ContactAnalysis[];
  readonly entries: readonly Entry[];
  readonly jumpTo: TranscriptState['jumpTo'];
}

/** null where there is nothing to say, or nobody to say it to. */
export const AnalysisContext = createContext<AnalysisValue | null>(null);

export function useAnalysisValue(transcript: TranscriptState, isForCustomer: boolean): AnalysisValue | null {
  const { analysis: analyses, entries, jumpTo } = transcript;
  const hasSome = !isForCustomer && analyses !== undefined && analyses.length > 0;
  // Without any the value stays the same whatever arrives.
  const shown = hasSome ? entries : null;
  return useMemo(
    () => (shown === null || analyses === undefined ? null : { analyses, entries: shown, jumpTo }),
    [analyses, shown, jumpTo],
  );
}

/** One contact's part of it. */
export interface ContactAnalysisValue extends AnalysisValue {
  readonly analysis: ContactAnalysis;
}

export function useContactAnalysis(contactId: string | null): ContactAnalysisValue | null {
  const value = useContext(AnalysisContext);
  const analysis = value?.analyses.find((one) => one.contactId === contactId);
  return value && analysis ? { ...value, analysis } : null;
}

/** The contact of a transcript that has one only and so no chapters; undefined where it has several. */
export function useOnlyContact(): string | null | undefined {
  const entries = useContext(AnalysisContext)?.entries;
  return useMemo(() => {
    if (!entries || entries.some(({ past }) => past)) return undefined;
    const ids = new Set(entries.flatMap(({ contactId }) => contactId ?? []));
    return ids.size > 1 ? undefined : ([...ids][0] ?? null);
  }, [entries]);
}
