import { execFile, execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packed } from '../../scripts/pack.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Outside of the project: nothing that the package fails to name is found in the project's own node_modules. */
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'connect-transcript/consumers');

export interface Installation {
  /** All apps, with the package as it was packed now in their node_modules. */
  readonly folder: string;
  /** The path of what was installed beside the package. */
  dependency(path: string): string;
  remove(): void;
}

/** What nobody has used for a day. */
function forgetOld() {
  const day = 86_400_000;
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const place = join(cache, name);
    if (Date.now() - statSync(place).mtimeMs > day) rmSync(place, { recursive: true, force: true });
  }
}

async function npmInstall(place: string, manifest: string, tarball: string) {
  const unfinished = `${place}.${randomUUID()}`;
  mkdirSync(unfinished, { recursive: true });
  cpSync(manifest, unfinished, { recursive: true });
  cpSync(tarball, join(unfinished, 'connect-transcript.tgz'));
  const options = ['--prefer-offline', '--strict-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', ...options, './connect-transcript.tgz'], {
    cwd: unfinished,
    shell: process.platform === 'win32',
  });
  // Each run has a package of its own, and never this one.
  rmSync(join(unfinished, 'node_modules/connect-transcript'), { recursive: true });
  // Whoever comes first has installed the same.
  if (existsSync(place)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, place);
}

/** Installs the packed package as a user would, with what `installed/<name>` names; kept until that changes. */
export async function install(name: 'react-18' | 'react-19'): Promise<Installation> {
  const { tarball, folder: sources } = await packed();
  const manifest = join(here, 'installed', name);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8'));
  const hash = createHash('sha256')
    .update(JSON.stringify([dependencies, peerDependencies]))
    .update(readFileSync(join(manifest, 'package.json')))
    .update(readFileSync(join(manifest, 'package-lock.json')));
  const place = join(cache, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(place)) {
    forgetOld();
    await npmInstall(place, manifest, tarball);
  }

  const folder = join(place, randomUUID());
  const unpacked = join(folder, 'node_modules/connect-transcript');
  mkdirSync(unpacked, { recursive: true });
  cpSync(join(here, 'apps'), folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
  return {
    folder,
    dependency: (path) => join(place, 'node_modules', path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
