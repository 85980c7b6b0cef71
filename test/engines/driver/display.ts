import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** What a test has started ends with it, also where the test's own process is killed. */
export function spawnMortal(
  command: string,
  args: readonly string[],
  { env, stdio = 'ignore' }: { env?: NodeJS.ProcessEnv; stdio?: 'ignore' | readonly ('ignore' | 'pipe')[] } = {},
): ChildProcess {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], {
    env,
    stdio: typeof stdio === 'string' ? stdio : [...stdio],
  });
  const end = () => child.kill('SIGKILL');
  process.on('exit', end);
  child.on('exit', () => process.off('exit', end));
  return child;
}

export interface Display {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  close(): void;
}

/** A screen that nobody sees, with a window manager: without one no window has the focus. */
export async function openDisplay(): Promise<Display> {
  const screen = spawnMortal(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  // It takes the first number that is free, and says which.
  const name = await new Promise<string>((resolve, reject) => {
    const numbers = screen.stdio[3] as Readable;
    let text = '';
    numbers.on('data', (data) => {
      text += String(data);
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('Xvfb ended before it had a display.')));
  });
  const manager = spawnMortal('openbox', [], { env: { ...process.env, DISPLAY: name } });
  return {
    name,
    close() {
      manager.kill('SIGKILL');
      screen.kill('SIGKILL');
    },
  };
}
