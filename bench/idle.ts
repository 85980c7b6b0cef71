import { type Browser, chromium } from 'playwright';
import { chromiumOptions } from '../scripts/chromium.mjs';
import { viewport } from './measure.ts';
import { createStopwatch } from './stopwatch.ts';

/** A console's day: so many conversations are mounted, one of them is visible, and nobody touches any. */
export const idleConversations = 40;
export const idleSize = 1_000;
export const idleSeconds = 10;
const secondsToRest = 2;

/** Some 15 s after the last allocation the engine collects garbage once, in every page; that is no cost of being idle. */
const withoutLateCollection = '--js-flags=--no-memory-reducer';

export function launchForIdle(): Promise<Browser> {
  const { args, ...options } = chromiumOptions();
  return chromium.launch({ ...options, args: [...args, withoutLateCollection] });
}

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** @returns main-thread ms of the page while nothing happens */
export async function measureIdle(browser: Browser, origin: string, name: string): Promise<number> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error.stack ?? error.message}`));
    await page.goto(`${origin}/${name}/`);
    await page.evaluate((size) => window.driver.prepare(size), idleSize);
    await page.evaluate((count) => window.driver.mountMany(count), idleConversations);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const stopwatch = await createStopwatch(session);
    await wait(secondsToRest);
    await stopwatch();
    await wait(idleSeconds);
    return (await stopwatch()).task;
  } finally {
    await context.close();
  }
}
