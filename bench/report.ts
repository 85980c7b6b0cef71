import { mkdir, writeFile } from 'node:fs/promises';
import { budgetsTable } from './budgets.ts';
import { drawCharts, type Chart } from './charts.ts';
import { contenders, limit } from './contenders.ts';
import { write } from './figures.ts';
import { idleConversations, idleSeconds, idleSize } from './idle.ts';
import type { Machine } from './machine.ts';
import { type Counts, speeds, viewport } from './measure.ts';
import { writeReadme } from './readme.ts';
import { median, type Results } from './results.ts';
import { beyondTable, figuresTable, sharesTable, type Table, toMarkdown, toText } from './tables.ts';

export interface Made {
  readonly machine: Machine;
  readonly runs: number;
  readonly watchedRuns: number;
  readonly usualCounts: Counts;
  readonly fewCounts: Counts;
  readonly minutes: string;
}

const folder = new URL('./', import.meta.url);

const count = (size: number) => size.toLocaleString('en');

const idleTable = ({ idle }: Results): Table => [
  ['Untouched', ...idle.keys()],
  ['Main thread', ...[...idle.values()].map((values) => write(median(values), 'ms'))],
];

function contenderLine({ name, description, mostItems, slowFrom }: (typeof contenders)[number]): string {
  const slow = slowFrom ? `; slow from ${count(slowFrom)} items on` : '';
  const end = mostItems ? `; left out beyond ${count(mostItems)} items` : '';
  return `- \`${name}\`: ${description}${slow}${end}`;
}

/** For the terminal. */
export const toTerminal = (results: Results): string =>
  [
    ...results.sizes.flatMap((result) => [figuresTable(result), sharesTable(result)]),
    ...(results.idle.size > 0 ? [idleTable(results)] : []),
    budgetsTable(results),
  ]
    .map((table) => `\n${toText(table)}`)
    .join('\n');

function report(results: Results, charts: readonly Chart[], made: Made): string {
  const { machine, runs, watchedRuns, usualCounts, fewCounts, minutes } = made;
  return `# Results of the bench

Written by \`npm run bench\` in ${minutes} minutes; no figure is by hand. Every contender is a production page with the same generated
items, in the same Chromium, one after the other in turn; each figure is the median of ${runs} runs (of shifts the worst), behind it
its ratio to \`${limit.name}\`, and \`!\` where this kit is over its budget.

- **Times** are CPU time of the page's main thread (\`TaskDuration\` of the DevTools protocol's Performance domain, in thread
  ticks), in a view of ${viewport.width} × ${viewport.height} px: mount until the page is at rest, a frame of scrolling up as the average of ${usualCounts.scroll}, a
  live message as the average of ${usualCounts.live} arriving one a frame at the bottom, a receipt for a message in view as the average of
  ${2 * usualCounts.receipts}, an older page as the average of ${usualCounts.older} landing mid-list. Of what is slow at a size (see below) it is ${fewCounts.scroll}, ${fewCounts.live}, ${2 * fewCounts.receipts}
  and ${fewCounts.older}. The second table of each size says how much of a time script, style and layout took; the rest is painting, garbage
  collection and the browser's own work.
- **Shifts** are read after each paint, in ${watchedRuns} runs (of what is slow in one, at 1,000 items): how far what was in view
  is from where the reader's own scrolling left it, while a page lands and they rest, and while they scroll by ${speeds.slow} px a
  frame. Of all rows in view the one that moved least counts; where none of them is left, the height of the view.
- **Blank** is the share of 16 places over the height of the view that have no row in a painted frame, while the reader scrolls
  up by ${speeds.slow}, ${speeds.fast} or ${count(speeds.fling)} px a frame.
- **The heap** is measured after mounting, the elements after scrolling. The page's files are React and all else that it needs.

${contenders.map(contenderLine).join('\n')}

## Budgets

${toMarkdown(budgetsTable(results))}

${charts.map(({ file, words }) => `![${words}](charts/${file})`).join('\n\n')}

${results.sizes.map((result) => `## ${count(result.size)} items\n\n${toMarkdown(figuresTable(result))}\n\n${toMarkdown(sharesTable(result))}`).join('\n\n')}

${results.beyond.length > 0 ? `## Too long for them\n\nOne run each, at the first size that is too large to be usable.\n\n${toMarkdown(beyondTable(results.beyond))}\n\n` : ''}## Idle

${idleConversations} conversations of ${count(idleSize)} items are mounted, all but one hidden, and nobody touches them for ${idleSeconds} s. The engine's late
collection of garbage, which comes once in every page, is switched off.

${toMarkdown(idleTable(results))}

## Machine

${toMarkdown([['What', 'Which'], ...machine])}
`;
}

/** Writes RESULTS.md, its charts, and the README's figures. */
export async function writeReport(results: Results, made: Made): Promise<void> {
  const date = new Map(made.machine).get('Date') ?? '';
  const charts = drawCharts(results, date);
  await mkdir(new URL('charts/', folder), { recursive: true });
  await Promise.all(charts.map(({ file, svg }) => writeFile(new URL(`charts/${file}`, folder), svg)));
  await writeFile(new URL('RESULTS.md', folder), report(results, charts, made));
  await writeReadme(results, date);
}
