import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumOptions } from '../scripts/chromium.mjs';
import { buildPage } from './build-page.ts';
import { contenders } from './contenders.ts';
import { createConversation } from './conversation.ts';
import type { Measurement } from './figures.ts';
import { measure } from './measure.ts';
import { checkVersions, readMachine } from './machine.ts';
import { type Result, toMarkdown, toText } from './report.ts';
import { serve } from './serve.ts';

const fewestRuns = 5;
const usualSizes = [1_000, 10_000];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: usualSizes.join(',') },
    runs: { type: 'string', default: `${fewestRuns}` },
    only: { type: 'string', default: contenders.map(({ name }) => name).join(',') },
    profile: { type: 'boolean', default: false },
  },
});
const runs = values.profile ? 1 : Number(values.runs);
const sizes = values.sizes.split(',').map(Number);
const chosen = contenders.filter(({ name }) => values.only.split(',').includes(name));
if (![runs, ...sizes].every((number) => Number.isInteger(number) && number > 0) || chosen.length === 0) {
  throw new Error(
    'Nothing to measure. Usage: npm run bench -- [--sizes 1000,10000] [--runs 5] [--only raw,kit] [--profile]',
  );
}

await checkVersions();
const pages = new Map(
  await Promise.all(chosen.map(async (page) => [page.name, await buildPage(page, values.profile)] as const)),
);
const conversations = new Map(sizes.map((size) => [size, createConversation(size)]));
const served = await serve(
  new Map([
    ...[...pages].flatMap(([name, { html, files }]) => [[`/${name}/`, html] as const, ...files]),
    ...[...conversations].map(
      ([size, conversation]) => [`/conversation-${size}.json`, JSON.stringify(conversation)] as const,
    ),
  ]),
);
const browser = await chromium.launch(chromiumOptions());
const loadBefore = loadavg();

const results: Result[] = [];
try {
  for (const [size, conversation] of conversations) {
    const here = chosen.filter(({ mostItems = Infinity }) => size <= mostItems);
    const measurements = new Map<string, Measurement[]>(here.map(({ name }) => [name, []]));
    for (let run = 0; run < runs; run += 1) {
      // Who begins changes from run to run, so that nobody always has the warmer machine.
      for (let turn = 0; turn < here.length; turn += 1) {
        const name = here[(turn + run) % here.length]?.name ?? '';
        const scriptGzip = pages.get(name)?.scriptGzip ?? 0;
        const profiled = values.profile;
        const one = await measure({ browser, origin: served.origin, name, conversation, scriptGzip, profiled });
        measurements.get(name)?.push(one);
        if (!profiled)
          console.log(`${size} items, run ${run + 1} of ${runs}: ${name}, mount ${one.mount.toFixed(0)} ms`);
      }
    }
    results.push({ size, measurements });
  }
} finally {
  await browser.close();
  served.close();
}

if (!values.profile) {
  console.log(toText(results));
  const isWhole =
    runs >= fewestRuns && usualSizes.every((size) => sizes.includes(size)) && chosen.length === contenders.length;
  if (isWhole) {
    const machine = await readMachine(browser.version(), loadBefore);
    await writeFile(new URL('RESULTS.md', import.meta.url), toMarkdown(results, { machine, runs }));
    console.log('\nWritten to bench/RESULTS.md.');
  } else {
    console.log('\nA quick look: bench/RESULTS.md is written by a whole run only.');
  }
}
