import type { Browser } from 'playwright';
import { viewport } from './measure.ts';
import { createStopwatch } from './stopwatch.ts';

/** A console's day: so many conversations are mounted, one of them is visible, and nobody touches any. */
export const idleConversations = 40;
export const idleSize = 1_000;
export const idleSeconds = 10;
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
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await stopwatch();
    await new Promise((resolve) => setTimeout(resolve, idleSeconds * 1_000));
    return (await stopwatch()).task;
  } finally {
    await context.close();
  }
}
