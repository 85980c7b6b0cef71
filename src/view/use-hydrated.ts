import * as React from 'react';
import { useBeforePaint } from './use-before-paint.ts';

const subscribe = () => () => {};

function useHydratedStore(): boolean {
  return React.useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

/** React 18 takes the two snapshots of a store for a change during hydration and gives the server's markup up. */
function useHydratedState(): boolean {
  const [hydrated, setHydrated] = React.useState(false);
  // oxlint-disable-next-line react/set-state-in-effect -- the second render before the first paint is the purpose
  useBeforePaint(() => setHydrated(true), []);
  return hydrated;
}

/** False on the server and in the render that takes over the server's markup, true from then on. */
export const useHydrated: () => boolean = 'use' in React ? useHydratedStore : useHydratedState;
