import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKitWindow, type KitWindow } from './kit-window.ts';

let shown: KitWindow;
beforeAll(async () => {
  shown = await openKitWindow();
});
afterAll(() => shown?.close());

interface Burst {
  readonly count: number;
  /** In ms between two; 0 is all of them in one task. */
  readonly every: number;
  /** How many come at once. @default 1 */
  readonly together?: number;
  /** Every so manyth is a picture; its link takes its time. */
  readonly pictures: number;
}

/** What the reader at the end sees while others write: how far the end is in each painted frame. */
function listen({ count, every, together = 1, pictures }: Burst) {
  return shown.engine.evaluate(
    async ({ count, every, together, pictures }) => {
      const { kit } = window;
      let said = 0;
      const say = (many: number) => {
        for (const end = Math.min(count, said + many); said < end; said += 1) {
          if (said % pictures === 0) kit.show();
          else kit.say();
        }
      };
      const timer = every > 0 ? setInterval(() => say(together), every) : 0;
      let away = 0;
      let worst = 0;
      let frames = 0;
      let rest = 0;
      await kit.watchPaintedEnd((below) => {
        if (frames === 0 && every === 0) say(count);
        frames += 1;
        if (below > 1) away += 1;
        worst = Math.max(worst, below);
        if (said >= count) rest += 1;
        return rest < 60;
      });
      clearInterval(timer);
      return { away, worst: Math.round(worst), atRest: Math.round(kit.frame().below), frames };
    },
    { count, every, together, pictures },
  );
}

function expectTheEnd({ frames, ...seen }: Awaited<ReturnType<typeof listen>>) {
  console.log(`  ${frames} frames, ${seen.away} not at the end, worst ${seen.worst} px, ${seen.atRest} px at rest`);
  expect(seen).toEqual({ away: 0, worst: expect.toSatisfy((px: number) => px <= 1), atRest: 0 });
}

describe.each(['windowed', 'plain', 'element'] as const)('at the end of a list (%s)', (list) => {
  test('each painted frame shows the end while 200 messages come, one each 40 ms, with pictures that come late', async () => {
    await shown.open({ list, count: 60, delay: 120 });
    expectTheEnd(await listen({ count: 200, every: 40, pictures: 7 }));
  });

  test('each painted frame shows the end after 200 messages that came in one task', async () => {
    await shown.open({ list, count: 60, delay: 120 });
    expectTheEnd(await listen({ count: 200, every: 0, pictures: 7 }));
  });
});

test('each painted frame shows the end while 2,000 messages come, the processor four times slower', async () => {
  await shown.open({ list: 'windowed', count: 60, delay: 120 });
  await shown.engine.throttle(4);
  expectTheEnd(await listen({ count: 2000, every: 60, together: 5, pictures: 11 }));
  await shown.engine.throttle(1);
});
