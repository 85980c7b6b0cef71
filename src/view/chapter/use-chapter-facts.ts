import { useMemo } from 'react';
import {
  roleOfViewer,
  type ContactAnalysis,
  type Participant,
  type RowSet,
  type TranscriptState,
  type Viewer,
} from '../../model/index.ts';
import type { ChapterFacts } from './chapters-context.ts';

const noAnalysis: readonly ContactAnalysis[] = [];

const everybody = () => true;
/** A customer is not told who watched over the conversation. */
const allButSupervisors = ({ role }: Participant) => role !== 'SUPERVISOR';

/** What the chapters' rows say: the transcript's own chapters, or those that were read from its entries. */
export function useChapterFacts(transcript: TranscriptState, { shown }: RowSet, viewer: Viewer): ChapterFacts {
  const { chapters = shown.chapters.chapters, analysis = noAnalysis, older, participants } = transcript;
  const isForCustomer = roleOfViewer(viewer, participants) === 'CUSTOMER';
  const isWhole = older.status === 'end';
  return useMemo(
    () => ({ chapters, analysis, isWhole, isKnown: isForCustomer ? allButSupervisors : everybody }),
    [chapters, analysis, isWhole, isForCustomer],
  );
}
