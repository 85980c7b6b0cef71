import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { build as buildWithVite } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { install, type Installation } from './installation.ts';
import { runNode, startNode } from './processes.ts';
import { serveFolder } from './site.ts';

const tool = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** Compilers and builds of others, beside other tests. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

let browser: Browser;
let installed: Readonly<Record<'react-18' | 'react-19', Installation>>;

beforeAll(async () => {
  const [react18, react19] = await Promise.all([install('react-18'), install('react-19')]);
  installed = { 'react-18': react18, 'react-19': react19 };
  browser = await chromium.launch(chromiumOptions());
});

afterAll(async () => {
  await browser.close();
  for (const installation of Object.values(installed)) installation.remove();
});

async function serve(folder: string): Promise<string> {
  const { origin, close } = await serveFolder(folder);
  onTestFinished(close);
  return origin;
}

/** Opens an address, and keeps what the browser complains of. */
async function open(address: string): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** Turns the wheel up until the first message is there. Each turn is answered before the next one. */
async function scrollToFirstMessage(page: Page, feed: Locator) {
  const first = feed.getByText('Message number 1', { exact: true });
  await feed.hover();
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, -4000);
        return first.isVisible();
      },
      { timeout: 60_000 },
    )
    .toBe(true);
}

test.each(['react-18', 'react-19'] as const)(
  'Vite and %s: the markup of the build is taken over without a warning, and older pages load',
  async (name) => {
    const { folder } = installed[name];
    const root = join(folder, 'vite');
    const common = {
      configFile: false,
      root,
      mode: 'development',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"development"' },
    } as const;
    await buildWithVite({ ...common, build: { minify: false } });
    await buildWithVite({ ...common, build: { ssr: 'src/server.tsx', outDir: 'dist-server' } });
    await runNode('prerender.mjs', [], root, { NODE_ENV: 'development' });
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('Message number 120');

    const origin = await serve(join(root, 'dist'));
    const { page, complaints } = await open(`${origin}/index.html`);
    await page.getByRole('heading', { name: `React ${name.slice(-2)}` }).waitFor();
    const items = page.getByRole('region', { name: 'Items of the page' });
    const source = page.getByRole('region', { name: 'Pages of a source' });
    await items.getByText('on its way').waitFor();
    await source.getByText('on its way').waitFor();
    await page.getByRole('button', { name: 'Go to message 3' }).click();
    await items.getByText('Message number 3', { exact: true }).waitFor();
    await scrollToFirstMessage(page, source.getByRole('feed'));
    expect(complaints).toEqual([]);
  },
);

test('a script tag of esbuild: a widget in a frame that has no origin shows its chat and loads older pages', async () => {
  const root = join(installed['react-19'].folder, 'widget');
  await runNode('build.mjs', [], root);
  const origin = await serve(root);
  const { page, complaints } = await open(`${origin}/shop.html`);
  const chat = page.frameLocator('iframe[title="Chat with us"]');
  await chat.locator('strong', { hasText: 'on its way' }).waitFor();
  await scrollToFirstMessage(page, chat.getByRole('feed'));
  expect(complaints).toEqual([]);
});

test('in a shadow root the chat has its looks, none of the page’s, and loads older pages', async () => {
  const root = join(installed['react-19'].folder, 'shadow-root');
  await runNode('build.mjs', [], root);
  const origin = await serve(root);
  const { page, complaints } = await open(`${origin}/page.html`);
  const feed = page.getByRole('feed');
  await feed.locator('strong', { hasText: 'on its way' }).waitFor();
  const bubble = feed.locator('[data-part="bubble"]').last();
  const looks = await bubble.evaluate((element) => {
    const { color, borderTopLeftRadius, marginTop } = getComputedStyle(element);
    return { color, borderTopLeftRadius, marginTop };
  });
  expect(looks).toEqual({ color: 'rgb(255, 255, 255)', borderTopLeftRadius: '16px', marginTop: '0px' });
  await scrollToFirstMessage(page, feed);
  expect(complaints).toEqual([]);
});

test('an app’s own tests in jsdom find all rows, load older ones and see what they send', async () => {
  const root = join(installed['react-19'].folder, 'tested-app');
  const report = await runNode(tool('vitest/vitest.mjs'), ['run', '--reporter=json', '--root', root], root);
  expect(JSON.parse(report)).toMatchObject({ success: true, numPassedTests: 1 });
});

test('Next.js: a server component reads the first page, its markup has the messages and is taken over without a warning', async () => {
  const { folder, dependency } = installed['react-19'];
  const root = join(folder, 'next');
  const next = dependency('next/dist/bin/next');
  const quiet = { NEXT_TELEMETRY_DISABLED: '1' };
  await runNode(next, ['build'], root, quiet);
  const address = /Local:\s+(http:\S+)/;
  const server = await startNode(next, ['start', '-H', '127.0.0.1', '-p', '0'], root, quiet, address);
  onTestFinished(server.stop);
  const origin = server.match[1] ?? '';
  const markup = await (await fetch(origin)).text();
  expect(markup).toContain('Message number 120');
  const { page, complaints } = await open(origin);
  await page.getByRole('heading', { name: '122 entries' }).waitFor();
  await page.getByText('Load older messages', { exact: true }).first().waitFor();
  await page.locator('strong', { hasText: 'on its way' }).waitFor();
  await scrollToFirstMessage(page, page.getByRole('feed'));
  expect(complaints).toEqual([]);
});

/** Every subpath that package.json publishes, patterns written out. */
function subpaths(folder: string): readonly string[] {
  const root = join(folder, 'node_modules/connect-transcript');
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries<string | { readonly default: string }>(exports).flatMap(([path, target]) => {
    if (!path.includes('*')) return [path];
    const [before = '', after = ''] = (typeof target === 'string' ? target : target.default).split('*');
    const names = readdirSync(join(root, before)).filter((name) => name.endsWith(after));
    return names.map((name) => path.replace('*', name.slice(0, name.length - after.length)));
  });
}

test.each([
  ['react-18', 'typescript-5.9', 'tsconfig.json'],
  ['react-18', 'typescript', 'tsconfig.nodenext.json'],
  ['react-19', 'typescript-5.9', 'tsconfig.nodenext.json'],
  ['react-19', 'typescript', 'tsconfig.json'],
] as const)('%s, %s and %s: all types are right, those of every subpath too', async (name, compiler, project) => {
  const { folder } = installed[name];
  // Its peer is optional, and installed beside React 19 only.
  const paths = subpaths(folder).filter((path) => name === 'react-19' || path !== './aws-sdk');
  const imports = paths.map((path) => `import 'connect-transcript${path.slice(1)}';`);
  expect(imports.length).toBeGreaterThan(30);
  // The types of the AWS SDK are those of Node.
  const reference = name === 'react-19' ? ['/// <reference types="node" />'] : [];
  writeFileSync(join(folder, 'types/every-subpath.ts'), [...reference, ...imports].join('\n'));
  const script =
    compiler === 'typescript' ? tool('typescript/bin/tsc') : installed['react-19'].dependency(`${compiler}/bin/tsc`);
  await expect(runNode(script, ['--project', project], folder)).resolves.toBe('');
});

test('every subpath can be imported by Node, where there is no document', async () => {
  const { folder } = installed['react-19'];
  const scripts = subpaths(folder).filter((path) => !/\.(css|json)$/.test(path));
  const imports = scripts.map((path) => `import 'connect-transcript${path.slice(1)}';`);
  writeFileSync(join(folder, 'every-subpath.mjs'), imports.join('\n'));
  await expect(runNode('every-subpath.mjs', [], folder)).resolves.toBe('');
});
