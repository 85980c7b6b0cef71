import { useMemo, type ReactNode } from 'react';
import type { AnalysisOverview, Finding } from '../../model/index.ts';
import { readOverview } from '../../model/index.ts';
import { Fill } from '../slots.tsx';
import { useView } from '../transcript-context.ts';
import { type ContactAnalysisValue, useContactAnalysis, useOnlyContact } from './analysis-context.ts';
import { CategoryList } from './category-list.tsx';
import { FindingList } from './finding-list.tsx';
import { SentimentLine } from './sentiment-course.tsx';

const groups = [
  ['issue', 'issues'],
  ['outcome', 'outcomes'],
  ['action', 'actions'],
] as const;

const isEmpty = ({ summary, categories, findings, courses }: AnalysisOverview): boolean =>
  summary === null && categories.length === 0 && findings.length === 0 && courses.length === 0;

/** What Contact Lens says of a contact: stands where the contact begins. Nothing for customers. */
export function ChapterAnalysis({ contactId }: { readonly contactId: string | null }): ReactNode {
  const value = useContactAnalysis(contactId);
  return value && <AnalysisCard {...value} />;
}

/** The same for a transcript of one contact, which has no chapters. */
export function OnlyContactAnalysis(): ReactNode {
  const contactId = useOnlyContact();
  return contactId === undefined ? null : <ChapterAnalysis contactId={contactId} />;
}

function AnalysisCard({ analysis, entries, jumpTo }: ContactAnalysisValue): ReactNode {
  const { labels, slots } = useView();
  const overview = useMemo(() => readOverview(analysis, entries.toArray()), [analysis, entries]);
  const { summary, categories, findings, courses, length } = overview;
  const words = labels.analysis;
  // No landmark: there is one in each chapter.
  const named = { role: 'group', 'aria-label': words.title };
  const goTo = (id: string) => void jumpTo({ id });
  const ofKind = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind);
  const card = isEmpty(overview) ? null : (
    <div data-part="analysis" {...named}>
      <dl data-part="analysis-parts">
        {summary !== null && (
          <Part name={words.summary}>
            <p data-part="analysis-summary" dir="auto">
              {summary}
            </p>
          </Part>
        )}
        {courses.length > 0 && (
          <Part name={words.sentiment}>
            <ul data-part="courses">
              {courses.map((course) => (
                <SentimentLine key={course.role} course={course} length={length} />
              ))}
            </ul>
          </Part>
        )}
        {groups.map(([kind, group]) => {
          const found = ofKind(kind);
          return found.length === 0 ? null : (
            <Part key={kind} name={words[group]}>
              <FindingList findings={found} onSelect={goTo} />
            </Part>
          );
        })}
        {categories.length > 0 && (
          <Part name={words.categories}>
            <CategoryList categories={categories} onSelect={goTo} />
          </Part>
        )}
      </dl>
    </div>
  );
  return (
    <Fill slot={slots.chapterAnalysis} values={{ analysis }}>
      {card}
    </Fill>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div data-part="analysis-part">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
