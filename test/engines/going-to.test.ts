import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKitWindow, type KitWindow } from './kit-window.ts';

let shown: KitWindow;
beforeAll(async () => {
  shown = await openKitWindow();
});
afterAll(() => shown?.close());

describe.each(['windowed', 'plain', 'element'] as const)('in the %s list', (list) => {
  test('scrollToEntry brings each entry into view and leaves it there, scrollToLatest the newest', async () => {
    await shown.open({ list, count: 100 });
    for (const id of ['item-3', 'item-90', 'item-41', 'item-0', 'item-70']) {
      const tops = await shown.engine.evaluate(async (id) => {
        const { kit } = window;
        const found = kit.scrollToEntry(id);
        const tops: (number | null)[] = [];
        await kit.eachPaintedFrame(() => tops.push(kit.frame().tops.get(id) ?? null) < 12);
        return { found, tops };
      }, id);
      expect(tops.found).toBe(true);
      expect([id, tops.tops]).toEqual([id, tops.tops.map(() => expect.any(Number))]);
      expect(tops.tops.slice(-6)).toEqual(tops.tops.slice(-6).map(() => expect.closeTo(tops.tops.at(-1) ?? 0, 0)));
    }
    const below = await shown.engine.evaluate(async () => {
      window.kit.scrollToLatest();
      await window.kit.settle(3);
      return window.kit.frame().below;
    });
    expect(below).toBeLessThanOrEqual(1);
    expect(await shown.engine.evaluate(() => window.kit.scrollToEntry('nobody'))).toBe(false);
  });

  test('who went to the newest follows what comes, who went to another entry stays with it', async () => {
    await shown.open({ list, count: 100 });
    const seen = await shown.engine.evaluate(async () => {
      const { kit } = window;
      kit.scrollToEntry('item-20');
      await kit.settle(10);
      const before = kit.frame().tops.get('item-20') ?? 0;
      for (let count = 0; count < 5; count += 1) kit.say();
      await kit.settle(10);
      const after = kit.frame().tops.get('item-20') ?? Infinity;
      kit.scrollToLatest();
      await kit.settle(10);
      for (let count = 0; count < 5; count += 1) kit.say();
      await kit.settle(10);
      return { moved: Math.abs(after - before), below: kit.frame().below };
    });
    expect(seen.moved).toBeLessThanOrEqual(1);
    expect(seen.below).toBeLessThanOrEqual(1);
  });
});
