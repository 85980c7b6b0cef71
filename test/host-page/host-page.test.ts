import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { buildElementScript } from '../../scripts/element-script.mjs';
import { serveProductionPage, type ProductionPage } from '../production-page.ts';
import { rules, sheets } from './sheets.ts';

const patience = 120_000;

let served: ProductionPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [script, production] = await Promise.all([
    buildElementScript(),
    serveProductionPage({ root: fileURLToPath(new URL('.', import.meta.url)) }),
  ]);
  served = production;
  browser = await chromium.launch(chromiumOptions());
  page = await browser.newPage({
    viewport: { width: 1100, height: 600 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(served.origin);
  await page.addScriptTag({ content: script });
  await page.waitForFunction(() => 'hostPage' in window);
  await page.evaluate(async () => {
    await window.hostPage.showEverything(null, 60);
    window.hostPage.remember();
  });
}, patience);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const hosts = [...sheets, ...rules.map((rule) => [rule, rule] as const)].map(([name, css]) => ({ name, css }));

/** In one line of the table that the test prints. */
const tell = (name: string, ...cells: readonly string[]) =>
  console.log(`| ${name.replace(/\s+/g, ' ').slice(0, 70)} | ${cells.join(' | ')} |`);

describe('on a page with styles of its own, every part by React and in the element looks as without them', () => {
  test.each(hosts)(
    '$name',
    async ({ name, css }) => {
      const changed: Record<string, readonly string[]> = {};
      for (const order of ['before', 'after', 'layer before'] as const) {
        await page.evaluate((host) => window.hostPage.showEverything(host), { css, order });
        changed[order] = await page.evaluate(() => window.hostPage.whatChanged());
      }
      tell(name, ...Object.entries(changed).map(([order, what]) => `${order}: ${what.length || 'same'}`));
      expect(changed).toEqual({ before: [], after: [], 'layer before': [] });
    },
    patience,
  );
});

const bothOrders = ['after', 'layer after'] as const;
/** What a later layer says of everything inside of rows, or of the view's own box: docs/host-pages.md tells what it does. */
const unheld = ['main div div * { transition', 'main div div * { margin', 'the-new-css-reset'];

describe('on a page with styles of its own, also in a later layer, all three lists open at their end and nothing jumps', () => {
  test.each(hosts)(
    '$name',
    async ({ name, css }) => {
      for (const order of unheld.some((part) => name.startsWith(part)) ? (['after'] as const) : bothOrders) {
        const seen = await page.evaluate((host) => window.hostPage.read(host), { css, order });
        tell(name, order, ...seen.map(({ rows, jumps, worst }) => `${rows} rows, ${jumps} jumps (${worst} px)`));
        expect(seen).toHaveLength(3);
        for (const { rows, jumps, frames } of seen) {
          expect(rows, order).toBeGreaterThan(0);
          expect(frames, order).toBeGreaterThan(20);
          expect(jumps, order).toBe(0);
        }
      }
    },
    patience,
  );
});

test('whoever means the kit wins: parts, tokens, themes and className, whichever comes first', async () => {
  const css = `[data-part='bubble'] { padding: 1px } [data-part='option'] { border-radius: 3px } .mine { background: lime }
    [data-part='transcript'] { --transcript-meta-size: 17px }`;
  for (const order of ['before', 'after'] as const) {
    await page.evaluate((host) => window.hostPage.showEverything(host), { css, order });
    const looks = await page.evaluate(() => {
      const view = document.querySelector('[data-part="transcript"]');
      view?.classList.add('mine');
      const style = (part: string) => getComputedStyle(view?.querySelector(`[data-part="${part}"]`) ?? document.body);
      const { padding } = style('bubble');
      const background = view ? getComputedStyle(view).backgroundColor : '';
      return [padding, style('option').borderRadius, background, style('header').fontSize];
    });
    expect(looks, order).toEqual(['1px', '3px', 'rgb(0, 255, 0)', '17px']);
  }
}, 60_000);
