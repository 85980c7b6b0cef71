// npm run build: everything that the package ships beside its sources, into dist.
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStyles } from './styles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Whoever calls, also a test: what is built is meant for production. */
const environment = { ...process.env, NODE_ENV: 'production' };

const vite = 'node_modules/vite/bin/vite.js';
const tsc = 'node_modules/typescript/bin/tsc';

function run(...command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, env: environment });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The package was not built: ${command.join(' ')} failed.\n${output}`));
    });
  });
}

async function bundle(folder) {
  const common = [vite, 'build', '--logLevel=warn', '--emptyOutDir=false', `--outDir=${folder}`];
  await run(...common);
  for (const mode of ['module', 'script']) await run(...common, '--config=vite.element.config.ts', `--mode=${mode}`);
}

/** The compiler leaves .ts in declarations, which only some resolutions find. */
function nameDeclarationsByTheirScripts(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(folder, name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/((?:from |import\()['"]\.{1,2}\/[^'"]+)\.tsx?(['"])/g, '$1.js$2'),
    );
  }
}

/**
 * Builds beside the folder and puts the whole in its place, so that nobody finds half of it.
 * @param {string} folder a folder, as near to src as dist is, so that the maps lead there
 */
export async function build(folder = join(root, 'dist')) {
  const unfinished = mkdtempSync(join(dirname(folder), '.dist-'));
  try {
    const work = [bundle(unfinished), run(tsc, '--project', 'tsconfig.build.json', '--outDir', unfinished)];
    // None of them writes any more when its folder is taken away.
    await Promise.allSettled(work);
    await Promise.all(work);
    nameDeclarationsByTheirScripts(unfinished);
    await buildStyles(join(root, 'src'), unfinished);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
