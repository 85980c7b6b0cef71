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

function Bars({ count }: { readonly count: number }): ReactNode {
  return likely
    .slice(0, count)
    .map(({ side, lines, width }) => (
      <span
        key={width}
        data-part="skeleton-bubble"
        data-side={side}
        data-lines={lines}
        style={{ inlineSize: `${width}%` }}
      />
    ));
}

/** The transcript while its first page is on the way. */
export function Skeleton(): ReactNode {
  const { labels } = useView();
  return (
    <output data-part="skeleton">
      <span data-part="hidden">{labels.loading}</span>
      <Bars count={likely.length} />
    </output>
  );
}

/** Some rows while one more page is on the way. */
export function SkeletonLines({ label }: { readonly label: string }): ReactNode {
  return (
    <output data-part="skeleton" data-small="">
      <span data-part="hidden">{label}</span>
      <Bars count={3} />
    </output>
  );
}
