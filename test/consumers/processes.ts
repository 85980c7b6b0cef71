import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** As on a machine of its own: the runner of these tests says nothing to what it starts. */
function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|NODE_OPTIONS|TEST|VITE_)/.test(name));
  return { ...Object.fromEntries(own), ...more };
}

/** Runs a script of Node to its end and returns what it wrote; what went wrong is thrown with its words. */
export async function runNode(
  script: string,
  args: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { cwd, env: environment(more) });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** Starts a script that goes on, and waits until a line that it writes has what is looked for. */
export async function startNode(
  script: string,
  args: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>>,
  found: RegExp,
): Promise<{ match: RegExpMatchArray; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: environment(more),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const match = await new Promise<RegExpMatchArray>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const here = found.exec(line);
      if (here) resolve(here);
    });
    void ended.then(() => reject(new Error(`${script} ended before it was ready.`)));
  });
  return {
    match,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}
