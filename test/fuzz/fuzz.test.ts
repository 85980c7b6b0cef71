import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import { expect, test } from 'vitest';
import { build } from 'vite';
import type { FuzzReport } from './run.tsx';

/** Runs in a process of its own, with React as it is in production: development takes several times as long. */
async function fuzz(): Promise<FuzzReport> {
  const outDir = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const environment = { ...process.env, NODE_ENV: 'production' };
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    mode: 'production',
    logLevel: 'error',
    plugins: [react()],
    ssr: { noExternal: true },
    build: { ssr: 'run.tsx', outDir, emptyOutDir: true, minify: false, target: 'node20' },
  });
  process.env['NODE_ENV'] = NODE_ENV;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(outDir, 'run.js')], { env: environment });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } finally {
    await rm(outDir, { recursive: true });
  }
}

const inMilliseconds = (ms: number) => `${ms.toFixed(2)} ms`;

// FUZZ_ITEMS=100000 FUZZ_SEED=7 npx vitest run --project unit test/fuzz
test('random and changed items, hostile ones and every template are read and rendered: nothing throws, hangs or differs', async () => {
  const { items, templates, seconds, median, p99, slowest, hanging, failures } = await fuzz();
  const times = `${inMilliseconds(median)} in the median, ${inMilliseconds(p99)} in the 99th of 100`;
  console.log(
    `${items} items and ${templates} templates in ${seconds.toFixed(0)} s: ${times}, at most ${inMilliseconds(slowest.ms)}: ${slowest.item}`,
  );
  expect(failures).toEqual([]);
  expect(hanging, slowest.item).toBe(0);
  expect(templates).toBeGreaterThan(4_000);
  expect(items).toBeGreaterThanOrEqual(Number(process.env['FUZZ_ITEMS'] ?? 30_000));
}, 600_000);
