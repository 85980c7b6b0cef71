import type { CDPSession } from 'playwright';

/** Main-thread ms: of everything, and of what script, style and layout took of it. */
export interface Spent {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/**
 * Thread ticks count what the main thread computed: what other programs do to the machine meanwhile is not in them.
 * @returns a function that gives what was spent since it was called last
 */
export async function createStopwatch(session: CDPSession): Promise<() => Promise<Spent>> {
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
