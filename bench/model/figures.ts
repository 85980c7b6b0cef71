export const sizes = [1_000, 10_000, 100_000, 1_000_000];

export const operations = ['live item', 'receipt', 'older page of 100', 'out-of-order item', 'replaced item'] as const;
export type Operation = (typeof operations)[number];

/** What is measured of an operation, and what it is held against. */
export const steps = { merge: 'mergeItems', rows: 'buildRows', copy: 'array copy' } as const;

/** In ms, for mergeItems and buildRows together. */
export const budgets: readonly { readonly operation: Operation; readonly size: number; readonly most: number }[] = [
  { operation: 'live item', size: 100_000, most: 0.2 },
  { operation: 'older page of 100', size: 100_000, most: 1 },
];

/** Medians in ms, by size and the bench's name. */
export type Medians = ReadonlyMap<number, ReadonlyMap<string, number>>;
