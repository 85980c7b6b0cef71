import { useState } from 'react';

function isSame(one: object | undefined, other: object | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return left.size === right.size && [...left].every(([name, value]) => Object.is(value, right.get(name)));
}

/** Keeps an object's identity while its members are the same, so that a literal in an app's render costs nothing. */
export function useStable<T extends object | undefined>(value: T): T {
  const [kept, setKept] = useState(value);
  if (isSame(kept, value)) return kept;
  setKept(value);
  return value;
}
