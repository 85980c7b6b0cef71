import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'playwright';

const folder = fileURLToPath(new URL('profiles/', import.meta.url));

/** Records a CPU profile of each step, for the browser's own tools, and says which functions took the most. */
export async function startProfiler(session: CDPSession, page: string) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  return async (step: string, run: () => Promise<void>) => {
    await session.send('Profiler.start');
    await run();
    const { profile } = await session.send('Profiler.stop');
    await mkdir(folder, { recursive: true });
    const file = `${folder}${page}-${step}.cpuprofile`;
    await writeFile(file, JSON.stringify(profile));

    const times = new Map<number, number>();
    for (const [index, node] of (profile.samples ?? []).entries()) {
      times.set(node, (times.get(node) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
    }
    const functions = new Map<string, number>();
    for (const { id, callFrame } of profile.nodes) {
      const name = callFrame.functionName || `(anonymous, line ${callFrame.lineNumber + 1})`;
      functions.set(name, (functions.get(name) ?? 0) + (times.get(id) ?? 0));
    }
    functions.delete('(idle)');
    const most = [...functions].sort(([, one], [, other]) => other - one).slice(0, 12);
    console.log(`\n${page}, ${step}: ${file}`);
    for (const [name, microseconds] of most) console.log(`${(microseconds / 1000).toFixed(1).padStart(9)} ms  ${name}`);
  };
}
