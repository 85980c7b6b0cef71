import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type ProblemKind } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { packed } from '../../scripts/pack.mjs';

/** What every package of modules only is told of resolutions that know none: Node 20.19 can require modules. */
const ofModulesOnly: Partial<Record<string, ProblemKind>> = {
  node10: 'NoResolution',
  'node16-cjs': 'CJSResolvesToESM',
};

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

// Whoever comes first packs.
vi.setConfig({ testTimeout: 180_000 });

test('publint finds nothing to improve in the tarball', async () => {
  const { tarball } = await packed();
  const bytes = Uint8Array.from(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, level: 'suggestion', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('every entry has types that say what its script does, also style sheets and languages', async () => {
  const { tarball } = await packed();
  const result = await checkPackage(createPackageFromTarballData(Uint8Array.from(readFileSync(tarball))), {
    includeEntrypoints: ['./labels/de', './themes/console.css'],
    // A file for a script tag, which exports nothing and takes long to read.
    excludeEntrypoints: ['./element/connect-transcript.js'],
  });
  if (!result.types) throw new Error('The package has no types.');
  const found = result.problems.filter(
    (problem) => !('resolutionKind' in problem && ofModulesOnly[problem.resolutionKind] === problem.kind),
  );
  expect(found).toEqual([]);
  const untyped = Object.entries(result.entrypoints).filter(
    ([path, { resolutions }]) => !/\*|\.json$/.test(path) && !resolutions.bundler.resolution?.isTypeScript,
  );
  expect(untyped.map(([path]) => path)).toEqual([]);
});

test('source maps and declaration maps hold their sources or lead to those that are shipped', async () => {
  const { folder } = await packed();
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const maps = files.filter((name) => name.endsWith('.map')).map((name) => join(folder, 'dist', name));
  expect(maps.length).toBeGreaterThan(100);
  const lost = maps.flatMap((map) => {
    const { sources, sourcesContent = [] }: SourceMap = JSON.parse(readFileSync(map, 'utf8'));
    return sources
      .filter((_, index) => typeof sourcesContent[index] !== 'string')
      .map((source) => join(dirname(map), source))
      .filter((source) => !existsSync(source));
  });
  expect(lost).toEqual([]);
});

test('declarations name only packages that are installed with this one', async () => {
  const { folder } = await packed();
  const installed = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.peerDependencies)];
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [
      ...readFileSync(join(folder, 'dist', name), 'utf8').matchAll(
        /(?:from |import\()['"]((?:@[^/'"]+\/)?[^./'"][^/'"]*)/g,
      ),
    ])
    .map(([, name]) => name);
  expect(named).toContain('react');
  expect(named.filter((name) => name !== undefined && !installed.includes(name))).toEqual([]);
});

test('only style sheets and the element do something by being imported', () => {
  expect(packageJson.sideEffects.filter((path) => !/\.css$|\/element\b/.test(path))).toEqual([]);
});
