import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumOptions } from '../scripts/chromium.mjs';
import { buildPage } from './build-page.ts';
import { contenders } from './contenders.ts';
import { createConversation, liveMessages, olderPages } from './conversation.ts';
import type { Measurement } from './figures.ts';
import { idleSize, launchForIdle, measureIdle } from './idle.ts';
import { type Counts, measure } from './measure.ts';
import { checkVersions, readMachine } from './machine.ts';
import { toTerminal, writeReport } from './report.ts';
import type { Beyond, Result } from './results.ts';
import { serve } from './serve.ts';

const fewestRuns = 5;
const usualSizes = [1_000, 10_000, 100_000];
/** Looking at painted frames takes a while, and what is seen is the same in each run or nearly so. */
const watchedRuns = 2;
/** Of what is slow only so far, and once. */
const slowWatchedUpTo = 1_000;
const usualCounts: Counts = { live: liveMessages, receipts: 4, scroll: 60, older: olderPages };
const fewCounts: Counts = { live: 8, receipts: 2, scroll: 20, older: 2 };
const leastCounts: Counts = { live: 2, receipts: 1, scroll: 5, older: 1 };
/** Who is measured untouched; the others do not keep forty conversations. */
const idleNames = ['raw', 'kit', 'kit-query'];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: usualSizes.join(',') },
    runs: { type: 'string', default: `${fewestRuns}` },
    only: { type: 'string', default: contenders.map(({ name }) => name).join(',') },
    idle: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const runs = values.profile ? 1 : Number(values.runs);
const sizes = values.sizes.split(',').map(Number);
const chosen = contenders.filter(({ name }) => values.only.split(',').includes(name));
if (![runs, ...sizes].every((number) => Number.isInteger(number) && number > 0) || chosen.length === 0) {
  throw new Error(
    'Nothing to measure. Usage: npm run bench -- [--sizes 1000,10000] [--runs 5] [--only raw,kit] [--idle] [--profile]',
  );
}
const isWhole =
  !values.profile &&
  runs >= fewestRuns &&
  usualSizes.every((size) => sizes.includes(size)) &&
  chosen.length === contenders.length;
const started = Date.now();

await checkVersions();
const pages = new Map(
  await Promise.all(chosen.map(async (page) => [page.name, await buildPage(page, values.profile)] as const)),
);
const conversations = new Map([...sizes, idleSize].map((size) => [size, createConversation(size)]));
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

async function measureOnce(
  name: string,
  size: number,
  how: { counts: Counts; watched: boolean },
): Promise<Measurement> {
  const begun = Date.now();
  const conversation = conversations.get(size) ?? createConversation(size);
  const one = await measure({ browser, origin: served.origin, name, conversation, profiled: values.profile, ...how });
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  console.log(`${size} items: ${name} in ${seconds} s, mount ${(one.mount ?? 0).toFixed(0)} ms`);
  return { ...one, ...pages.get(name)?.sizes };
}

async function measureSize(size: number): Promise<Result> {
  const here = chosen.filter(({ mostItems = Infinity }) => size <= mostItems);
  const measurements = new Map<string, Measurement[]>(here.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    console.log(`Run ${run + 1} of ${runs}`);
    // Who begins changes from run to run, so that nobody always has the warmer machine.
    const first = run % here.length;
    for (const { name, slowFrom = Infinity } of [...here.slice(first), ...here.slice(0, first)]) {
      const isSlow = size >= slowFrom;
      const watched = isSlow ? run === 0 && size <= slowWatchedUpTo : run < watchedRuns;
      const one = await measureOnce(name, size, { counts: isSlow ? fewCounts : usualCounts, watched });
      measurements.get(name)?.push(one);
    }
  }
  return { size, measurements };
}

/** Those who are left out from a size on are tried there once, so that it is seen why. */
async function measureBeyond(): Promise<readonly Beyond[]> {
  const beyond: Beyond[] = [];
  for (const { name, mostItems = Infinity } of chosen) {
    const size = sizes.find((size) => size > mostItems);
    if (size === undefined) continue;
    beyond.push({ name, size, measurement: await measureOnce(name, size, { counts: leastCounts, watched: false }) });
  }
  return beyond;
}

async function measureAllIdle(): Promise<ReadonlyMap<string, readonly number[]>> {
  const names = idleNames.filter((name) => pages.has(name));
  const idle = new Map<string, number[]>(names.map((name) => [name, []]));
  const idleBrowser = await launchForIdle();
  try {
    for (let run = 0; run < runs; run += 1) {
      // Side by side: each page counts its own thread's time, and nobody does anything.
      await Promise.all(
        names.map(async (name) => idle.get(name)?.push(await measureIdle(idleBrowser, served.origin, name))),
      );
      console.log(`Idle, run ${run + 1} of ${runs}.`);
    }
  } finally {
    await idleBrowser.close();
  }
  return idle;
}

try {
  const measured: Result[] = [];
  for (const size of sizes) measured.push(await measureSize(size));
  const idle = isWhole || values.idle ? await measureAllIdle() : new Map<string, readonly number[]>();
  const beyond = isWhole ? await measureBeyond() : [];
  const results = { sizes: measured, beyond, idle };
  if (!values.profile) console.log(toTerminal(results));
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  if (isWhole) {
    const machine = await readMachine(browser.version(), loadBefore);
    await writeReport(results, { machine, runs, watchedRuns, usualCounts, fewCounts, minutes });
    console.log(`\nWritten to bench/RESULTS.md and bench/charts in ${minutes} minutes.`);
  } else {
    console.log(`\nA quick look in ${minutes} minutes: bench/RESULTS.md is written by a whole run only.`);
  }
} finally {
  await browser.close();
  served.close();
}
