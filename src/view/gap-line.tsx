import type { ReactNode } from 'react';
import type { GapRow } from '../model/index.ts';
import { HistoryEdge } from './history-edge.tsx';
import { useView } from './transcript-context.ts';

/** Says that entries are missing here, with a button that loads them. */
export function GapLine({ row }: { readonly row: GapRow }): ReactNode {
  const { labels } = useView();
  const { edge } = row.gap;
  return (
    <div data-part="gap" data-status={edge.status} data-anchor="">
      {edge.status !== 'error' && <p data-part="gap-words">{labels.gap.missing}</p>}
      <HistoryEdge direction="gap" edge={edge} words={labels.gap} end={null} />
    </div>
  );
}
