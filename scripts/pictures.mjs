// npm run pictures: takes how the stories look now as how they should look. Look at what changed before committing it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureDependencies('.');
const { ensureChromium } = await import('./chromium.mjs');
await ensureChromium();

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'stories', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, UPDATE_PICTURES: 'yes' },
});
process.exit(status ?? 1);
