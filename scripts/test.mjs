// npm test: types, lint, the package, unit, browser and story tests, on a fresh clone too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureDependencies('.');
const { ensureChromium } = await import('./chromium.mjs');
await ensureChromium();

const failedChecks = [];
function check(name, command, args) {
  console.log(`\n> ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failedChecks.push(name);
}

check('types', 'npx', ['tsc', '--noEmit']);
check('lint', 'npx', ['oxlint']);
check('format', 'npx', ['oxfmt', '--check']);
// The first of them packs the package for all that look at it.
check('api', process.execPath, ['scripts/api.mjs', '--check']);
check('size', process.execPath, ['scripts/size.mjs']);

const folder = mkdtempSync(join(tmpdir(), 'connect-transcript-'));
const report = join(folder, 'report.json');
check('tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);

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
