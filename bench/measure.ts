import type { Browser } from 'playwright';
import type { Conversation } from './conversation.ts';
import type { FigureName, Measurement, Shares } from './figures.ts';
import { startProfiler } from './profile.ts';
import { wordsOf } from './page/words.ts';
import { createStopwatch } from './stopwatch.ts';

/** A console's pane. */
export const viewport = { width: 900, height: 800 };
/** Px a frame. */
export const speeds = { slow: 60, fast: 300, fling: 2_000 };

/** How often a thing is done that is timed. */
export interface Counts {
  readonly live: number;
  /** Messages of the viewer, each delivered and then read. */
  readonly receipts: number;
  readonly scroll: number;
  readonly older: number;
}

export interface MeasureOptions {
  readonly browser: Browser;
  readonly origin: string;
  readonly name: string;
  readonly conversation: Conversation;
  readonly counts: Counts;
  /** Whether painted frames are looked at as well, which takes a while. */
  readonly watched: boolean;
  readonly profiled: boolean;
}

function check(name: string, holds: boolean, promise: string): void {
  if (!holds) throw new Error(`The page ${name} did not do what was asked, so its figures mean nothing: ${promise}.`);
}

/** Takes one page through everything, in a browser context of its own. */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { browser, origin, name, conversation, counts, watched, profiled } = options;
  const size = conversation.initial.length;
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error.stack ?? error.message}`));
    await page.goto(`${origin}/${name}/`);
    await page.evaluate((size) => window.driver.prepare(size), size);
    const session = await context.newCDPSession(page);
    const look = () => page.evaluate(() => window.driver.look());
    const stopwatch = await createStopwatch(session);
    const profile = profiled ? await startProfiler(session, `${name}-${size}`) : null;
    const shares: Partial<Record<FigureName, Shares>> = {};
    /** Main-thread ms of one of the `count` things that the step does. */
    const timed = async (figure: FigureName, count: number, run: () => Promise<void>) => {
      await session.send('HeapProfiler.collectGarbage');
      if (profile) {
        await profile(figure, run);
        return 0;
      }
      await stopwatch();
      await run();
      const { task, script, style, layout } = await stopwatch();
      shares[figure] = { script: script / count, style: style / count, layout: layout / count };
      return task / count;
    };

    const mount = await timed('mount', 1, () => page.evaluate(() => window.driver.mount()));
    const newest = conversation.initial.findLast(({ Type }) => Type === 'MESSAGE');
    check(name, (await look()).text.includes(newest ? wordsOf(newest) : ''), 'the newest message is in view');

    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;

    const live = await timed('live', counts.live, () =>
      page.evaluate((count) => window.driver.appendMessages(count), counts.live),
    );
    const lastLive = conversation.live[counts.live - 1]?.Content ?? '';
    check(name, (await look()).text.includes(lastLive), 'the last live message is in view');

    const receipt = await timed('receipt', 2 * counts.receipts, () =>
      page.evaluate((messages) => window.driver.receipts(messages), counts.receipts),
    );

    const bottom = await look();
    const scroll = await timed('scroll', counts.scroll, () =>
      page.evaluate(([px, count]) => window.driver.scroll(px, count), [speeds.fast, counts.scroll] as const),
    );
    const middle = await look();
    check(name, middle.text !== '' && middle.text !== bottom.text, 'scrolling up shows other messages');

    const older = await timed('older', counts.older, () =>
      page.evaluate((count) => window.driver.prependPages(count), counts.older),
    );
    const grown = await look();
    check(name, grown.contentHeight > middle.contentHeight, 'older pages make the content higher');

    const blank = (step: number, count: number) =>
      page.evaluate(([step, count]) => window.driver.blank(step, count), [step, count] as const);
    const seen = watched && {
      blankSlow: 100 * (await blank(speeds.slow, 20)),
      blankFast: 100 * (await blank(speeds.fast, 20)),
      blankFling: 100 * (await blank(speeds.fling, 10)),
      shiftMiddle: await page.evaluate(() => window.driver.shift('middle')),
      shiftTop: await page.evaluate(() => window.driver.shift('top')),
    };

    const times = { mount, live, receipt, scroll, older };
    return { ...times, ...seen, shares, heap: heap / 1_000_000, elements: middle.elements };
  } finally {
    await context.close();
  }
}
