import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startScrollBrowser, type ScrollBrowser, type ScrollPage } from './browser.ts';
import type { Settings } from './page.tsx';

let browser: ScrollBrowser;
let page: ScrollPage;

beforeAll(async () => {
  browser = await startScrollBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(() => page.close());

const conversation: Settings = { total: 400, loaded: 60, pageSize: 20, latency: 100 };

async function open(settings: Partial<Settings> = {}, throttle = 1) {
  page = await browser.open({ throttle });
  await page.evaluate(
    async (options) => {
      window.harness.open(options);
      await window.harness.settle(10);
    },
    { ...conversation, ...settings },
  );
}

describe('scrolling up through pages that land late', () => {
  test.each([
    { step: 60, latency: 0, throttle: 1 },
    { step: 120, latency: 400, throttle: 1 },
    { step: 400, latency: 'random', throttle: 1 },
    { step: 400, latency: 400, throttle: 4 },
  ] as const)(
    'nothing jumps, nothing is skipped: $step px per frame, pages after $latency ms, processor $throttle times slower',
    async ({ step, latency, throttle }) => {
      await open({ latency, loaded: 50, pageSize: 50 }, throttle);
      const { report, requests } = await page.evaluate(async (pxPerFrame) => {
        const { harness } = window;
        const isAtEnd = () => harness.conversation?.get().status === 'end';
        const report = await harness.recordUpward(harness.scroller(), pxPerFrame, isAtEnd);
        return { report, requests: harness.conversation?.requests };
      }, step);
      expect(report).toMatchObject({ jumps: 0, worstAt: '' });
      expect(report.maxMounted).toBeLessThanOrEqual(80);
      const messages = report.seen.filter((key) => key.startsWith('m:'));
      expect(new Set(messages).size).toBe(400);
      expect(requests).toMatchObject({ sent: 7, worstAtOnce: 1 });
    },
    120_000,
  );
});

describe('a reader who does not scroll', () => {
  test('sees nothing move while pages fill a list that was shorter than the view', async () => {
    await open({ loaded: 3, pageSize: 7 });
    const report = await page.evaluate(() =>
      window.harness.record(window.harness.scroller(), { next: (_frame, index) => (index > 90 ? null : 0) }),
    );
    expect(report).toMatchObject({ jumps: 0, worstAt: '' });
  });

  test('gets more pages where the first ones add no row', async () => {
    await open({ loaded: 3, emptyPages: 4 });
    const first = () => page.evaluate(() => window.harness.conversation?.get().first);
    await expect.poll(first).toBeLessThan(397);
    expect(await page.evaluate(() => window.harness.conversation?.requests.worstAtOnce)).toBe(1);
  });

  test('asks for nothing while enough is above the view', async () => {
    await open({ loaded: 60 });
    await page.evaluate(() => window.harness.settle(20));
    expect(await page.evaluate(() => window.harness.conversation?.requests.sent)).toBe(0);
  });

  test('waits at the very top and stays with the row that was there', async () => {
    await open();
    const report = await page.evaluate(() =>
      window.harness.record(window.harness.scroller(), {
        next: (_frame, index) => (index > 160 ? null : index % 40 === 0 ? -100_000 : 0),
      }),
    );
    expect(report).toMatchObject({ jumps: 0, worstAt: '' });
  });

  test('sees nothing move where pages of one low row land while they scroll on at the very top', async () => {
    await open({ total: 160, loaded: 60, pageSize: 1, latency: 40 });
    const report = await page.evaluate(() => {
      const { harness } = window;
      let resting = 0;
      return harness.record(harness.scroller(), {
        next({ scrollTop }) {
          resting = harness.conversation?.get().status === 'end' && scrollTop === 0 ? resting + 1 : 0;
          return resting > 5 ? null : -56;
        },
      });
    });
    expect(report).toMatchObject({ jumps: 0, worstAt: '' });
  });
});

describe('what changes while somebody reads', () => {
  beforeEach(() => open());

  test('rows that grow or shrink late move nothing', async () => {
    const report = await page.evaluate(() => {
      const { harness } = window;
      let seed = 7;
      return harness.record(harness.scroller(), {
        next: (_frame, index) => (index > 150 ? null : index % 3 === 0 ? -90 : 0),
        act: () => {
          seed = (seed * 48_271) % 2_147_483_647;
          const bodies = harness.scroller().querySelectorAll<HTMLElement>('[data-anchor]');
          const body = bodies[seed % bodies.length];
          if (body) body.style.paddingBottom = `${seed % 60}px`;
        },
      });
    });
    expect(report).toMatchObject({ jumps: 0, worstAt: '' });
  });

  test('rows that come and go in the middle move nothing', async () => {
    const report = await page.evaluate(() => {
      const { harness } = window;
      let seed = 7;
      return harness.record(harness.scroller(), {
        // Away from the end first: where too little is left below, no position can be kept.
        next: (_frame, index) => (index > 150 ? null : index < 10 ? -300 : index % 4 === 0 ? -80 : 0),
        act: (index) => {
          const state = harness.conversation?.get();
          if (!state || index < 12) return;
          seed = (seed * 48_271) % 2_147_483_647;
          const number = state.first + (seed % (state.last - state.first));
          if (state.hidden.has(number)) harness.conversation?.show(number);
          else harness.conversation?.hide(number);
        },
      });
    });
    expect(report).toMatchObject({ jumps: 0, worstAt: '' });
  });

  test('a view of another size keeps its place', async () => {
    const report = await page.evaluate(() => {
      const { harness } = window;
      const root = document.getElementById('root');
      return harness.record(harness.scroller(), {
        next: (_frame, index) => (index > 150 ? null : index % 3 === 0 ? -90 : 0),
        act: (index) => {
          if (!root || index % 5 > 0) return;
          root.style.width = `${250 + ((index * 37) % 150)}px`;
          root.style.height = `${200 + ((index * 53) % 400)}px`;
        },
      });
    });
    expect(report).toMatchObject({ jumps: 0, worstAt: '' });
  });
});

describe('at the newest row', () => {
  test('opens there in the first frame that shows a row', async () => {
    page = await browser.open();
    const first = await page.evaluate(async (settings) => {
      const { harness } = window;
      harness.open(settings);
      let frame: { keys: string[]; below: number } | null = null;
      await harness.eachPaintedFrame(() => {
        if (!document.querySelector('[data-row]')) return true;
        const { tops, below } = harness.readFrame(harness.scroller());
        frame = { keys: [...tops.keys()], below };
        return false;
      });
      return frame;
    }, conversation);
    expect(first).toMatchObject({ below: 0, keys: expect.arrayContaining(['m:399']) });
  });

  test('the end stays in view in every frame of a burst, while it grows, and while the view changes size', async () => {
    await open();
    const report = await page.evaluate(() => {
      const { harness } = window;
      const root = document.getElementById('root');
      return harness.record(harness.scroller(), {
        next: (_frame, index) => (index > 120 ? null : 0),
        act: (index) => {
          if (index % 2 === 0) harness.conversation?.append(1 + (index % 4));
          if (index % 3 === 0) harness.conversation?.grow((harness.conversation.get().last ?? 1) - 1, 17);
          if (index % 5 === 0) harness.conversation?.change({ typing: index % 2 === 0 });
          if (index % 7 === 0 && root) root.style.height = `${200 + ((index * 53) % 400)}px`;
        },
      });
    });
    expect(report.worstBelow).toBeLessThanOrEqual(1);
  });

  test('what comes while a finger rests there is followed when it lets go', async () => {
    page = await browser.open({ throttle: 1 });
    await page.evaluate(async (options) => {
      // As on phones where a position that is written would end the momentum.
      CSS.supports = (name: string) => name === '-webkit-touch-callout';
      const { harness } = window;
      harness.open(options);
      await harness.settle(10);
      // Engines without a touch screen do not let anybody make a Touch.
      const touch = (type: string, touches: readonly object[]) =>
        harness.scroller().dispatchEvent(Object.assign(new UIEvent(type), { touches }));
      touch('touchstart', [{ identifier: 1 }]);
      for (let count = 0; count < 5; count += 1) harness.conversation?.append();
      await harness.settle(10);
      touch('touchend', []);
    }, conversation);
    const below = () => page.evaluate(() => window.harness.readFrame(window.harness.scroller()).below);
    await expect.poll(below).toBeLessThanOrEqual(1);
  });

  test('somebody who scrolls away from a burst by 3 px a frame gets away', async () => {
    await open();
    const report = await page.evaluate(() =>
      window.harness.record(window.harness.scroller(), {
        next: (_frame, index) => (index > 90 ? null : -3),
        act: (index) => index % 3 === 0 && window.harness.conversation?.append(),
      }),
    );
    expect(report).toMatchObject({ jumps: 0, worstAt: '' });
    expect(report.worstBelow).toBeGreaterThan(270);
    await expect.poll(() => page.evaluate(() => window.harness.seen.atLatest)).toBe(false);
  });
});

describe('going to a row', () => {
  test.each([10, 500, 990, 3, 700])('arrives at row %i exactly, over a thousand unmeasured ones', async (number) => {
    await open({ total: 1000, loaded: 1000 });
    const tops = await page.evaluate(async (key) => {
      const { harness } = window;
      harness.handle.current?.scrollToRow(key);
      const tops: (number | undefined)[] = [];
      await harness.eachPaintedFrame(() => tops.push(harness.readFrame(harness.scroller()).tops.get(key)) < 12);
      return tops;
    }, `m:${number}`);
    expect(tops).toEqual(tops.map(() => expect.closeTo(200, 0)));
  });

  test('says where there is no such row', async () => {
    await open();
    expect(await page.evaluate(() => window.harness.handle.current?.scrollToRow('nowhere'))).toBe(false);
  });

  test('comes back to the end exactly, by the function and by the End key', async () => {
    await open({ total: 1000, loaded: 1000 });
    const below = () => page.evaluate(() => window.harness.readFrame(window.harness.scroller()).below);
    await page.evaluate(async () => {
      window.harness.handle.current?.scrollToRow('m:20');
      await window.harness.settle(8);
      window.harness.handle.current?.scrollToLatest();
      await window.harness.settle(2);
    });
    expect(await below()).toBeLessThanOrEqual(1);
    await page.evaluate(async () => {
      window.harness.handle.current?.scrollToRow('m:20');
      await window.harness.settle(8);
    });
    await page.press('End');
    await page.evaluate(() => window.harness.settle(2));
    expect(await below()).toBeLessThanOrEqual(1);
  });
});
