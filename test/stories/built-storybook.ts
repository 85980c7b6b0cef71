import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the build is made of. */
const inputs = ['src', 'stories', '.storybook', 'test/fixtures/samples', 'README.md', 'package-lock.json'];

async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(inputs.map(filesIn))).flat().sort();
  for (const file of files) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** What others may still be serving is younger. */
const kept = 60 * 60_000;

async function removeOld(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if ((await stat(path)).mtimeMs < Date.now() - kept) await rm(path, { recursive: true, force: true });
  }
}

/** Builds what `npm run build-storybook` builds, once for the same files. @returns its folder */
export async function buildStorybook(): Promise<string> {
  const cache = join(root, 'node_modules/.cache/storybook-static');
  const folder = join(cache, await fingerprint());
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeOld(cache);
  const unfinished = `${folder}-${process.pid}`;
  const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  await promisify(execFile)(
    process.execPath,
    [storybook, 'build', '--disable-telemetry', '--quiet', '-o', unfinished],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', VITEST: undefined } },
  );
  await rename(unfinished, folder);
  return folder;
}

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags?: readonly string[];
}

/** The stories of a build, without its pages of words. */
export async function readStories(folder: string): Promise<readonly StoryEntry[]> {
  const index: { readonly entries: Readonly<Record<string, StoryEntry>> } = JSON.parse(
    await readFile(join(folder, 'index.json'), 'utf8'),
  );
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

export interface ServedFolder {
  /** With the path that the folder is served under, and a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** A plain file server that knows nothing of what it serves, below a path of its own. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const below = '/team/pages/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const wanted = pathname.startsWith(below) ? pathname.slice(below.length) || 'index.html' : null;
    if (wanted === null) return void response.writeHead(404).end();
    readFile(join(folder, normalize(`/${decodeURIComponent(wanted)}`))).then(
      (content) => {
        response.writeHead(200, { 'content-type': types[extname(wanted)] ?? 'application/octet-stream' });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${below}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
