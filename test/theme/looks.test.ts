import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { serveProductionPage, type ProductionPage } from '../production-page.ts';
import { contrast, readElements, readTokens, tokenPairs, type Pair } from './contrast.ts';
import { findOverflow, findOverlaps, findSmallTargets, scrolling } from './measure.ts';
import type { Looks } from './page.tsx';

declare global {
  interface Window {
    show(looks: Looks): void;
  }
}

const themes = ['default', 'connect', 'console', 'high-contrast'] as const;
const ordinary: Looks = { theme: 'default', scheme: 'light', language: 'en', density: 'comfortable' };

let served: ProductionPage;
let browser: Browser;
let page: Page;

/** As nobody asks for anything. */
const plainMedia = { media: 'screen', contrast: null, forcedColors: null, reducedMotion: 'no-preference' } as const;

/** Shows everything, and waits for what comes late: the stored file, markdown, the look at older messages. */
async function show(page: Page, looks: Partial<Looks>): Promise<void> {
  await page.evaluate((all) => window.show(all), { ...ordinary, ...looks });
  for (const part of ['analysis-parts', 'markdown-table', 'jump-count']) {
    await page.locator(`[data-part="${part}"]`).first().waitFor();
  }
}

beforeAll(async () => {
  served = await serveProductionPage({ root: fileURLToPath(new URL('.', import.meta.url)) });
  browser = await chromium.launch(chromiumOptions());
  page = await browser.newPage();
  await page.goto(served.origin);
});
beforeEach(() => page.emulateMedia(plainMedia));
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The pairs that can be told apart too little, worst first; and the worst of all as a line to print. */
function judge(pairs: readonly Pair[], least: { readonly text: number; readonly part: number }) {
  const judged = pairs
    .map((pair) => ({ pair, ratio: contrast(pair), needed: pair.isText ? least.text : least.part }))
    .sort((one, other) => one.ratio / one.needed - other.ratio / other.needed);
  const words = judged.map(({ pair, ratio, needed }) => `${ratio.toFixed(2)} of ${needed}: ${pair.name}`);
  return {
    worst: words[0] ?? 'nothing was compared',
    poor: words.filter((_, index) => (judged[index]?.ratio ?? 0) < (judged[index]?.needed ?? 0)),
  };
}

describe('contrast', () => {
  test('text and parts stand out from what is behind them, in every theme, light and dark', async () => {
    const names = [...new Set(tokenPairs.flatMap(([front, back]) => [front, back]))];
    for (const theme of themes) {
      const least = theme === 'high-contrast' ? { text: 7, part: 4.5 } : { text: 4.5, part: 3 };
      for (const scheme of ['light', 'dark'] as const) {
        await show(page, { theme, scheme });
        const tokens = await page.evaluate(readTokens, names);
        const pairs = tokenPairs.map(([front, back, isText]): Pair => {
          const nothing = [0, 0, 0, 0] as const;
          return {
            name: `${front} on ${back}`,
            front: tokens[front] ?? nothing,
            back: tokens[back] ?? nothing,
            isText,
          };
        });
        const ofTokens = judge(pairs, least);
        const drawn = await page.evaluate(readElements);
        const ofElements = judge(drawn, least);
        console.log(`${theme}, ${scheme}: ${ofTokens.worst}; as drawn ${ofElements.worst}`);
        expect([...ofTokens.poor, ...ofElements.poor], `${theme}, ${scheme}`).toEqual([]);
        expect(drawn.length).toBeGreaterThan(60);
      }
    }
  });

  test('who asks for more contrast gets second lines as dark as the first, and lines around bubbles', async () => {
    await page.emulateMedia({ contrast: 'more' });
    for (const theme of ['default', 'console'] as const) {
      await show(page, { theme });
      const { text, meta, line } = await page.evaluate(() => {
        const style = (part: string) =>
          getComputedStyle(document.querySelector(`[data-part="${part}"]`) ?? document.body);
        return { text: style('text').color, meta: style('time').color, line: style('bubble').boxShadow };
      });
      expect(meta).toBe(text);
      expect(line).not.toContain('rgba(0, 0, 0, 0)');
    }
  });
});

