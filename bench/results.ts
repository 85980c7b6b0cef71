import { limit } from './contenders.ts';
import type { FigureName, Measurement } from './figures.ts';

/** All runs at one size. */
export interface Result {
  readonly size: number;
  /** By the contender's name. */
  readonly measurements: ReadonlyMap<string, readonly Measurement[]>;
}

/** One try at a size that is too large for a contender. */
export interface Beyond {
  readonly name: string;
  readonly size: number;
  readonly measurement: Measurement;
}

/** Everything that a whole run of the bench found out. */
export interface Results {
  /** From the smallest to the largest. */
  readonly sizes: readonly Result[];
  readonly beyond: readonly Beyond[];
  /** Main-thread ms of untouched conversations, one for each run, by the contender's name. */
  readonly idle: ReadonlyMap<string, readonly number[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? Number.NaN, sorted[Math.floor(middle)] ?? Number.NaN];
  return (low + high) / 2;
}

/** The median of the runs; of shifts the worst. NaN where it was not measured. */
export function figureOf(result: Result, contender: string, figure: FigureName): number {
  const values = (result.measurements.get(contender) ?? []).flatMap((one) => one[figure] ?? []);
  const isShift = figure === 'shiftMiddle' || figure === 'shiftTop';
  return isShift && values.length > 0 ? Math.max(...values) : median(values);
}

/** As a multiple of the limit. */
export const ratioOf = (result: Result, contender: string, figure: FigureName): number =>
  figureOf(result, contender, figure) / figureOf(result, limit.name, figure);
