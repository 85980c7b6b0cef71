import type { ReactNode } from 'react';
import type { AnalysisPoint, MessageEntry } from '../../model/index.ts';
import { Fill } from '../slots.tsx';
import { useView } from '../transcript-context.ts';
import { PointIcon } from './point-icon.tsx';

const order = ['issue', 'outcome', 'action', 'category'] as const;

const byKind = (one: AnalysisPoint, other: AnalysisPoint) => order.indexOf(one.kind) - order.indexOf(other.kind);

const keyOf = ({ kind, name }: AnalysisPoint): string => `${kind} ${name ?? ''}`;

/** What was found in a message, each thing once, below its bubble. Nothing for customers. */
export function MessagePoints({ entry }: { readonly entry: MessageEntry }): ReactNode {
  const { labels, slots, isForCustomer } = useView();
  if (!entry.analysis?.points.length || isForCustomer) return null;
  const points = new Map(entry.analysis.points.toSorted(byKind).map((point) => [keyOf(point), point]));
  return (
    <ul data-part="points" aria-label={labels.analysis.found}>
      {[...points].map(([key, point]) => (
        <li key={key}>
          <Fill slot={slots.point} values={{ entry, point }}>
            <span data-part="point" data-kind={point.kind}>
              <PointIcon kind={point.kind} />
              <span dir="auto">{point.name ?? labels.points[point.kind]}</span>
            </span>
          </Fill>
        </li>
      ))}
    </ul>
  );
}
