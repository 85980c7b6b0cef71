import type { Browser, CDPSession } from 'playwright';
import { liveMessages, olderPages, type Conversation } from './conversation.ts';
import type { FigureName, Measurement, Shares } from './figures.ts';
import { startProfiler } from './profile.ts';
import { wordsOf } from './page/words.ts';

/** A console's pane. */
export const viewport = { width: 900, height: 800 };
const step = 300;
const scrolledFrames = 100;

export interface MeasureOptions {
  readonly browser: Browser;
  readonly origin: string;
  readonly name: string;
  readonly conversation: Conversation;
  readonly scriptGzip: number;
  readonly profiled: boolean;
}

/**
 * Thread ticks count what the main thread computed: what other programs do to the machine meanwhile is not in them.
 * @returns a function that gives what was spent since it was called last
 */
async function createStopwatch(session: CDPSession) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const values = new Map(metrics.map(({ name, value }) => [name, value * 1000]));
    return (name: string) => values.get(name) ?? 0;
  };
  let before = await read();
  return async () => {
    const now = await read();
    const since = (name: string) => now(name) - before(name);
    const spent = {
      task: since('TaskDuration'),
      script: since('ScriptDuration'),
      style: since('RecalcStyleDuration'),
      layout: since('LayoutDuration'),
    };
    before = now;
    return spent;
  };
}

function check(name: string, holds: boolean, promise: string): void {
  if (!holds) throw new Error(`The page ${name} did not do what was asked, so its figures mean nothing: ${promise}.`);
}

/** Takes one page through everything, in a browser context of its own. */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { browser, origin, name, conversation, scriptGzip, profiled } = options;
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

    const live = await timed('live', liveMessages, () => page.evaluate(() => window.driver.appendMessages()));
    const lastLive = conversation.live.at(-1)?.Content ?? '';
    check(name, (await look()).text.includes(lastLive), 'the last live message is in view');

    const receipt = await timed('receipt', conversation.receipts.length, () =>
      page.evaluate(() => window.driver.receipts()),
    );

    const bottom = await look();
    const scroll = await timed('scroll', scrolledFrames, () =>
      page.evaluate(([px, count]) => window.driver.scroll(px, count), [step, scrolledFrames] as const),
    );
    const middle = await look();
    check(name, middle.text !== '' && middle.text !== bottom.text, 'scrolling up shows other messages');

    const older = await timed('older', olderPages, () => page.evaluate(() => window.driver.prependPages()));
    const grown = await look();
    check(name, grown.contentHeight > middle.contentHeight, 'older pages make the content higher');

    return {
      mount,
      live,
      receipt,
      scroll,
      older,
      shares,
      heap: heap / 1_000_000,
      elements: middle.elements,
      gzip: scriptGzip / 1000,
    };
  } finally {
    await context.close();
  }
}
