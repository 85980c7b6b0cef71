import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** False on the server and in the render that takes over the server's markup, true from then on and everywhere else. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
