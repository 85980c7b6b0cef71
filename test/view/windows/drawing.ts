import { chromium, type Frame, type Page } from 'playwright';
import { expect } from 'vitest';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import { serveProductionPage } from '../../production-page.ts';
import type { Kind, Place } from './page.tsx';

export const kinds: readonly Kind[] = ['windowed list', 'plain list', 'element'];
export const patiently = { timeout: 10_000 };

/** Where a transcript is drawn. */
export interface Opened {
  /** With its keyboard and mouse. */
  readonly window: Page;
  /** What the reader has before them. */
  readonly view: Page | Frame;
}

/** A page whose script draws into windows. */
export interface Drawing {
  readonly page: Page;
  /** Opens a place, empty. */
  enter(place: Place): Promise<Opened>;
  /** Draws a transcript there. */
  open(kind: Kind, place: Place): Promise<Opened>;
  told(): Promise<readonly string[]>;
  /** Takes the transcript away, and looks that nothing of it is left in any window. */
  expectNothingLeft(): Promise<void>;
}

export async function startDrawing() {
  const served = await serveProductionPage({ root: import.meta.dirname });
  // Pages that are left stay in memory, as for readers.
  const browser = await chromium.launch({
    ...chromiumOptions(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    async load(): Promise<Drawing> {
      const page = await browser.newPage({ viewport: { width: 600, height: 1400 } });
      page.setDefaultTimeout(patiently.timeout);
      await page.goto(served.origin);
      await page.waitForFunction(() => 'drawn' in window);
      return drawingIn(page);
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

function drawingIn(page: Page): Drawing {
  async function enter(place: Place): Promise<Opened> {
    const opened = place === 'pop-out' || place === 'picture-in-picture' ? page.context().waitForEvent('page') : null;
    if (place === 'picture-in-picture') {
      await page.evaluate((place) => {
        document.getElementById('pip')?.addEventListener('click', () => void window.drawn.enter(place));
      }, place);
      await page.click('#pip');
    } else await page.evaluate((place) => window.drawn.enter(place), place);
    const there = opened ? await opened : page;
    const frame = place === 'frame' ? page.frames().at(-1) : undefined;
    const view = frame ?? there;
    await view.getByText('After').last().waitFor();
    return { window: there, view };
  }
  return {
    page,
    enter,
    async open(kind, place) {
      const opened = await enter(place);
      await page.evaluate((kind) => window.drawn.show(kind), kind);
      return opened;
    },
    told: () => page.evaluate(() => [...window.drawn.told]),
    async expectNothingLeft() {
      // React listens to these for good, whatever it draws.
      const left = async () =>
        (await page.evaluate(() => window.drawn.leftovers())).filter((name) => !name.startsWith('selectionchange'));
      expect(await left()).not.toEqual([]);
      await page.evaluate(() => window.drawn.close());
      await expect.poll(left, patiently).toEqual([]);
    },
  };
}

/** What holds the focus, through shadow roots: its words. */
export const focused = (view: Page | Frame) =>
  view.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('data-part') === 'scroller' ? 'the list' : (active?.textContent ?? '');
  });

/** How far the list is from its end, in px. */
export const below = (view: Page | Frame) =>
  view.locator('[data-part="scroller"]').evaluate((list) => list.scrollHeight - list.clientHeight - list.scrollTop);

/** The number of the oldest message that is drawn. */
export const oldest = async (view: Page | Frame) =>
  Number(/Message (\d+)/.exec((await view.locator('article').first().textContent()) ?? '')?.[1]);
