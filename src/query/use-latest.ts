import { type RefObject, useInsertionEffect, useRef } from 'react';

/**
 * The value of the last render that was shown, for functions that are called later. Set before any effect of the
 * commit runs: a child's effect may call such a function, and comes before its parent's.
 */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
