import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Key, Point } from './driver/driver.ts';
import { openKitWindow, type KitWindow } from './kit-window.ts';
import type { Settings } from './page/page.tsx';

let shown: KitWindow;
beforeAll(async () => {
  shown = await openKitWindow();
});
afterAll(() => shown?.close());

const lists: readonly Settings['list'][] = ['windowed', 'plain', 'element'];
/** How far a notch goes, in px. */
const notch = 120;
/** How often Page Up is pressed. */
const pages = 15;
const middle: Point = { x: 220, y: 320 };

/** What the reader saw go by while something was done. */
async function travelOf(act: () => Promise<void>) {
  await shown.engine.evaluate(() => {
    window.kit.travel = window.kit.followTravel(window.kit.scroller());
  });
  await act();
  return shown.engine.evaluate(() => window.kit.travel?.() ?? { px: 0, back: 0 });
}

const pause = (frames: number) => shown.engine.evaluate((frames) => window.kit.settle(frames), frames);

/** One after the other has come to rest: what a press in the middle of another does depends on the machine's speed. */
async function press(key: Key, times: number) {
  for (let count = 0; count < times; count += 1) {
    await shown.engine.key(key);
    await shown.engine.evaluate(async () => {
      const within = document.activeElement?.shadowRoot ?? document;
      const scroller = within.activeElement;
      let last = scroller?.scrollTop;
      let still = 0;
      await window.kit.eachPaintedFrame(() => {
        still = scroller?.scrollTop === last ? still + 1 : 0;
        last = scroller?.scrollTop;
        return still < 8;
      });
    });
  }
}

async function roll(notches: number, deltaY: number) {
  for (let count = 0; count < notches; count += 1) {
    await shown.engine.wheel(middle, deltaY);
    await pause(3);
  }
}

/** How far the browser itself goes in a box of the list's size that nobody looks after, in px. */
async function bareTravel(act: () => Promise<void>): Promise<number> {
  const from = 100_000;
  await shown.open({ list: 'plain', count: 60 });
  await focusFrom(() => {
    const box = document.createElement('div');
    Object.assign(box.style, { inlineSize: '440px', blockSize: '640px', overflow: 'auto' });
    box.innerHTML = '<div style="block-size: 200000px"></div>';
    box.tabIndex = 0;
    document.body.replaceChildren(box);
    box.scrollTop = 100_000;
    box.focus();
  });
  await act();
  await pause(60);
  return (await shown.engine.evaluate(() => document.querySelector('div')?.scrollTop ?? 0)) - from;
}

/** Focuses something in a window that somebody has clicked into, beside all that is on the page. */
async function focusFrom(focus: () => void) {
  await shown.engine.click({ x: 230, y: 670 });
  await shown.engine.evaluate(focus);
}

let barePageUp: number;
beforeAll(async () => {
  // A window that was opened just now may not take keys yet.
  do barePageUp = await bareTravel(() => press('PageUp', pages));
  while (barePageUp === 0);
});

describe.each(lists)('in the %s list', (list) => {
  test('wheel notches lose none of their way, up through pages that come late and down again', async () => {
    await shown.open({ list, count: 300, delay: 60 });
    const up = await travelOf(() => roll(25, -notch));
    const down = await travelOf(() => roll(15, notch));
    console.log(`  ${list}: up ${up.px} px, back ${up.back}; down ${down.px} px, back ${down.back}`);
    expect(Math.abs(up.px + 25 * notch)).toBeLessThanOrEqual(25);
    expect(Math.abs(down.px - 15 * notch)).toBeLessThanOrEqual(15);
    expect(Math.max(up.back, down.back)).toBeLessThanOrEqual(1);
  });

  test('Page Up on the list goes as far as in a box that nobody looks after', async () => {
    await shown.open({ list, count: 500 });
    await focusFrom(() => window.kit.scroller().focus());
    const up = await travelOf(() => press('PageUp', pages));
    console.log(`  ${list}: ${pages} × Page Up ${up.px} px of ${barePageUp}, back ${up.back}`);
    expect(up.px / barePageUp).toBeCloseTo(1, 1);
    expect(up.back).toBeLessThanOrEqual(1);
  });

  test('Home and End on the list go to its ends', async () => {
    await shown.open({ list, count: 60 });
    await focusFrom(() => window.kit.scroller().focus());
    await shown.engine.key('Home');
    await expect.poll(() => shown.engine.evaluate(() => window.kit.scroller().scrollTop)).toBe(0);
    await shown.engine.key('End');
    await pause(60);
    expect(await shown.engine.evaluate(() => window.kit.frame().below)).toBeLessThanOrEqual(1);
  });

  test('Page Up and Page Down on an entry go from entry to entry, Home and End to the first and last', async () => {
    await shown.open({ list, count: 60 });
    await focusFrom(() => window.kit.scroller().focus());
    const focused = () => shown.engine.evaluate(() => window.kit.focusedKey());
    await shown.engine.key('Tab');
    await expect.poll(focused).toBe('item-59');
    for (let next = 58; next > 38; next -= 1) {
      await shown.engine.key('PageUp');
      await expect.poll(focused).toBe(`item-${next}`);
    }
    await shown.engine.key('PageDown');
    await expect.poll(focused).toBe('item-40');
    await shown.engine.key('Home');
    await expect.poll(focused).toBe('item-0');
    await shown.engine.key('End');
    await expect.poll(focused).toBe('item-59');
    expect(await shown.engine.evaluate(() => [...window.kit.frame().tops.keys()])).toContain('item-59');
  });
});
