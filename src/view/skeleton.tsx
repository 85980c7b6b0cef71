import type { ReactNode } from 'react';
import { useView } from './transcript-context.ts';

/** Widths and line counts as a conversation is likely to have them. */
const likely = [
  { side: 'other', lines: 1, width: 44 },
  { side: 'other', lines: 2, width: 68 },
  { side: 'own', lines: 1, width: 36 },
  { side: 'other', lines: 3, width: 72 },
  { side: 'own', lines: 2, width: 58 },
  { side: 'own', lines: 1, width: 28 },
  { side: 'other', lines: 1, width: 52 },
] as const;

/** The transcript while its first page is on the way. */
export function Skeleton(): ReactNode {
  const { labels } = useView();
  return (
    <output data-part="skeleton">
      <span data-part="hidden">{labels.loading}</span>
      {likely.map(({ side, lines, width }) => (
        <span key={width} data-part="skeleton-bubble" data-side={side} data-lines={lines} data-width={width} />
      ))}
    </output>
  );
}
