import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faults } from '../../service/index.ts';
import { type ReadingBrowser, startReadingBrowser } from './browser.ts';
import {
  expectOneRequestPerPage,
  expectPerfect,
  readToTheFirst,
  transcriptRequests,
  truthOf,
  withService,
} from './read.ts';

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await startReadingBrowser();
}, 120_000);
afterAll(() => browser?.close());

const untilRows = (page: Page) => page.waitForSelector('[data-row="bubble"], [data-row="event"]');

async function readUp(page: Page, step: number, truth: readonly string[], turnAt?: number) {
  await untilRows(page);
  return readToTheFirst(page, step, truth, turnAt);
}

/** Those that wait come first: what others do fits into their pauses. */
const speeds = [
  { name: 'after 400 ms', latency: 400, jitter: 0 },
  { name: 'after 0 to 800 ms', latency: 0, jitter: 800 },
  { name: 'at once', latency: 0, jitter: 0 },
];

describe.concurrent.each(speeds)('with a service that answers $name', ({ latency, jitter }) => {
  test(
    '1,000 items are read up to the first by 60, 120 and 400 px a frame without a jump',
    () =>
      withService({ latency, jitter }, async (service) => {
        const truth = truthOf(service, 'history-1000');
        for (const step of [60, 120, 400]) {
          service.requests.length = 0;
          const page = await browser.open('history-1000', { service });
          expectPerfect(await readUp(page, step, truth), truth);
          expectOneRequestPerPage(service, 1000);
          await page.close();
        }
      }),
    400_000,
  );

  test(
    '10,000 items are read up to the first by 400 px a frame without a jump',
    () =>
      withService({ latency, jitter }, async (service) => {
        const page = await browser.open('history', { service });
        const truth = truthOf(service, 'history');
        expectPerfect(await readUp(page, 400, truth), truth);
        expectOneRequestPerPage(service, 10_000);
        await page.close();
      }),
    400_000,
  );
});

