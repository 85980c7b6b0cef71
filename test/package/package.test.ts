import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type ProblemKind } from '@arethetypeswrong/core';
import { chromium } from 'playwright';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { chromiumOptions } from '../../scripts/chromium.mjs';
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

/** Every declaration as the browser reads it, with the rules that it stands in. */
function readDeclarations(css: string): readonly string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const read = (rules: CSSRuleList, outer: string): string[] =>
    [...rules].flatMap((rule) => {
      const here = `${outer} ${rule.cssText.slice(0, rule.cssText.indexOf('{'))}`;
      const style = 'style' in rule && rule.style instanceof CSSStyleDeclaration ? rule.style : null;
      const own = [...(style ?? [])].map((name) => `${here} ${name}: ${style?.getPropertyValue(name)}`);
      const inner = 'cssRules' in rule && rule.cssRules instanceof CSSRuleList ? read(rule.cssRules, here) : [];
      return [...own, ...inner];
    });
  return read(sheet.cssRules, '').map((declaration) =>
    declaration
      .replaceAll("'", '"')
      .replace(/([\d.]+)ms/g, (_, time: string) => `${Number(time) / 1000}s`)
      .replace(/(\D)\./g, '$10.')
      .replace(/\s*([\s(),])\s*/g, '$1'),
  );
}

test('the style sheets that are shipped say what their sources say, in the same order', async () => {
  const { folder } = await packed();
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const joined = read('src/theme/styles.css').replace(/@import '\.\/(.+)';/g, (_, part: string) =>
    read(`src/theme/${part}`),
  );
  const themes = readdirSync(join(folder, 'src/themes')).map((name) => [
    read(`src/themes/${name}`),
    read(`dist/themes/${name}`),
  ]);
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage();
    for (const [source = '', shipped = ''] of [[joined, read('dist/styles.css')], ...themes]) {
      const declarations = await page.evaluate(readDeclarations, shipped);
      expect(declarations.length).toBeGreaterThan(40);
      expect(declarations).toEqual(await page.evaluate(readDeclarations, source));
    }
  } finally {
    await browser.close();
  }
});

test('only style sheets and the element do something by being imported', () => {
  expect(packageJson.sideEffects.filter((path) => !/\.css$|\/element\b/.test(path))).toEqual([]);
});
