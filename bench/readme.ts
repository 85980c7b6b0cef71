import { readFile, writeFile } from 'node:fs/promises';
import { limit } from './contenders.ts';
import { type FigureName, figures, write } from './figures.ts';
import { figureOf, ratioOf, type Result, type Results } from './results.ts';
import { type Table, toMarkdown } from './tables.ts';

const readme = new URL('../README.md', import.meta.url);
const begin = '<!-- figures: written by `npm run bench` -->';
const end = '<!-- end of figures -->';

/** What decides how a chat feels, at two sizes: of most chats, and of what people have in persistent ones. */
const told: readonly { readonly size: number; readonly names: readonly string[] }[] = [
  { size: 1_000, names: ['kit-query', 'assistant-ui'] },
  { size: 10_000, names: ['kit-query', limit.name, 'chatscope'] },
];
const toldFigures: readonly FigureName[] = ['mount', 'scroll', 'live', 'older', 'heap', 'shiftTop', 'blankFling'];
const namesInWords: Readonly<Record<string, string>> = { 'kit-query': 'this kit', raw: 'bare react-virtuoso' };

function column(result: Result, name: string): readonly string[] {
  return toldFigures.map((figureName) => {
    const figure = figures.find((one) => one.name === figureName);
    const value = figureOf(result, name, figureName);
    if (!figure || Number.isNaN(value)) return '';
    const isTimed = name !== limit.name && figure.unit === 'ms' && result.measurements.has(limit.name);
    return isTimed
      ? `${write(value, figure.unit)} (${ratioOf(result, name, figureName).toFixed(1)}×)`
      : write(value, figure.unit);
  });
}

function toldTable({ sizes }: Results): Table {
  const columns = told.flatMap(({ size, names }) => {
    const result = sizes.find((one) => one.size === size);
    const here = names.filter((name) => result?.measurements.has(name));
    return here.map((name) => ({
      head: `${namesInWords[name] ?? name}, ${size.toLocaleString('en')}`,
      cells: result ? column(result, name) : [],
    }));
  });
  const words = toldFigures.map((name) => figures.find((one) => one.name === name)?.words ?? name);
  return [
    ['', ...columns.map(({ head }) => head)],
    ...words.map((text, row) => [text, ...columns.map(({ cells }) => cells[row] ?? '')]),
  ];
}

/** Puts the figures that most people ask for into the README, between their marks. */
export async function writeReadme(results: Results, date: string): Promise<void> {
  const text = await readFile(readme, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The README has no place for the figures. Put "${begin}" and "${end}" where they belong.`);
  }
  const figuresText = `${toMarkdown(toldTable(results))}\n\nMeasured on ${date}; behind a time, its ratio to bare react-virtuoso with one plain \`div\` per row.`;
  await writeFile(readme, `${before}${begin}\n\n${figuresText}\n\n${end}${after}`);
}
