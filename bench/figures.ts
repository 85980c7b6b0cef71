/** What is measured. Times are CPU time of the page's main thread, in ms. */
export const figures = [
  { name: 'mount', unit: 'ms', words: 'Mount', budget: 2 },
  { name: 'scroll', unit: 'ms', words: 'Scrolled frame of 300 px', budget: 1.8 },
  { name: 'live', unit: 'ms', words: 'Live message', budget: 1.5 },
  { name: 'receipt', unit: 'ms', words: 'Receipt', budget: 1.3 },
  { name: 'older', unit: 'ms', words: 'Older page of 100', budget: 1.5 },
  { name: 'heap', unit: 'MB', words: 'Heap after collection', budget: 2 },
  { name: 'elements', unit: '', words: 'Elements, mid-list', budget: null },
  { name: 'gzip', unit: 'kB', words: "Page's scripts, gzip", budget: null },
] as const satisfies readonly Figure[];

export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB' | '';
  readonly words: string;
  /** The most that the kit may cost as a multiple of the limit, or null for no such budget. */
  readonly budget: number | null;
}

export type FigureName = (typeof figures)[number]['name'];

/** One run of one page. */
export type Measurement = Readonly<Record<FigureName, number>> & {
  /** Of the times above: what script, style and layout took. */
  readonly shares: Readonly<Partial<Record<FigureName, Shares>>>;
};

export interface Shares {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}
