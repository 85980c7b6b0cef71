import { useState } from 'react';
import { useView } from '../transcript-context.ts';
import type { Extent } from './extent.ts';

/** How much of a long message is shown; a row that comes back into the document finds what it was. */
export function useExtent(key: string): readonly [Extent, (extent: Extent) => void] {
  const { extents } = useView();
  const [extent, setExtent] = useState<Extent>(() => extents.get(key) ?? 'folded');
  const remember = (next: Extent) => {
    extents.set(key, next);
    setExtent(next);
  };
  return [extent, remember];
}
