import type { ReactNode } from 'react';
import type { Edge } from '../model/index.ts';
import { OnlyContactAnalysis } from './analysis/chapter-analysis.tsx';
import { HistoryEdge } from './history-edge.tsx';
import { Fill } from './slots.tsx';
import { useView } from './transcript-context.ts';

/** Above the oldest loaded entry. */
export function OlderEdge({ edge }: { readonly edge: Edge }): ReactNode {
  const { labels, slots } = useView();
  const end = (
    <>
      <Fill slot={slots.beginning} values={{}}>
        <p data-part="beginning">{labels.beginning}</p>
      </Fill>
      <OnlyContactAnalysis />
    </>
  );
  return <HistoryEdge direction="older" edge={edge} words={labels.older} end={end} />;
}
