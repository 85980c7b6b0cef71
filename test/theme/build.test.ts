import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';

/** A theme before what it changes: the order in which an app imports them does not matter. */
const files = ['../../src/themes/console.css', '../../src/theme/styles.css'];

/** The stylesheets as an app gets it that is built with a bundler's defaults, for browsers of some years ago. */
async function buildStyles(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'styles-'));
  await writeFile(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  await writeFile(
    join(root, 'main.js'),
    files.map((file) => `import ${JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))};`).join('\n'),
  );
  await build({ configFile: false, root, logLevel: 'error', build: { outDir: 'out' } });
  const assets = join(root, 'out/assets');
  const name = (await readdir(assets)).find((file) => file.endsWith('.css')) ?? '';
  const text = await readFile(join(assets, name), 'utf8');
  await rm(root, { recursive: true });
  return text;
}

test('colours follow the page’s color-scheme, in every theme, also in an app that a bundler built with its defaults', async () => {
  const text = await buildStyles();
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>${text}</style>
      <div data-part="transcript" id="plain"></div>
      <div class="transcript-theme-console"><div data-part="transcript" id="inside"></div></div>
      <div class="transcript-theme-console" data-part="transcript" data-density="compact" id="itself"></div>`);
    const looks = (scheme: string) =>
      page.evaluate((value) => {
        document.documentElement.style.colorScheme = value;
        return ['plain', 'inside', 'itself'].map((id) => {
          const { backgroundColor, color, fontSize } = getComputedStyle(document.getElementById(id) ?? document.body);
          return [backgroundColor, color, fontSize];
        });
      }, scheme);
    expect(await looks('light')).toEqual([
      ['rgb(255, 255, 255)', 'rgb(25, 27, 31)', '15px'],
      ['rgb(255, 255, 255)', 'rgb(28, 28, 27)', '14px'],
      ['rgb(255, 255, 255)', 'rgb(28, 28, 27)', '13px'],
    ]);
    expect(await looks('dark')).toEqual([
      ['rgb(23, 24, 27)', 'rgb(236, 238, 241)', '15px'],
      ['rgb(22, 22, 22)', 'rgb(237, 237, 236)', '14px'],
      ['rgb(22, 22, 22)', 'rgb(237, 237, 236)', '13px'],
    ]);
  } finally {
    await browser.close();
  }
}, 60_000);
