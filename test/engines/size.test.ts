import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openKitWindow, type KitWindow } from './kit-window.ts';
import type { Settings } from './page/page.tsx';

const lists: readonly Settings['list'][] = ['windowed', 'plain', 'element'];

/** At the end, then up through 300 messages: what no size of anything may change. */
const readAround = (shown: KitWindow, change: 'every frame' | 'never') =>
  shown.engine.evaluate(async (change) => {
    const { kit } = window;
    // Positions are whole pixels of the screen, and at a quarter of the size one of these is four of the list's.
    const zoom = Number(document.body.style.zoom || 1);
    const tolerance = Math.max(1, 0.5 / zoom);
    const resize = (index: number) => {
      if (change === 'never') return;
      kit.stage.style.inlineSize = `${280 + ((index * 37) % 160)}px`;
      kit.stage.style.blockSize = `${300 + ((index * 53) % 340)}px`;
    };
    const atEnd = await kit.record(kit.scroller(), {
      next: (_frame, index) => (index > 60 ? null : 0),
      act: (index) => {
        resize(index);
        if (index % 5 === 0) kit.say();
      },
      tolerance,
    });
    const up = await kit.record(kit.scroller(), {
      next: (_frame, index) => (index > 90 ? null : -100),
      act: resize,
      tolerance,
    });
    return {
      below: atEnd.worstBelow > tolerance ? atEnd.worstBelow : 0,
      jumps: up.jumps,
      worstAt: up.jumps > 0 ? up.worstAt : '',
    };
  }, change);

const right = { below: 0, jumps: 0, worstAt: '' };

describe('one window', () => {
  let shown: KitWindow;
  beforeAll(async () => {
    shown = await openKitWindow();
  });
  afterAll(() => shown?.close());

  test.each(lists)('the %s list of another size in every frame keeps the end and the reader’s place', async (list) => {
    await shown.open({ list, count: 300 });
    expect(await readAround(shown, 'every frame')).toEqual(right);
  });

  describe.each([
    { zoom: 0.25, lists },
    { zoom: 0.5, lists: ['windowed'] },
    { zoom: 0.75, lists },
    { zoom: 1.25, lists: ['windowed'] },
    { zoom: 1.5, lists },
    { zoom: 2, lists: ['windowed'] },
    { zoom: 4, lists },
  ] as const)('with zoom $zoom on the body', ({ zoom, lists }) => {
    test.each(lists)('the %s list keeps the end, and scrolling up moves what was scrolled', async (list) => {
      await shown.open({ list, count: 300 });
      await shown.engine.evaluate(async (zoom) => {
        document.body.style.zoom = String(zoom);
        await window.kit.settle(10);
      }, zoom);
      expect(await readAround(shown, 'never')).toEqual(right);
    });
  });
});

// WebKitGTK knows whole pixels only.
const ratios = inject('engine') === 'webkit' ? [2] : [1.25, 1.5, 1.75, 2];

describe.each(ratios)('on a screen of %f pixels to one', (pixelRatio) => {
  test('each list keeps the end and the reader’s place, also of another size in every frame', async () => {
    const shown = await openKitWindow({ pixelRatio });
    try {
      for (const list of lists) {
        await shown.open({ list, count: 300 });
        // Firefox takes the next ratio that suits its own units.
        expect(await shown.engine.evaluate(() => devicePixelRatio)).toBeCloseTo(pixelRatio, 1);
        expect([list, await readAround(shown, 'every frame')]).toEqual([list, right]);
      }
    } finally {
      await shown.close();
    }
  });
});
