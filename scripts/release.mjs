// npm run release: from the changesets to the registry. With --dry-run it says what would be published, and changes nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const isDryRun = process.argv.includes('--dry-run');

function run(command, ...words) {
  console.log(`\n> ${[command, ...words].join(' ')}`);
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('\nNothing was published. Mend what is said above and run it again.');
    process.exit(1);
  }
}

const versionNow = () => JSON.parse(readFileSync('package.json', 'utf8')).version;
const hasChangesets = readdirSync('.changeset').some((name) => name.endsWith('.md') && name !== 'README.md');

if (isDryRun) {
  if (hasChangesets) run('npx', 'changeset', 'status', '--verbose');
} else {
  const changes = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (changes !== '') {
    console.error(`What is published must be what is committed. Commit or take away:\n${changes}`);
    process.exit(1);
  }
  if (hasChangesets) {
    run('npx', 'changeset', 'version');
    run('npm', 'install', '--package-lock-only', '--ignore-scripts');
  }
  run('npm', 'test');
  if (hasChangesets) run('git', 'commit', '--all', '--message', `Version ${versionNow()}`);
}

const folder = mkdtempSync(join(tmpdir(), 'release-'));
try {
  const tarball = await pack(folder);
  run('npm', 'publish', tarball, ...(isDryRun ? ['--dry-run'] : []));
  if (!isDryRun) run('git', 'tag', `v${versionNow()}`);
} finally {
  rmSync(folder, { recursive: true });
}
