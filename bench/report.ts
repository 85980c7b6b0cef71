import { contenders, limit } from './contenders.ts';
import { liveMessages } from './conversation.ts';
import { figures, type Figure, type FigureName, type Measurement } from './figures.ts';
import type { Machine } from './machine.ts';
import { viewport } from './measure.ts';

export interface Result {
  readonly size: number;
  /** By the contender's name. */
  readonly measurements: ReadonlyMap<string, readonly Measurement[]>;
}

const digits = { ms: 2, MB: 1, kB: 1, '': 0 } satisfies Record<Figure['unit'], number>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? Number.NaN, sorted[Math.floor(middle)] ?? Number.NaN];
  return (low + high) / 2;
}

function cell(figure: Figure & { readonly name: FigureName }, result: Result, name: string): string {
  const medianOf = (contender: string) =>
    median((result.measurements.get(contender) ?? []).map((measurement) => measurement[figure.name]));
  const value = medianOf(name);
  const text = `${value.toFixed(digits[figure.unit])} ${figure.unit}`.trim();
  const ratio = value / medianOf(limit.name);
  if (name === limit.name || Number.isNaN(ratio)) return text;
  return `${text} (${ratio.toFixed(2)}×${figure.budget !== null && ratio > figure.budget ? ' !' : ''})`;
}

/** A header and rows of cells. */
function tableOf(result: Result): readonly (readonly string[])[] {
  const names = [...result.measurements.keys()];
  return [
    [`${result.size.toLocaleString('en')} items`, ...names, 'budget'],
    ...figures.map((figure) => [
      figure.words,
      ...names.map((name) => cell(figure, result, name)),
      figure.budget === null ? '' : `${figure.budget.toFixed(1)}×`,
    ]),
  ];
}

/** Of what the times are made: script, style and layout, each in ms. */
function sharesOf(result: Result): readonly (readonly string[])[] {
  const names = [...result.measurements.keys()];
  const timed = figures.filter(({ unit }) => unit === 'ms');
  return [
    ['script + style + layout, ms', ...names],
    ...timed.map(({ name: figure, words }) => [
      words,
      ...names.map((name) => {
        const shares = (result.measurements.get(name) ?? []).flatMap((one) => one.shares[figure] ?? []);
        const [script, style, layout] = [
          shares.map((one) => one.script),
          shares.map((one) => one.style),
          shares.map((one) => one.layout),
        ].map((values) => median(values).toFixed(2));
        return `${script} + ${style} + ${layout}`;
      }),
    ]),
  ];
}

const aligned = (table: readonly (readonly string[])[]): string => {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
};

const markdown = ([header = [], ...rows]: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** For the terminal. */
export const toText = (results: readonly Result[]): string =>
  results.flatMap((result) => ['', aligned(tableOf(result)), '', aligned(sharesOf(result))]).join('\n');

/** For RESULTS.md. */
export function toMarkdown(
  results: readonly Result[],
  made: { readonly machine: Machine; readonly runs: number },
): string {
  return `# Results of the bench

Written by \`npm run bench\`; no figure is by hand. Every contender is a production page with the same generated items, in
the same Chromium, one after the other in turn; each figure is the median of ${made.runs} runs, behind it its ratio to \`${limit.name}\`, and
\`!\` where that is over the budget. Times are CPU time of the page's main thread (\`TaskDuration\` of the DevTools protocol's
Performance domain, in thread ticks), in a view of ${viewport.width} × ${viewport.height} px: mount until the page is at rest, a frame of scrolling up as the
average of 100, a live message as the average of ${liveMessages} arriving one a frame at the bottom, a receipt for a message in view, and
an older page landing while the reader is mid-list. The second table says how much of a time script, style and layout
took; the rest is painting and the browser's own work. The heap is measured after mounting, the elements after scrolling.

${contenders.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}

${results.map((result) => `## ${result.size.toLocaleString('en')} items\n\n${markdown(tableOf(result))}\n\n${markdown(sharesOf(result))}`).join('\n\n')}

## Machine

${markdown([['What', 'Which'], ...made.machine])}
`;
}
