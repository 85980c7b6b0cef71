import { contenders } from './contenders.ts';
import { figures, write } from './figures.ts';
import { idleConversations, idleSeconds, idleSize } from './idle.ts';
import { figureOf, median, ratioOf, type Result, type Results } from './results.ts';
import type { Table } from './tables.ts';

/** The size at which the kit is compared with the limit. */
const comparedAt = 10_000;
const mostIdle = 10;
const timesLess = 3;
const growth = [
  { figure: 'live', most: 1.2 },
  { figure: 'receipt', most: 1.2 },
  { figure: 'scroll', most: 1.2 },
  { figure: 'older', most: 1.3 },
] as const;

const kits = contenders.filter(({ isKit }) => isKit).map(({ name }) => name);

const verdict = (text: string, isMet: boolean) => `${text}, ${isMet ? 'met' : '**not met**'}`;
const times = (value: number) => `${value.toFixed(2)}×`;
const wordsOf = (name: string) => figures.find((figure) => figure.name === name)?.words ?? name;

function* ofLimit(result: Result) {
  for (const { name, words, unit, budget } of figures) {
    if (budget === null) continue;
    const atMost = 'ratio' in budget ? `≤ ${budget.ratio.toFixed(1)}×` : `≤ ${budget.most} ${unit}`;
    yield [
      words,
      atMost,
      ...kits.map((kit) => {
        if ('most' in budget) {
          const value = figureOf(result, kit, name);
          return verdict(write(value, unit), value <= budget.most);
        }
        const ratio = ratioOf(result, kit, name);
        return verdict(times(ratio), ratio <= budget.ratio);
      }),
    ];
  }
}

function* ofGrowth(smallest: Result, largest: Result) {
  for (const { figure, most } of growth) {
    yield [
      `${wordsOf(figure)}: at ${largest.size.toLocaleString('en')} items to at ${smallest.size.toLocaleString('en')}`,
      `≤ ${most.toFixed(1)}×`,
      ...kits.map((kit) => {
        const ratio = figureOf(largest, kit, figure) / figureOf(smallest, kit, figure);
        return verdict(times(ratio), ratio <= most);
      }),
    ];
  }
}

function* ofPeers(sizes: readonly Result[]) {
  for (const { name } of contenders.filter(({ isPeer }) => isPeer)) {
    const at = sizes.findLast(({ size, measurements }) => size <= comparedAt && measurements.has(name));
    if (!at) continue;
    for (const figure of ['live', 'scroll'] as const) {
      yield [
        `${wordsOf(figure)}: ${name} to this kit at ${at.size.toLocaleString('en')} items`,
        `≥ ${timesLess}×`,
        ...kits.map((kit) => {
          const ratio = figureOf(at, name, figure) / figureOf(at, kit, figure);
          return verdict(times(ratio), ratio >= timesLess);
        }),
      ];
    }
  }
}

function* ofIdle(idle: Results['idle']) {
  yield [
    `${idleConversations} conversations of ${idleSize.toLocaleString('en')} items, untouched for ${idleSeconds} s`,
    `≤ ${mostIdle} ms`,
    ...kits.map((kit) => {
      const spent = median(idle.get(kit) ?? []);
      return verdict(write(spent, 'ms'), spent <= mostIdle);
    }),
  ];
}

/** Each budget, and whether it is met; what was not measured has no row. */
export function budgetsTable({ sizes, idle }: Results): Table {
  const compared = sizes.find(({ size }) => size === comparedAt);
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  return [
    ['Budget', 'bound', ...kits],
    ...(compared ? ofLimit(compared) : []),
    ...(smallest && largest && smallest !== largest ? ofGrowth(smallest, largest) : []),
    ...ofPeers(sizes),
    ...(idle.size > 0 ? ofIdle(idle) : []),
  ];
}
