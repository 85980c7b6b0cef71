import { useCallback, useMemo, useState } from 'react';
import type { StartPosition } from '../sources/source.ts';

/** An object literal in render must not look like a new position each time. */
function useStablePosition(startAt: StartPosition | undefined): StartPosition | undefined {
  const text = JSON.stringify(startAt);
  return useMemo(() => (text === undefined ? undefined : JSON.parse(text)), [text]);
}

/** Where the pages begin: where the app says, until a jump moves it; what the app says next wins again. */
export function usePosition(startAt: StartPosition | undefined) {
  const given = useStablePosition(startAt);
  const [moved, setMoved] = useState<{ readonly from: typeof given; readonly to: typeof given } | null>(null);
  const move = useCallback((to: StartPosition | undefined) => setMoved({ from: given, to }), [given]);
  return { position: moved && moved.from === given ? moved.to : given, move };
}
