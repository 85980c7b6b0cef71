import { chromium } from 'playwright';
import { inject } from 'vitest';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import type { EngineName } from '../../../scripts/engines.mjs';
import { openEngine } from '../../engines/driver/driver.ts';
import { serveScrollPage } from './scroll-page.ts';

/** What a test needs of a page, whichever browser it is in. */
export interface ScrollPage {
  /** Runs a function in the page: it sees nothing of the test but its argument. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  /** Presses a key in the list. */
  press(key: 'End'): Promise<void>;
  close(): Promise<void>;
}

export interface ScrollBrowser {
  /** Opens the harness page; `throttle` is how many times slower the processor is. */
  open(options?: { throttle?: number }): Promise<ScrollPage>;
  close(): Promise<void>;
}

const size = { width: 400, height: 600 };

async function startChromium(url: string): Promise<ScrollBrowser> {
  const browser = await chromium.launch(chromiumOptions());
  // One for all, so that the page's script comes from the browser's cache.
  const context = await browser.newContext({ viewport: size });
  return {
    async open({ throttle = 1 } = {}) {
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForFunction(() => 'harness' in window);
      if (throttle > 1) {
        const client = await context.newCDPSession(page);
        await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      }
      return {
        evaluate: page.evaluate.bind(page),
        press: (key) => page.getByRole('region', { name: 'Conversation' }).press(key),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** One window that goes from page to page. */
async function startEngine(name: EngineName, url: string): Promise<ScrollBrowser> {
  const engine = await openEngine(name);
  return {
    async open({ throttle = 1 } = {}) {
      await engine.goto(url);
      await engine.evaluate(async () => {
        while (!('harness' in window)) await new Promise((resolve) => setTimeout(resolve, 10));
      });
      await engine.throttle(throttle);
      return {
        evaluate: engine.evaluate,
        async press(key) {
          await engine.evaluate(() => window.harness.scroller().focus());
          await engine.key(key);
        },
        close: () => engine.goto('about:blank'),
      };
    },
    close: () => engine.close(),
  };
}

/** A real browser and a server of the harness page, for positions that no imitation of a browser knows. */
export async function startScrollBrowser(): Promise<ScrollBrowser> {
  const served = await serveScrollPage();
  const engine = inject('engine');
  const browser = await (engine ? startEngine(engine, served.url) : startChromium(served.url));
  return {
    open: browser.open,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
