import { type RefObject, useEffect, useRef } from 'react';

/** The value of the last render that was shown, for functions that are called later. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
