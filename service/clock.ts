import type { Faults } from './faults.ts';

/** The service's time, in epoch ms: every time that it tells or compares is of this one clock. */
export type Clock = () => number;

export function createClock(faults: Readonly<Faults>): Clock {
  return () => Date.now() + faults.clockOffset;
}
