// Installs the dependencies from the lock file when they are missing or older than it.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder the folder whose package-lock.json says what belongs into its node_modules */
export function ensureDependencies(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installing the dependencies of ${folder === '.' ? 'the project' : folder} from its lock file.`);
  execSync('npm ci --no-fund --no-audit --loglevel=error', { cwd: folder, stdio: 'inherit' });
  writeFileSync(stamp, lock);
}