describe.concurrent('whatever the reader and the machine do', () => {
  test(
    'four times slower, no frame shows a jump',
    () =>
      withService({}, async (service) => {
        const page = await browser.open('history-1000', { service, throttling: 4 });
        const truth = truthOf(service, 'history-1000');
        expectPerfect(await readUp(page, 120, truth), truth);
        await page.close();
      }),
    300_000,
  );

  test(
    'resized in the middle, everything is read all the same, and no page is asked for twice',
    () =>
      withService({}, async (service) => {
        const page = await browser.open('history-1000', { service });
        const truth = truthOf(service, 'history-1000');
        const resized = page
          .waitForFunction(() => document.title === 'turn')
          .then(() => page.setViewportSize({ width: 620, height: 500 }));
        const reading = await readUp(page, 120, truth, 60);
        await resized;
        expect(reading.misplaced).toEqual([]);
        expect(new Set(reading.seen)).toEqual(new Set(truth));
        expectOneRequestPerPage(service, 1000);
        await page.close();
      }),
    120_000,
  );

  test(
    'a page that lands while the reader stands at the very top moves nothing',
    () =>
      withService({ latency: 1200 }, async (service) => {
        const page = await browser.open('history-1000', { service });
        await untilRows(page);
        const report = await page.evaluate(() => {
          const { scroller, measure, isAtEnd } = window.reading;
          return measure.record(scroller(), {
            next: ({ scrollTop }, index) => (isAtEnd() || index > 900 ? null : scrollTop > 0 ? -4000 : 0),
          });
        });
        expect({ jumps: report.jumps, worstAt: report.jumps > 0 ? report.worstAt : '' }).toEqual({
          jumps: 0,
          worstAt: '',
        });
        expect(transcriptRequests(service).length).toBeGreaterThan(4);
        await page.close();
      }),
    120_000,
  );

  test(
    'before anything was scrolled the newest entry stays in view while older pages fill it',
    () =>
      withService({ latency: 150 }, async (service) => {
        const page = await browser.open('history-1000', { service, pageSize: 5 });
        await untilRows(page);
        const report = await page.evaluate(() => {
          const { scroller, measure } = window.reading;
          let last = 0;
          return measure.record(scroller(), {
            next: (_frame, index) => {
              if (window.reading.transcript?.older.status === 'loading') last = index;
              return index - last > 60 ? null : 0;
            },
          });
        });
        expect({ jumps: report.jumps, worstAt: report.jumps > 0 ? report.worstAt : '' }).toEqual({
          jumps: 0,
          worstAt: '',
        });
        expect(report.worstBelow).toBeLessThanOrEqual(1);
        expect(transcriptRequests(service).length).toBeGreaterThan(1);
        await page.close();
      }),
    120_000,
  );

  test(
    'opened in the middle, both directions are read without a jump',
    () =>
      withService({}, async (service) => {
        const truth = truthOf(service, 'history-1000');
        const page = await browser.open('history-1000', { service, startAt: JSON.stringify({ id: truth[500] }) });
        await page.waitForSelector(`[data-key="${truth[500]}"]`);
        const report = await page.evaluate(
          async (newest) => {
            const { scroller, measure, isAtEnd } = window.reading;
            const element = scroller();
            const down = await measure.record(element, {
              next: ({ tops }) => (tops.has(newest) && window.reading.transcript?.newer.status === 'end' ? null : 120),
            });
            const up = await measure.recordUpward(element, 400, isAtEnd);
            return {
              jumps: down.jumps + up.jumps,
              worstAt: [down.jumps, down.worstAt, up.jumps, up.worstAt],
              seen: [...down.seen, ...up.seen],
            };
          },
          truth.at(-1) ?? '',
        );
        expect(report.jumps > 0 ? report.worstAt : []).toEqual([]);
        expect(truth.filter((id) => !report.seen.includes(id))).toEqual([]);
        await page.close();
      }),
    120_000,
  );

  test(
    'after a jump to a time that time is in view, and so are the way back and the day',
    () =>
      withService({}, async (service) => {
        const { items } = service.chat('history');
        const target = items[4000];
        const page = await browser.open('history', { service });
        await untilRows(page);
        await page.evaluate(
          (time) => window.reading.transcript?.jumpTo({ time }),
          Date.parse(target?.AbsoluteTime ?? ''),
        );
        await page.locator(`[data-key="${target?.Id}"]`).waitFor();
        const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'Europe/Berlin' });
        await page.locator('[data-part="sticky-day-label"], [data-part="day"]').first().waitFor();
        expect(
          await page.locator('[data-part="sticky-day-label"], [data-part="day"]').allTextContents(),
        ).toContainEqual(
          expect.stringContaining(day.format(Date.parse(target?.AbsoluteTime ?? '')).replace(/, \d{4}$/, '')),
        );
        await page.locator('[data-part="jump"]').click();
        await page.locator(`[data-key="${items.at(-1)?.Id}"]`).waitFor();
        await page.locator('[data-part="jump"]').waitFor({ state: 'detached' });
        await page.close();
      }),
    120_000,
  );

  test(
    'one great step up shows the way back at once',
    () =>
      withService({}, async (service) => {
        const page = await browser.open('history-1000', { service });
        await untilRows(page);
        await page.evaluate(() => (window.reading.scroller().scrollTop -= 3000));
        await page.locator('[data-part="jump"]').click();
        await page.locator('[data-part="jump"]').waitFor({ state: 'detached' });
        expect(await page.locator('[data-part="jump"]').count()).toBe(0);
        await page.close();
      }),
    60_000,
  );

  test(
    'a persistent chat of twelve contacts is read through to its first contact',
    () =>
      withService({}, async (service) => {
        const page = await browser.open('persistent', { service });
        const truth = truthOf(service, 'persistent');
        expectPerfect(await readUp(page, 120, truth), truth);
        await page.close();
      }),
    120_000,
  );
});

const quirks: Partial<Faults> = {
  emptyPageEvery: 3,
  overlap: 4,
  shortPages: 0.4,
  emptyTokenAtEnd: true,
  nulls: true,
  failureProbability: { 403: 0, 429: 0.05, 500: 0.05 },
};

describe.concurrent.each(['http', 'aws-sdk'] as const)('through %s', (source) => {
  test('a service with its quirks on is read to the beginning by nothing but scrolling', { timeout: 180_000 }, () =>
    withService(quirks, async (service) => {
      const page = await browser.open('history-1000', { service, source });
      const truth = truthOf(service, 'history-1000');
      expectPerfect(await readUp(page, 400, truth), truth);
      await page.getByText('Beginning of conversation').waitFor();
      const before = transcriptRequests(service).length;
      await page.evaluate(() =>
        window.reading.measure.record(window.reading.scroller(), {
          next: (_frame, index) => (index > 90 ? null : index % 2 ? 40 : -40),
        }),
      );
      expect(transcriptRequests(service).length).toBe(before);
      await page.close();
    }),
  );

  test(
    '1,000 items are read up to the first without a jump',
    () =>
      withService({ jitter: 400 }, async (service) => {
        const page = await browser.open('history-1000', { service, source });
        const truth = truthOf(service, 'history-1000');
        expectPerfect(await readUp(page, 400, truth), truth);
        expectOneRequestPerPage(service, 1000);
        await page.close();
      }),
    120_000,
  );
});
