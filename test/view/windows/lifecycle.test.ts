import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { below, kinds, oldest, patiently, startDrawing, type Drawing, type Opened } from './drawing.ts';

let browser: Awaited<ReturnType<typeof startDrawing>>;
let drawing: Drawing;

beforeAll(async () => {
  browser = await startDrawing();
});
afterAll(() => browser.close());
afterEach(() => drawing.page.context().close());

const push = (text: string) => drawing.page.evaluate((text) => window.drawn.push(text), text);

/** What is seen, said and loaded, as before. */
async function expectAllToHold({ window: there, view }: Opened) {
  await expect.poll(drawing.told, patiently).toContain('The last one');
  await push('What came afterwards');
  await view.locator('[data-part="live-region"]', { hasText: 'What came afterwards' }).waitFor({ state: 'attached' });
  await expect.poll(() => below(view), patiently).toBeLessThan(2);
  await expect.poll(drawing.told, patiently).toContain('What came afterwards');
  await view.locator('[data-part="scroller"]').hover();
  const scroll = async () => {
    await there.mouse.wheel(0, -1500);
    return oldest(view);
  };
  await expect.poll(scroll, patiently).toBeLessThan(330);
}

test.each(kinds)('a page that was frozen goes on (%s)', async (kind) => {
  drawing = await browser.load();
  const { page } = drawing;
  const opened = await drawing.open(kind, 'page');
  await expect.poll(drawing.told, patiently).toContain('The last one');
  const devtools = await page.context().newCDPSession(page);
  await push('Just before');
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expect.poll(drawing.told, patiently).toContain('Just before');
  // What is said together is told as a number.
  await opened.view.locator('[data-part="live-region"]', { hasText: 'Just before' }).waitFor({ state: 'attached' });
  await expectAllToHold(opened);
});

test.each(kinds)('a page that comes back from the back/forward cache goes on (%s)', async (kind) => {
  drawing = await browser.load();
  const { page } = drawing;
  const opened = await drawing.open(kind, 'page');
  await expect.poll(drawing.told, patiently).toContain('The last one');
  await page.goto('about:blank');
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => 'drawn' in window);
  expect(await page.evaluate(() => window.drawn.told.length)).toBeGreaterThan(0);
  await expectAllToHold(opened);
});

describe('a page that was discarded', () => {
  test.each(kinds)('begins anew (%s)', async (kind) => {
    drawing = await browser.load();
    await drawing.open(kind, 'page');
    await expect.poll(drawing.told, patiently).toContain('The last one');
    await drawing.page.reload();
    await drawing.page.waitForFunction(() => 'drawn' in window);
    await expectAllToHold(await drawing.open(kind, 'page'));
  });
});
