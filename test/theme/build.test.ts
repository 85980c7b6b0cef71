import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';

const styles = fileURLToPath(new URL('../../src/theme/styles.css', import.meta.url));

/** The stylesheet as an app gets it that is built with a bundler's defaults, for browsers of some years ago. */
async function buildStyles(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'styles-'));
  await writeFile(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  await writeFile(join(root, 'main.js'), `import ${JSON.stringify(styles)};`);
  await build({ configFile: false, root, logLevel: 'error', build: { outDir: 'out' } });
  const assets = join(root, 'out/assets');
  const name = (await readdir(assets)).find((file) => file.endsWith('.css')) ?? '';
  const text = await readFile(join(assets, name), 'utf8');
  await rm(root, { recursive: true });
  return text;
}

test('colours follow the page’s color-scheme, also in an app that a bundler built with its defaults', async () => {
  const text = await buildStyles();
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>${text}</style><div data-part="transcript"></div>`);
    const colours = (scheme: string) =>
      page.evaluate((value) => {
        document.documentElement.style.colorScheme = value;
        const transcript = document.querySelector('[data-part="transcript"]');
        const { backgroundColor, color } = transcript
          ? getComputedStyle(transcript)
          : { backgroundColor: '', color: '' };
        return [backgroundColor, color];
      }, scheme);
    expect(await colours('light')).toEqual(['rgb(255, 255, 255)', 'rgb(25, 27, 31)']);
    expect(await colours('dark')).toEqual(['rgb(23, 24, 27)', 'rgb(236, 238, 241)']);
  } finally {
    await browser.close();
  }
}, 60_000);