describe('room', () => {
  test.each(['de', 'ar'] as const)(
    'at 280 px and at 900 px nothing is cut off, nothing overlaps: %s',
    async (language) => {
      const cases = [
        { width: 280, density: 'comfortable' },
        { width: 280, density: 'compact' },
        { width: 900, density: 'comfortable' },
      ] as const;
      for (const { width, density } of cases) {
        await page.setViewportSize({ width, height: 700 });
        await show(page, { language, density });
        expect(await page.evaluate(findOverflow, scrolling), `${width} px, ${density}`).toEqual([]);
        expect(await page.evaluate(findOverlaps), `${width} px, ${density}`).toEqual([]);
      }
    },
  );

  test('with a reader’s own spacing and at 320 px, as 1280 px are at 400 %, all fits in the theme with the largest words too', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    const spacing = await page.addStyleTag({
      content: `[data-part="transcript"] * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        [data-part="transcript"] p { margin-block-end: 2em !important }`,
    });
    for (const theme of ['default', 'high-contrast'] as const) {
      await show(page, { theme });
      expect(await page.evaluate(findOverflow, scrolling), theme).toEqual([]);
      expect(await page.evaluate(findOverlaps), theme).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    await spacing.evaluate((element) => element.parentNode?.removeChild(element));
  });

  test('where a finger points every control has 44 px', async () => {
    const phone = await browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });
    await phone.goto(served.origin);
    await show(phone, { theme: 'console', density: 'compact' });
    expect(await phone.evaluate(findSmallTargets, 44)).toEqual([]);
    await phone.locator('[data-part="preview"]').first().click();
    await phone.locator('[data-part="viewer"]').waitFor();
    expect(await phone.evaluate(findSmallTargets, 44)).toEqual([]);
    await phone.close();
  });
});

describe('what readers ask of their system', () => {
  test('in forced colours lines tell what colours told', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await show(page, {});
    const [own, other, chosen, unread, jump] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const style = (selector: string, pseudo?: string) =>
        getComputedStyle(document.querySelector(`[data-part="transcript"] ${selector}`) ?? probe, pseudo);
      return [
        style('[data-side="own"] [data-part="bubble"]').border,
        style('[data-side="other"] [data-part="bubble"]').border,
        style('[data-part="option"][data-state="chosen"]').outline,
        style('[data-part="unread"]', '::before').borderBlockStartColor,
        style('[data-part="jump"][data-count]').backgroundColor,
      ];
    });
    const highlight = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.outline = '2px solid Highlight';
      return getComputedStyle(probe).outlineColor;
    });
    expect(own).toBe(`2px solid ${highlight}`);
    expect(other).toMatch(/^1px solid/);
    expect(other).not.toContain(highlight);
    expect(chosen).toContain(highlight);
    expect(unread).toBe(highlight);
    expect(jump).toBe(highlight);
  });

  test('with less motion nothing moves by itself and nothing scrolls smoothly', async () => {
    const moving = () =>
      [...document.querySelectorAll('[data-part="transcript"] *')].filter((element) => {
        const { scrollBehavior, transitionProperty, transitionDuration } = getComputedStyle(element);
        const isMoved = element.getAnimations().some((animation) => {
          const { duration } = animation.effect?.getComputedTiming() ?? {};
          return animation instanceof CSSAnimation && Number(duration) > 0;
        });
        const changes = transitionProperty === 'opacity' && transitionDuration !== '0s';
        return isMoved || changes || scrollBehavior === 'smooth';
      }).length;
    await show(page, {});
    expect(await page.evaluate(moving)).toBeGreaterThan(3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(moving)).toBe(0);
  });

  test('printed, all that is loaded is there from top to bottom, dark on light and without what floats', async () => {
    await page.setViewportSize({ width: 700, height: 500 });
    await show(page, { scheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const views = await page.evaluate(() =>
      [...document.querySelectorAll('[data-part="transcript"]')].map((view) => {
        const scroller = view.querySelector('[data-part="scroller"]');
        const floats = view.querySelectorAll('[data-part="jump"], [data-part="sticky-day"], [data-part="connection"]');
        return {
          isWhole:
            !scroller ||
            (scroller.scrollHeight === scroller.clientHeight && scroller.clientHeight <= view.clientHeight),
          floating: [...floats].filter((part) => part.getClientRects().length > 0).length,
        };
      }),
    );
    expect(views.length).toBeGreaterThan(10);
    for (const view of views) expect(view).toEqual({ isWhole: true, floating: 0 });
    const { poor } = judge(await page.evaluate(readElements), { text: 4.5, part: 3 });
    expect(poor).toEqual([]);
    const link = page.locator('[data-part="markdown"] [data-part="link"]').first();
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
      await link.getAttribute('href'),
    );
    const you = page.locator('[data-part="header"] > [data-part="hidden"]').first();
    expect((await you.boundingBox())?.width).toBeGreaterThan(10);
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(10);
  });
});
