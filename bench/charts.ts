import { drawBars, type BarPanel } from './chart/bars.ts';
import { drawLines } from './chart/lines.ts';
import { contenders } from './contenders.ts';
import { figures, write, type FigureName } from './figures.ts';
import { figureOf, type Results } from './results.ts';

export interface Chart {
  readonly file: string;
  /** What it shows, where it is referred to. */
  readonly words: string;
  readonly svg: string;
}

/** Most people's long conversation, and the size that the budgets are about. */
const usualSize = 10_000;
const count = (size: number) => size.toLocaleString('en');

function panelOf({ sizes }: Results, name: FigureName): BarPanel {
  const figure = figures.find((one) => one.name === name);
  const bars = contenders.flatMap(({ name: contender, label, isKit = false }, series) => {
    // Who does not go as far is shown as far as it went.
    const result = sizes.findLast((one) => one.size <= usualSize && !Number.isNaN(figureOf(one, contender, name)));
    if (!result || !figure) return [];
    const value = figureOf(result, contender, name);
    const where = result.size === usualSize || figure.unit === 'kB' ? '' : ` at ${count(result.size)} items`;
    return [{ label, value, text: `${write(value, figure.unit)}${where}`, series, isStrong: isKit }];
  });
  return { title: figure?.words ?? name, bars };
}

const bars = (results: Results, title: string, subtitle: string, names: readonly FigureName[]): string =>
  drawBars(
    title,
    subtitle,
    names.map((name) => panelOf(results, name)),
  );

function growth({ sizes }: Results): string {
  const names = ['live', 'receipt', 'scroll', 'older'] as const;
  const valuesOf = (contender: string, name: FigureName) => sizes.map((result) => figureOf(result, contender, name));
  return drawLines(
    'What a longer history costs',
    'Main-thread ms of one, by the number of items in the conversation; upwards each line is ten times the one below',
    sizes.map(({ size }) => count(size)),
    names.map((name) => ({
      title: figures.find((figure) => figure.name === name)?.words ?? name,
      lines: contenders.map(({ name: contender, label }, series) => ({
        label,
        series,
        values: valuesOf(contender, name),
      })),
    })),
  );
}

/** The pictures of a run; the first one is for the README. */
export function drawCharts(results: Results, madeOn: string): readonly Chart[] {
  const at = `A conversation of ${count(usualSize)} items in one Chromium, ${madeOn}; less is better`;
  return [
    {
      file: 'overview.svg',
      words: 'Main-thread time of a live message, of a scrolled frame and of an older page',
      svg: bars(results, 'Main-thread time', at, ['live', 'scroll', 'older']),
    },
    {
      file: 'growth.svg',
      words: 'Main-thread time by the length of the conversation',
      svg: growth(results),
    },
    {
      file: 'mount.svg',
      words: 'Main-thread time and memory of a mounted conversation',
      svg: bars(results, 'Mounting', at, ['mount', 'heap', 'elements']),
    },
    {
      file: 'sight.svg',
      words: 'Shifts and blank places in painted frames',
      svg: bars(results, 'What the reader sees', at, ['shiftMiddle', 'shiftTop', 'blankFast', 'blankFling']),
    },
    {
      file: 'size.svg',
      words: "Gzip of each page's files, React included",
      svg: bars(results, 'Size of the page', `${madeOn}; less is better`, ['scripts', 'laterScripts', 'styles']),
    },
  ];
}
