import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { ProductionPage } from '../production-page.ts';
import { readingParameters, serveReadingPage } from '../reading/browser.ts';
import { expectOneRequestPerPage, expectPerfect, readToTheFirst, truthOf, withService } from '../reading/read.ts';
import { openEngine, type Engine } from './driver/driver.ts';

let page: ProductionPage;
let engine: Engine;
beforeAll(async () => {
  page = await serveReadingPage();
  engine = await openEngine(inject('engine') ?? 'chromium');
});
afterAll(async () => {
  await engine?.close();
  await page?.close();
});

const untilRows = () =>
  engine.evaluate(async () => {
    while (!document.querySelector('[data-row="bubble"], [data-row="event"]')) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

describe.each([
  { name: 'at once', latency: 0, jitter: 0 },
  { name: 'after 400 ms', latency: 400, jitter: 0 },
  { name: 'after 0 to 800 ms', latency: 0, jitter: 800 },
])('with pages that come $name', ({ latency, jitter }) => {
  test.each([60, 120, 400])('1,000 items are read up to the first by %i px a frame without a jump', (step) =>
    withService({ latency, jitter }, async (service) => {
      const truth = truthOf(service, 'history-1000');
      await engine.goto(`${page.origin}/?${readingParameters(service, 'history-1000')}`);
      await untilRows();
      expectPerfect(await readToTheFirst(engine, step, truth), truth);
      expectOneRequestPerPage(service, 1000);
    }),
  );
});
