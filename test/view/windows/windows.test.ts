import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { below, focused, kinds, oldest, patiently, startDrawing, type Drawing } from './drawing.ts';
import type { Place } from './page.tsx';

const places: readonly Place[] = ['page', 'frame', 'pop-out', 'picture-in-picture', 'shadow root'];

let browser: Awaited<ReturnType<typeof startDrawing>>;
let drawing: Drawing;

beforeAll(async () => {
  browser = await startDrawing();
});
afterAll(() => browser.close());
afterEach(() => drawing.page.context().close());

describe.each(places)('a transcript in a %s', (place) => {
  test.each(kinds)('opens with its rows in view, scrolls, loads older pages and comes back (%s)', async (kind) => {
    drawing = await browser.load();
    const { window: there, view } = await drawing.open(kind, place);
    await view.getByText('The last one').waitFor();
    await expect.poll(() => below(view), patiently).toBeLessThan(2);
    await expect.poll(drawing.told, patiently).toContain('The last one');
    await view.locator('[data-part="scroller"]').hover();
    await expect
      .poll(async () => {
        await there.mouse.wheel(0, -1500);
        return oldest(view);
      }, patiently)
      .toBeLessThan(330);
    await view.locator('[data-part="jump"]').click();
    await expect.poll(() => below(view), patiently).toBeLessThan(2);
    await view.getByText('The last one').waitFor();
    await drawing.expectNothingLeft();
  });

  // A window that a busy machine leaves without frames for long tells nothing as seen.
  test.each(kinds)(
    'is read by keyboard, shows images and details, and says what arrives (%s)',
    { retry: 2 },
    async (kind) => {
      drawing = await browser.load();
      const { window: there, view } = await drawing.open(kind, place);
      await view.getByText('The last one').waitFor();
      await expect.poll(() => below(view), patiently).toBeLessThan(2);
      await view.locator('[data-part="scroller"]').focus();
      await there.keyboard.press('Tab');
      expect(await focused(view)).toContain('The last one');
      await there.keyboard.press('PageUp');
      expect(await focused(view)).toContain('Mine');
      await there.keyboard.press('Home');
      await expect.poll(() => focused(view), patiently).not.toContain('Mine');
      await there.keyboard.press('End');
      await expect.poll(() => focused(view), patiently).toContain('The last one');
      await there.keyboard.press('Control+Home');
      expect(await focused(view)).toBe('Before');
      await view.locator('[data-part="scroller"]').focus();
      await there.keyboard.press('Tab');
      await there.keyboard.press('Control+End');
      expect(await focused(view)).toBe('After');
      await view.locator('[data-part="scroller"]').focus();
      await there.keyboard.press('Tab');
      await there.keyboard.press('Escape');
      expect(await focused(view)).toBe('the list');

      await view.locator('[data-part="preview"]').click();
      await view.locator('dialog').waitFor();
      await there.keyboard.press('Escape');
      await view.locator('dialog').waitFor({ state: 'detached' });
      await view.locator('[data-part="delivery-mark"]').first().focus();
      await view.getByRole('tooltip').waitFor();

      await drawing.page.evaluate(() => window.drawn.push('What has just come'));
      await view.locator('[data-part="live-region"]', { hasText: 'What has just come' }).waitFor({ state: 'attached' });
      await expect.poll(drawing.told, patiently).toContain('What has just come');
      await drawing.expectNothingLeft();
    },
  );
});

describe('in a window that the page opened', () => {
  test.each(kinds)('that window decides whether anybody looks, and not the page (%s)', async (kind) => {
    drawing = await browser.load();
    const { view } = await drawing.enter('pop-out');
    const hide = (isHidden: boolean) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        value: isHidden ? 'hidden' : 'visible',
      });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    await drawing.page.evaluate(hide, true);
    await drawing.page.evaluate((kind) => window.drawn.show(kind), kind);
    await expect.poll(drawing.told, patiently).toContain('The last one');
    const region = view.locator('[data-part="live-region"]');
    await drawing.page.evaluate(() => window.drawn.push('While the page is hidden'));
    await region.filter({ hasText: 'While the page is hidden' }).waitFor({ state: 'attached' });
    await expect.poll(drawing.told, patiently).toContain('While the page is hidden');

    await view.evaluate(hide, true);
    await drawing.page.evaluate(hide, false);
    await drawing.page.evaluate(() => window.drawn.push('While nobody looks'));
    await view.locator('article', { hasText: 'While nobody looks' }).waitFor();
    // Longer than it takes to be seen, or said.
    await view.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    expect(await drawing.told()).not.toContain('While nobody looks');
    expect(await region.filter({ hasText: 'While nobody looks' }).count()).toBe(0);
    await view.evaluate(hide, false);
    await expect.poll(drawing.told, patiently).toContain('While nobody looks');
  });
});
