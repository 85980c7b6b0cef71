import { useState, useSyncExternalStore } from 'react';
import { useBeforePaint } from './use-before-paint.ts';

/**
 * A value that changes with every entry, and that only few of the rows read: these hear of a new one themselves. As the
 * value of a context it would have every row searched for its readers each time.
 */
export interface SharedValue<Value> {
  readonly read: () => Value;
  readonly subscribe: (onChange: () => void) => () => void;
}

function createSharedValue<Value>(first: Value) {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    read: () => value,
    subscribe(onChange: () => void) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    write(next: Value) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Shares the value; what comes back is always the same, as the value of a context should be. */
export function useSharedValue<Value>(value: Value): SharedValue<Value> {
  const [shared] = useState(() => createSharedValue(value));
  useBeforePaint(() => shared.write(value), [shared, value]);
  return shared;
}

/** A value that never changes. */
export const constantValue = <Value>(value: Value): SharedValue<Value> => ({
  read: () => value,
  subscribe: () => () => {},
});

/** The value as it is now. */
export const useShared = <Value>({ subscribe, read }: SharedValue<Value>): Value =>
  useSyncExternalStore(subscribe, read, read);
