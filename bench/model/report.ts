import { budgets, type Medians, operations, sizes, steps } from './figures.ts';

const milliseconds = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(3)} ms`);

function both(medians: ReadonlyMap<string, number> | undefined, operation: string): number | undefined {
  const [merge, rows] = [medians?.get(`${operation}: ${steps.merge}`), medians?.get(`${operation}: ${steps.rows}`)];
  return merge === undefined || rows === undefined ? undefined : merge + rows;
}

function tableOf(size: number, medians: ReadonlyMap<string, number>): string {
  const copy = medians.get(steps.copy);
  const lines = operations.map((operation) => {
    const sum = both(medians, operation);
    const most = budgets.find((budget) => budget.operation === operation && budget.size === size)?.most;
    const isOver = most !== undefined && sum !== undefined && sum > most;
    const cells = [
      operation,
      milliseconds(medians.get(`${operation}: ${steps.merge}`)),
      milliseconds(medians.get(`${operation}: ${steps.rows}`)),
      `${milliseconds(sum)}${isOver ? ' !' : ''}`,
      sum === undefined || copy === undefined ? '–' : `${(sum / copy).toFixed(1)}×`,
      most === undefined ? '' : `${most} ms`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `## ${size.toLocaleString('en')} entries`,
    '',
    `A plain copy of an array of that length: ${milliseconds(copy)}.`,
    '',
    `| Operation | ${steps.merge} | ${steps.rows} | both | both / copy | budget |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function firstPages(medians: Medians): string {
  const lines = sizes.flatMap((size) => {
    const [merge, rows] = [steps.merge, steps.rows].map((step) => medians.get(size)?.get(`all at once: ${step}`));
    if (merge === undefined || rows === undefined) return [];
    const each = (value: number) => `${value.toFixed(1)} ms (${((value * 1000) / size).toFixed(1)} µs each)`;
    return `| ${size.toLocaleString('en')} | ${each(merge)} | ${each(rows)} |`;
  });
  return ['## All at once', '', `| Items | ${steps.merge} | ${steps.rows} |`, '| --- | --- | --- |', ...lines].join(
    '\n',
  );
}

/** The figures as a page. */
export function toMarkdown(medians: Medians, machine: readonly (readonly [string, string])[]): string {
  const tables = sizes.flatMap((size) => {
    const here = medians.get(size);
    return here ? tableOf(size, here) : [];
  });
  return [
    '# Results of the model bench',
    `Written by \`npm run bench:model\`; no figure is by hand. Medians of what \`vitest bench\` measured in Node, by the clock,
in warm code: what merging and building rows cost where so many entries are known already. Each is done again and again
to the same timeline, which stays as it is. Beside them a plain copy of an array of that length, the least that a new list
of entries can cost; there is a second one for the rows. \`!\` is over the budget.`,
    ...tables,
    firstPages(medians),
    [
      '## Machine',
      '',
      '| What | Which |',
      '| --- | --- |',
      ...machine.map(([what, which]) => `| ${what} | ${which} |`),
    ].join('\n'),
    '',
  ].join('\n\n');
}
