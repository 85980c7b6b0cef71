import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveElementPage, type ServedElementPage } from '../element/served-page.ts';
import { openEngine, type Engine } from './driver/driver.ts';
import { complaintsOf, overhear, type Overheard } from './overhear.ts';

let served: ServedElementPage;
let heard: Overheard;
let engine: Engine;
beforeAll(async () => {
  served = await serveElementPage();
  heard = await overhear(served.origin);
  engine = await openEngine(inject('engine') ?? 'chromium');
  await engine.goto(heard.origin);
});
afterAll(async () => {
  await engine?.close();
  await heard?.close();
  await served?.close();
});

/** What a reader of the element finds in view, and how far the end is. */
const look = () =>
  engine.evaluate(() => {
    const scroller = document.getElementById('early')?.shadowRoot?.querySelector('[data-part="scroller"]');
    if (!scroller) return { texts: '', below: Infinity };
    const view = scroller.getBoundingClientRect();
    const rows = [...scroller.querySelectorAll('[data-row]')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top < view.bottom && bottom > view.top;
    });
    const below = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    return { texts: rows.map((row) => row.textContent).join('\n'), below };
  });

test('from a script tag it shows what the page set before, and its policy has nothing to say', async () => {
  await expect.poll(async () => (await look()).texts).toContain('Message number 199');
  expect((await look()).below).toBeLessThanOrEqual(1);
  expect(await engine.evaluate(() => window.page.violations)).toEqual([]);
  expect(await complaintsOf(engine)).toEqual([]);
});

test('what comes is followed, functions of the page move the reader, and moved in the document it keeps their place', async () => {
  await engine.evaluate(() => {
    const element = document.querySelector('connect-transcript');
    const [first] = page.marked;
    if (element?.items)
      element.items = [...element.items, { ...first, Id: 'new', AbsoluteTime: '2026-03-03T09:00:00Z' }];
  });
  await expect.poll(async () => (await look()).texts).toContain('This is bold.');
  expect((await look()).below).toBeLessThanOrEqual(1);

  expect(await engine.evaluate(() => document.querySelector('connect-transcript')?.scrollToEntry('message-20'))).toBe(
    true,
  );
  await expect.poll(async () => (await look()).texts).toContain('Message number 20');
  await engine.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const before = await look();
  await engine.evaluate(() => document.querySelector('main')?.append(document.getElementById('early') ?? ''));
  await engine.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await look()).toEqual(before);

  await engine.evaluate(() => document.querySelector('connect-transcript')?.scrollToLatest());
  await expect.poll(async () => (await look()).below).toBeLessThanOrEqual(1);
  expect(await complaintsOf(engine)).toEqual([]);
});
