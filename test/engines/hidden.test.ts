import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKitWindow, type KitWindow } from './kit-window.ts';
import type { Settings } from './page/page.tsx';

let shown: KitWindow;
beforeAll(async () => {
  shown = await openKitWindow();
});
afterAll(() => shown?.close());

/** Each is undone by the same once more. */
const ways = {
  'a tab that is display: none': { inside: 'div', toggle: 'display' },
  'the hidden attribute': { inside: 'div', toggle: 'hidden' },
  'a dialog that is closed': { inside: 'dialog', toggle: 'open' },
  'details that are closed': { inside: 'details', toggle: 'open' },
} as const;

interface Visit {
  readonly toggle: 'display' | 'hidden' | 'open';
  /** How many messages come meanwhile, and from whom. */
  readonly news: number;
  readonly from: 'AGENT' | 'CUSTOMER';
  /** Px that the reader goes up before. */
  readonly up: number;
}

/** Hides the list for a while. @returns what the reader saw in the first frames after, and what they had seen before */
const hideFor = (visit: Visit) =>
  shown.engine.evaluate(async ({ toggle, news, from, up }) => {
    const { kit } = window;
    const turn = (isHidden: boolean) => {
      if (toggle === 'display') kit.outer.style.display = isHidden ? 'none' : '';
      else kit.outer.toggleAttribute(toggle, toggle === 'open' ? !isHidden : isHidden);
    };
    for (let gone = 0; gone < up; gone += 100) {
      kit.scroller().scrollTop -= 100;
      await kit.settle(1);
    }
    await kit.settle(10);
    const before = kit.frame();
    turn(true);
    await kit.settle(5);
    for (let index = 0; index < news; index += 1) kit.say(from);
    await kit.settle(20);
    turn(false);
    const below: number[] = [];
    const moved: number[] = [];
    await kit.eachPaintedFrame(() => {
      const frame = kit.frame();
      below.push(Math.round(frame.below));
      const common = [...before.tops].filter(([key]) => frame.tops.has(key));
      const ways = common.map(([key, top]) => Math.abs((frame.tops.get(key) ?? 0) - top));
      moved.push(ways.length > 0 ? Math.round(Math.min(...ways)) : Infinity);
      return below.length < 20;
    });
    return { below, moved };
  }, visit);

const lists: readonly Settings['list'][] = ['windowed', 'plain', 'element'];
const cases = lists.flatMap((list) => Object.entries(ways).map(([name, way]) => ({ list, name, ...way })));

describe.each(cases)('$list list, hidden by $name', ({ list, inside, toggle }) => {
  test('who was at the end still is when it is shown, whoever wrote, one message or twelve', async () => {
    await shown.open({ list, count: 60, inside });
    for (const [news, from] of [
      [1, 'AGENT'],
      [1, 'CUSTOMER'],
      [12, 'AGENT'],
    ] as const) {
      const { below } = await hideFor({ toggle, news, from, up: 0 });
      expect({ news, from, below: below.filter((px) => px > 1) }).toEqual({ news, from, below: [] });
    }
  });

  test('who was reading further up is where they were when it is shown, whatever came', async () => {
    await shown.open({ list, count: 200, inside });
    const { moved } = await hideFor({ toggle, news: 3, from: 'AGENT', up: 1500 });
    expect(moved.filter((px) => px > 1)).toEqual([]);
  });
});
