// npm run contact-sheet: all stories in all variants, from the known pictures, as a few sheets to look at.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumOptions, ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';

const pictures = fileURLToPath(new URL('../test/stories/pictures', import.meta.url));
const sheets = fileURLToPath(new URL('../test-results/contact-sheet', import.meta.url));
const perSheet = 6;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureDependencies('.');
await ensureChromium();
const { chromium } = await import('playwright');
rmSync(sheets, { recursive: true, force: true });
mkdirSync(sheets, { recursive: true });
const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage({ viewport: { width: 1320, height: 800 } });
const files = readdirSync(pictures).sort();
for (let first = 0; first < files.length; first += perSheet) {
  const figures = files.slice(first, first + perSheet).map((file) => {
    const picture = readFileSync(join(pictures, file), 'base64');
    return `<figure><figcaption>${file.replace('.webp', '')}</figcaption><img src="data:image/webp;base64,${picture}"></figure>`;
  });
  await page.setContent(
    `<style>body { margin: 16px; background: #8a8f99; font: 600 14px system-ui } figure { margin: 0 0 16px }</style>${figures.join('')}`,
  );
  const path = join(sheets, `${String(first / perSheet + 1).padStart(2, '0')}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}
await browser.close();
