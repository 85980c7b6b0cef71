import { afterAll, beforeAll, expect, test } from 'vitest';
import { onScreen, saidBy, withoutReplaced } from '../fixtures/said.ts';
import { type ReadingBrowser, startReadingBrowser } from './browser.ts';

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await startReadingBrowser();
}, 120_000);
afterAll(() => browser?.close());

test('every published sample that says something comes over HTTP onto the screen', async () => {
  const page = await browser.open('samples', { pageSize: 10 });
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  await page.waitForSelector('[data-row="bubble"], [data-row="event"]');
  const shown = new Map(
    await page.evaluate(async () => {
      const { scroller, measure, isAtEnd } = window.reading;
      const element = scroller();
      const texts = new Map<string, string>();
      let resting = 0;
      await measure.record(element, {
        next({ scrollTop, tops }) {
          for (const row of element.querySelectorAll<HTMLElement>('[data-row]')) {
            const key = row.dataset['key'] ?? '';
            if (tops.has(key)) texts.set(key, row.textContent);
          }
          resting = scrollTop <= 0 && isAtEnd() ? resting + 1 : 0;
          return resting > 5 ? null : -120;
        },
      });
      return [...texts];
    }),
  );
  const items = browser.service.chat('samples').items;
  const missing = withoutReplaced(items).filter((item) => {
    const text = onScreen(shown.get(item.Id ?? '') ?? '');
    return !saidBy(item).every((words) => text.includes(onScreen(words)));
  });
  expect(missing).toEqual([]);
  expect(items.filter((item) => saidBy(item).length > 0).length).toBeGreaterThan(50);
  expect(failures).toEqual([]);
  expect(await page.getByText('This message cannot be shown').count()).toBe(0);
  await page.close();
});
