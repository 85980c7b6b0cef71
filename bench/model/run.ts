// npm run bench:model: what the model costs, without a browser.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startVitest, version } from 'vitest/node';
import { sizes } from './figures.ts';
import { toMarkdown } from './report.ts';

interface Group {
  readonly fullName: string;
  readonly benchmarks: readonly { readonly name: string; readonly median: number }[];
}

const loadBefore = loadavg()[0] ?? 0;
const folder = await mkdtemp(join(tmpdir(), 'bench-model-'));
const outputJson = join(folder, 'figures.json');
try {
  const config = fileURLToPath(new URL('../vitest.config.ts', import.meta.url));
  const vitest = await startVitest('benchmark', [], { config, watch: false, benchmark: { outputJson } });
  await vitest.close();
  if (process.exitCode) throw new Error('A bench failed, so bench/MODEL.md stays as it was. See above what happened.');

  const { files }: { files: readonly { readonly groups: readonly Group[] }[] } = JSON.parse(
    await readFile(outputJson, 'utf8'),
  );
  const groups = files.flatMap((file) => file.groups);
  const medians = new Map(
    sizes.map((size) => {
      const group = groups.find(({ fullName }) => fullName.endsWith(` > ${size}`));
      return [size, new Map(group?.benchmarks.map(({ name, median }) => [name, median]))] as const;
    }),
  );
  const { version: ownVersion }: { version: string } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const page = toMarkdown(medians, [
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`],
    ['Memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['System', `${platform()} ${arch()}`],
    ['Load, one minute', `${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`],
    ['Node', process.versions.node],
    ['vitest', version],
    ['connect-transcript', ownVersion],
  ]);
  await writeFile(new URL('../MODEL.md', import.meta.url), page);
  console.log(page);
  console.log('Written to bench/MODEL.md.');
} finally {
  await rm(folder, { recursive: true });
}
