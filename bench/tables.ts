import { contenders, limit } from './contenders.ts';
import { figures, write, type Figure, type FigureName } from './figures.ts';
import { type Beyond, figureOf, median, ratioOf, type Result } from './results.ts';

/** A header and rows of cells. */
export type Table = readonly (readonly string[])[];

type KnownFigure = Figure & { readonly name: FigureName };

const isKit = (name: string) => contenders.some((contender) => contender.name === name && contender.isKit);

function cell(figure: KnownFigure, result: Result, name: string): string {
  const { budget, unit } = figure;
  const value = figureOf(result, name, figure.name);
  if (Number.isNaN(value)) return '';
  const text = write(value, unit);
  if (budget && 'most' in budget) return isKit(name) && value > budget.most ? `${text} !` : text;
  if (unit === '%') return text;
  const ratio = ratioOf(result, name, figure.name);
  if (name === limit.name || !Number.isFinite(ratio)) return text;
  return `${text} (${ratio.toFixed(2)}×${isKit(name) && budget && ratio > budget.ratio ? ' !' : ''})`;
}

function budgetOf({ budget, unit }: Figure): string {
  if (budget === null) return '';
  return 'ratio' in budget ? `${budget.ratio.toFixed(1)}×` : `${budget.most} ${unit}`;
}

/** Every figure of every contender. */
export function figuresTable(result: Result): Table {
  const names = [...result.measurements.keys()];
  return [
    [`${result.size.toLocaleString('en')} items`, ...names, 'budget'],
    ...figures.map((figure) => [figure.words, ...names.map((name) => cell(figure, result, name)), budgetOf(figure)]),
  ];
}

/** Of what the times are made: script, style and layout, each in ms. */
export function sharesTable(result: Result): Table {
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

/** What those cost who are left out, at the first size that is too large for them. */
export function beyondTable(beyond: readonly Beyond[]): Table {
  const timed = figures.filter(({ unit }) => unit === 'ms');
  return [
    ['Left out', ...timed.map(({ words }) => words)],
    ...beyond.map(({ name, size, measurement }) => [
      `${name} at ${size.toLocaleString('en')} items`,
      ...timed.map(({ name: figure, unit }) => write(measurement[figure] ?? Number.NaN, unit)),
    ]),
  ];
}

/** For the terminal. */
export const toText = (table: Table): string => {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
};

export const toMarkdown = ([header = [], ...rows]: Table): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
