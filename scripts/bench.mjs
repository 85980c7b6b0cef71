// npm run bench: this kit beside what people would use instead, in the same browser, on a fresh clone too.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureDependencies('.');
ensureDependencies('bench');
const { ensureChromium } = await import('./chromium.mjs');
await ensureChromium();

const child = spawn(process.execPath, ['--import', 'tsx', 'bench/run.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
