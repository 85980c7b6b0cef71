// npm test: types, lint, the package, unit, browser and story tests, on a fresh clone too.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureDependencies('.');
const { ensureChromium } = await import('./chromium.mjs');
await ensureChromium();
const { ensureEngines } = await import('./engines.mjs');
ensureEngines();

const failedChecks = [];
/** @param output `pipe` where others run beside it: then all that it says is printed at its end */
async function check(name, command, args, output = 'pipe') {
  if (output === 'inherit') console.log(`\n> ${name}`);
  const shell = process.platform === 'win32';
  const running = spawn(command, args, { stdio: ['inherit', output, output], shell });
  const said = [];
  for (const stream of [running.stdout, running.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => {
    running.on('close', resolve);
    running.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
  });
  if (output === 'pipe') console.log(`\n> ${name}\n${Buffer.concat(said)}`);
  if (status !== 0) failedChecks.push(name);
}

async function checkSources() {
  await check('types', 'npx', ['tsc', '--noEmit']);
  await check('lint', 'npx', ['oxlint']);
  await check('format', 'npx', ['oxfmt', '--check']);
}

async function checkPackage() {
  // The first of them packs the package for all that look at it.
  await check('api', process.execPath, ['scripts/api.mjs', '--check']);
  await check('size', process.execPath, ['scripts/size.mjs']);
}

await Promise.all([checkSources(), checkPackage()]);

const folder = mkdtempSync(join(tmpdir(), 'connect-transcript-'));
const report = join(folder, 'report.json');
const table = '--reporter=./test/engines/engine-table.ts';
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, table];
await check('tests', 'npx', ['vitest', 'run', ...reporters, ...process.argv.slice(2)], 'inherit');

let passed = 0;
let failed = failedChecks.length;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed = result.numPassedTests;
  failed += result.numFailedTests;
} catch {
  failed += 1;
  console.error('The test runner left no report: it did not finish.');
}
rmSync(folder, { recursive: true });
if (failedChecks.length > 0) console.error(`\nNot in order: ${failedChecks.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
