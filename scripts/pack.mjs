// node scripts/pack.mjs folder: the tarball that would be published, built from what is in the tree now.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Not in node_modules, where tools take everything for somebody else's. */
const cache = join(root, '.package');

const shipped = ['src', 'package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'];
/** What a tarball depends on. What stands beside it does not matter. */
const parts = [...shipped, 'scripts', 'package-lock.json'];
const configuration = /^(vite|tsconfig)\b.*\.(ts|json)$/;

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}

function fingerprint() {
  const configurations = readdirSync(root).filter((name) => configuration.test(name));
  const hash = createHash('sha256');
  for (const file of [...parts, ...configurations].flatMap((part) => filesBelow(join(root, part)))) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const tarballIn = (folder) => join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');

/** Packs into `place`, from a copy of what belongs into the package: the tree's own dist stays as it is. */
async function packAnew(place) {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(`${place}.`);
  const built = mkdtempSync(join(root, '.dist-packed-'));
  const copy = join(work, 'package');
  mkdirSync(copy);
  try {
    await build(built);
    cpSync(built, join(copy, 'dist'), { recursive: true });
    for (const part of shipped.filter((part) => existsSync(join(root, part)))) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    const { status, stderr } = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', '..'], {
      cwd: copy,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm pack failed, so there is no package to look at.\n${stderr}`);
    try {
      renameSync(work, place);
    } catch (cause) {
      // Whoever came first has packed the same.
      if (!existsSync(place)) throw cause;
    }
  } finally {
    rmSync(built, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * The package as `npm publish` would send it, unpacked and as a tarball. Built once for the same sources.
 * @returns {Promise<{ tarball: string, folder: string }>}
 */
export async function packed() {
  const place = join(cache, fingerprint());
  if (!existsSync(place)) {
    if (existsSync(cache)) {
      const old = readdirSync(cache).map((name) => join(cache, name));
      const hour = 3_600_000;
      for (const folder of old.filter((folder) => Date.now() - statSync(folder).mtimeMs > hour)) {
        rmSync(folder, { recursive: true });
      }
    }
    await packAnew(place);
  }
  return { tarball: tarballIn(place), folder: join(place, 'package') };
}

/** Puts the tarball into a folder. @param {string} folder @returns {Promise<string>} the tarball's path there */
export async function pack(folder) {
  const { tarball } = await packed();
  const path = join(resolve(folder), basename(tarball));
  mkdirSync(resolve(folder), { recursive: true });
  cpSync(tarball, path);
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('Say where the tarball should go: node scripts/pack.mjs folder');
  console.log(await pack(folder));
}
