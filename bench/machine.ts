import { readFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** Where and with what was measured. */
export type Machine = readonly (readonly [name: string, value: string])[];

/** What the kit is made with: the bench must have the project's versions of it. */
const ofTheKit = ['react', 'react-dom', 'react-virtuoso', '@tanstack/react-query'];
const libraries = [...ofTheKit, '@chatscope/chat-ui-kit-react', '@chatscope/chat-ui-kit-styles', '@assistant-ui/react'];

async function versionIn(folder: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(new URL(`${folder}/package.json`, import.meta.url), 'utf8'),
  );
  return version;
}

/** @throws where the bench would measure the kit with other versions of a library than the project's own */
export async function checkVersions(): Promise<void> {
  for (const name of ofTheKit) {
    const [here, there] = [await versionIn(`node_modules/${name}`), await versionIn(`../node_modules/${name}`)];
    if (here === there) continue;
    throw new Error(
      `The bench has ${name} ${here} and the project has ${there}: the figures would not be the kit's. Set it to ${there} in bench/package.json and run "npm install" in bench.`,
    );
  }
}

export async function readMachine(browserVersion: string, loadBefore: readonly number[]): Promise<Machine> {
  const load = (values: readonly number[]) => (values[0] ?? 0).toFixed(1);
  const versions = libraries.map(async (name) => [name, await versionIn(`node_modules/${name}`)] as const);
  return [
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`],
    ['Memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['System', `${platform()} ${arch()}`],
    ['Load, one minute', `${load(loadBefore)} before, ${load(loadavg())} after`],
    ['Node', process.versions.node],
    ['Chromium', browserVersion],
    ['connect-transcript', await versionIn('..')],
    ...(await Promise.all(versions)),
  ];
}
