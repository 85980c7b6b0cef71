import type { ReactNode } from 'react';
import { useView } from '../transcript-context.ts';

/** Words that were taken out; what stands in their place is a run of blocks, which says nothing when it is read out. */
export function Redacted({ children }: { readonly children: ReactNode }): ReactNode {
  const { labels } = useView();
  const spoken = { role: 'img', 'aria-label': labels.redacted };
  return (
    <span data-part="redacted" {...spoken}>
      {children}
    </span>
  );
}
