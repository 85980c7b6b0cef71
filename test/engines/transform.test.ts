import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openKitWindow, type KitWindow } from './kit-window.ts';
import type { Settings } from './page/page.tsx';

let shown: KitWindow;
beforeAll(async () => {
  shown = await openKitWindow();
});
afterAll(() => shown?.close());

const lists: readonly Settings['list'][] = ['windowed', 'plain', 'element'];
const transforms = [
  'scale(2)',
  'scale(0.5)',
  'scale(1.5, 0.8)',
  'perspective(800px) rotateX(20deg)',
  'perspective(800px) rotateY(20deg)',
  'rotate(180deg)',
];

/** Goes up by 100 px in each of 60 frames, and says what the layout says of it, in which there are no transforms. */
const goUp = () =>
  shown.engine.evaluate(async () => {
    const { kit } = window;
    const scroller = kit.scroller();
    const topOf = (element: Element | null) => {
      let top = 0;
      for (let box = element; box && 'offsetTop' in box; box = (box as HTMLElement).offsetParent)
        top += Number(box.offsetTop);
      return top;
    };
    const look = () => {
      const origin = topOf(scroller) + scroller.scrollTop;
      const rows = [...scroller.querySelectorAll<HTMLElement>('[data-row]:not([data-kept])')];
      const inView = rows.filter((row) => {
        const top = topOf(row) - origin;
        return top + row.offsetHeight > 0 && top < scroller.clientHeight;
      });
      return new Map(
        inView.map((row) => [row.dataset['key'], topOf(row.querySelector('[data-anchor]') ?? row) - origin]),
      );
    };
    const atEnd = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    let [last, moved, frames, jumps, blank] = [look(), 0, 0, 0, 0];
    await kit.eachPaintedFrame(() => {
      const now = look();
      const ways = [...now].flatMap(([key, top]) => {
        const before = last.get(key);
        return before === undefined ? [] : [Math.abs(top - before + moved)];
      });
      if (ways.length === 0 || Math.min(...ways) > 1) jumps += 1;
      if (now.size === 0) blank += 1;
      last = now;
      const before = scroller.scrollTop;
      scroller.scrollTop -= 100;
      moved = scroller.scrollTop - before;
      frames += 1;
      return frames < 60;
    });
    return { isAtEnd: Math.abs(atEnd) <= 1, jumps, blank };
  });

describe.each(transforms)('below an ancestor with %s', (transform) => {
  test.each(lists)('the %s list opens at its end, and goes up by what is scrolled without a jump', async (list) => {
    await shown.open({ list, count: 400, transform });
    expect(await goUp()).toEqual({ isAtEnd: true, jumps: 0, blank: 0 });
  });
});

// In WebKitGTK the windowed list jumps there, which docs/browsers.md says.
const steady = inject('engine') === 'webkit' ? (['plain'] as const) : lists;

test.each(steady)(
  'the %s list keeps the end and the place while the transform changes in every frame',
  async (list) => {
    await shown.open({ list, count: 300 });
    const report = await shown.engine.evaluate(async () => {
      const { kit } = window;
      const turn = (index: number) => {
        document.body.style.transform = index % 7 === 0 ? '' : `scale(${0.5 + ((index * 37) % 150) / 100})`;
      };
      const atEnd = await kit.record(kit.scroller(), {
        next: (_frame, index) => (index > 40 ? null : 0),
        act: (index) => {
          turn(index);
          if (index % 5 === 0) kit.say();
        },
      });
      const up = await kit.record(kit.scroller(), { next: (_frame, index) => (index > 60 ? null : -100), act: turn });
      return { worstBelow: Math.round(atEnd.worstBelow), jumps: up.jumps, worstAt: up.jumps > 0 ? up.worstAt : '' };
    });
    expect(report).toEqual({ worstBelow: 0, jumps: 0, worstAt: '' });
  },
);

describe.each(lists)('the %s list moved in the document', (list) => {
  test.each([0, 1500])('with %i px below the view shows the same as before, or its end', async (up) => {
    await shown.open({ list, count: 300 });
    const seen = await shown.engine.evaluate(async (up) => {
      const { kit } = window;
      for (let gone = 0; gone < up; gone += 100) {
        kit.scroller().scrollTop -= 100;
        await kit.settle(1);
      }
      await kit.settle(10);
      const before = kit.frame();
      const other = document.createElement('div');
      document.body.append(other);
      other.append(kit.outer);
      kit.say();
      await kit.settle(12);
      const after = kit.frame();
      const ways = [...before.tops].flatMap(([key, top]) => {
        const now = after.tops.get(key);
        return now === undefined ? [] : [Math.abs(now - top)];
      });
      return { below: after.below, moved: Math.min(...ways) };
    }, up);
    if (up === 0) expect(seen.below).toBeLessThanOrEqual(1);
    else expect(seen.moved).toBeLessThanOrEqual(1);
  });

  test('goes to an entry that is asked for while it is hidden, and in the moment in which it is shown', async () => {
    await shown.open({ list, count: 300 });
    for (const [moment, number] of [
      ['hidden', 220],
      ['shown', 250],
      ['hidden', 290],
      ['shown', 225],
    ] as const) {
      const top = await shown.engine.evaluate(
        async (moment, id) => {
          const { kit } = window;
          kit.outer.style.display = 'none';
          await kit.settle(4);
          if (moment === 'hidden') kit.scrollToEntry(id);
          await kit.settle(moment === 'hidden' ? 4 : 0);
          kit.outer.style.display = '';
          if (moment === 'shown') kit.scrollToEntry(id);
          await kit.settle(10);
          return (kit.frame().tops.get(id) ?? Infinity) / kit.scroller().clientHeight;
        },
        moment,
        `item-${number}`,
      );
      expect(top).toBeCloseTo(1 / 3, 2);
    }
  });
});
