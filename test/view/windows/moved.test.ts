import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kinds, patiently, startDrawing, type Drawing } from './drawing.ts';

let browser: Awaited<ReturnType<typeof startDrawing>>;
let drawing: Drawing;

beforeAll(async () => {
  browser = await startDrawing();
});
afterAll(() => browser.close());
afterEach(() => drawing.page.context().close());

describe.each([
  ['page', 'pop-out'],
  ['pop-out', 'page'],
  ['page', 'frame'],
  ['frame', 'shadow root'],
] as const)('a transcript that is moved from a %s into a %s', (from, into) => {
  test.each(kinds)('goes on there: it says what arrives, and tells what is seen (%s)', async (kind) => {
    drawing = await browser.load();
    const { page } = drawing;
    const before = await drawing.open(kind, from);
    await before.view.getByText('The last one').waitFor();
    await expect.poll(drawing.told, patiently).toContain('The last one');
    const { view } = await drawing.enter(into);
    await page.evaluate(() => window.drawn.move());
    if (from === 'pop-out') await before.window.close();
    await view
      .locator('[data-part="jump"]')
      .click({ timeout: 1000 })
      .catch(() => {});
    await page.evaluate(() => window.drawn.push('What has just come'));
    await view.locator('[data-part="live-region"]', { hasText: 'What has just come' }).waitFor({ state: 'attached' });
    await view
      .locator('[data-part="jump"]')
      .click({ timeout: 1000 })
      .catch(() => {});
    await expect.poll(drawing.told, patiently).toContain('What has just come');
  });
});
