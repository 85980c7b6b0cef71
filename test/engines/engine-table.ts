import type { Reporter, TestModule } from 'vitest/node';
import { engineNames, findEngine, type EngineName } from '../../scripts/engines.mjs';

/** What is promised, by the file that asks for it. What runs in Chromium anyway is not asked a second time there. */
const promises = [
  {
    promise: '1,000 items are read up to the first',
    file: 'engines/reading.test.ts',
    chromium: 'reading/reading.test.ts',
  },
  {
    promise: 'Rows that land, grow, come and go move nothing',
    file: 'view/scroll/scroll.test.ts',
    chromium: 'view/scroll/scroll.test.ts',
  },
  { promise: 'The end stays in view while others write', file: 'engines/live.test.ts' },
  { promise: 'Hidden and shown again, end and place are kept', file: 'engines/hidden.test.ts' },
  { promise: 'Transforms, moves in the document, jumps while hidden', file: 'engines/transform.test.ts' },
  { promise: 'Any size, zoom and pixel ratio', file: 'engines/size.test.ts' },
  { promise: 'Only what can be seen counts as seen', file: 'engines/sight.test.ts' },
  { promise: 'Wheel and keyboard lose nothing', file: 'engines/keyboard-and-wheel.test.ts' },
  { promise: 'Going to an entry and to the newest', file: 'engines/going-to.test.ts' },
  { promise: 'The element from a script tag', file: 'engines/element.test.ts' },
  { promise: 'Each story opens and plays', file: 'engines/stories.test.ts', chromium: 'stories/stories.test.ts' },
] as const;

type Promised = (typeof promises)[number];

function moduleOf(modules: readonly TestModule[], engine: EngineName, promised: Promised): TestModule | undefined {
  const isElsewhere = engine === 'chromium' && 'chromium' in promised;
  const file = isElsewhere ? promised.chromium : promised.file;
  return modules.find(
    ({ moduleId, project }) =>
      moduleId.endsWith(`/test/${file}`) &&
      project.name.startsWith('engines-') !== isElsewhere &&
      (isElsewhere || project.name === `engines-${engine}`),
  );
}

const seconds = (module: TestModule) => Math.round(module.diagnostic().duration / 1000);

function cell(module: TestModule | undefined): string {
  if (!module) return 'not run';
  const tests = [...module.children.allTests()];
  const passed = tests.filter((test) => test.ok() && test.result().state === 'passed').length;
  // Where a file cannot be read, or nothing can be opened, no test has a result.
  const holds = module.ok() && passed > 0 ? 'holds' : 'FAILS';
  return `${holds}: ${passed} of ${tests.length}`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Prints what holds in which engine after a run in which engines took part. */
export default class EngineTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (!modules.some(({ project }) => project.name.startsWith('engines-'))) return;
    const engines = engineNames.map(findEngine);
    const lacking = engines.filter(({ missing }) => missing.length > 0);
    const times = engines.map(({ name }) =>
      modules
        .filter(({ project }) => project.name === `engines-${name}`)
        .reduce((sum, module) => sum + seconds(module), 0),
    );
    const lines = [
      row(['', ...engines.map(({ title, version }) => `${title} ${version}`.trim())]),
      row(['---', ...engines.map(() => '---')]),
      ...promises.map((promised) =>
        row([promised.promise, ...engines.map(({ name }) => cell(moduleOf(modules, name, promised)))]),
      ),
      row(['Time', ...times.map((time) => `${time} s`)]),
      ...lacking.map(({ title, missing }) => `${title} was not tested: without ${missing.join(' and ')} it cannot be.`),
    ];
    console.log(`\n${lines.join('\n')}\n`);
  }
}
