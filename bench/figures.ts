/** What is measured. Times are CPU time of the page's main thread, in ms. */
export const figures = [
  { name: 'mount', unit: 'ms', words: 'Mount', budget: { ratio: 2 } },
  { name: 'scroll', unit: 'ms', words: 'Scrolled frame of 300 px', budget: { ratio: 1.8 } },
  { name: 'live', unit: 'ms', words: 'Live message', budget: { ratio: 1.5 } },
  { name: 'receipt', unit: 'ms', words: 'Receipt', budget: { ratio: 1.3 } },
  { name: 'older', unit: 'ms', words: 'Older page of 100', budget: { ratio: 1.5 } },
  { name: 'heap', unit: 'MB', words: 'Heap after collection', budget: { ratio: 2 } },
  {
    name: 'shiftMiddle',
    unit: 'px',
    words: 'Worst shift, page lands mid-list',
    budget: { most: 1 },
  },
  {
    name: 'shiftTop',
    unit: 'px',
    words: 'Worst shift, page lands at the top',
    budget: { most: 1 },
  },
  { name: 'blankSlow', unit: '%', words: 'Blank at 60 px a frame', budget: null },
  { name: 'blankFast', unit: '%', words: 'Blank at 300 px a frame', budget: { most: 0 } },
  { name: 'blankFling', unit: '%', words: 'Blank at 2,000 px a frame', budget: { most: 2 } },
  { name: 'elements', unit: '', words: 'Elements, mid-list', budget: null },
  { name: 'scripts', unit: 'kB', words: 'Scripts at once, gzip', budget: null },
  { name: 'laterScripts', unit: 'kB', words: 'Scripts when needed, gzip', budget: null },
  { name: 'styles', unit: 'kB', words: 'Styles, gzip', budget: null },
] as const satisfies readonly Figure[];

export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'px' | '%' | 'kB' | '';
  readonly words: string;
  /** The most that the kit may cost, as a multiple of the limit or as such; null for no budget. */
  readonly budget: { readonly ratio: number } | { readonly most: number } | null;
}

export type FigureName = (typeof figures)[number]['name'];

/** One run of one page; a figure that was not looked at in this run is not there. */
export type Measurement = Readonly<Partial<Record<FigureName, number>>> & {
  /** Of the times above: what script, style and layout took. */
  readonly shares: Readonly<Partial<Record<FigureName, Shares>>>;
};

export interface Shares {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** A value with its unit, to three digits or so. */
export function write(value: number, unit: Figure['unit']): string {
  const most = { ms: 2, MB: 1, px: 1, '%': 1, kB: 1, '': 0 } satisfies Record<Figure['unit'], number>;
  const digits = Math.max(0, Math.min(most[unit], 2 - Math.floor(Math.log10(Math.max(1, Math.abs(value))))));
  const text = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text} ${unit}`.trim();
}
