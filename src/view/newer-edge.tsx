import type { ReactNode } from 'react';
import type { Edge } from '../model/index.ts';
import { HistoryEdge } from './history-edge.tsx';
import { useView } from './transcript-context.ts';

/** Below the newest loaded entry; nothing where that is the newest there is. */
export function NewerEdge({ edge }: { readonly edge: Edge }): ReactNode {
  const { labels } = useView();
  return edge.status === 'end' ? null : <HistoryEdge direction="newer" edge={edge} words={labels.newer} end={null} />;
}
