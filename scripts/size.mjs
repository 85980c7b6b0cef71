// npm run size: what a page loads of each published entry, in gzipped bytes, beside its limit and its budget.
// The limits in test/package/size-limits.json are what was measured last plus 1 %: nothing may grow unnoticed. They say
// nothing of the budgets. With --renew they are written anew.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import filePlugin from '@size-limit/file';
import { rolldown } from 'rolldown';
import sizeLimit from 'size-limit';
import { packed } from './pack.mjs';

const limitsFile = fileURLToPath(new URL('../test/package/size-limits.json', import.meta.url));
const { folder } = await packed();
const {
  name: packageName,
  dependencies,
  exports,
  ...manifest
} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** What the app has anyway. */
const peers = Object.keys(manifest.peerDependencies);
/** All dependencies but the icons, of which only those used come along, as own code does. */
const apart = Object.keys(dependencies).filter((name) => name !== 'lucide-react');

const widget = `
  export { useTranscript, TranscriptView } from '${packageName}';
  export { createHttpSource } from '${packageName}/http';
`;

/** Each script with what is left out of its count, and the budget in kB where there is one. */
function scripts() {
  const ownCode = [...peers, ...apart];
  const cases = [
    { name: 'hook, view and http source: own code', code: widget, external: ownCode, budget: 16 },
    { name: 'hook, view and http source: all but React and Query', code: widget, external: peers, budget: 45 },
  ];
  for (const [path, target] of Object.entries(exports)) {
    if (/\.(css|json)$/.test(path)) continue;
    if (!path.includes('*')) {
      const entry = packageName + path.slice(1);
      cases.push({ name: entry, code: `export * from '${entry}';`, external: peers });
      continue;
    }
    const [start, end] = target.default.split('*');
    for (const file of readdirSync(join(folder, start)).filter((file) => file.endsWith(end))) {
      const entry = packageName + path.slice(1).replace('*', file.slice(0, -end.length));
      cases.push({ name: entry, code: `export * from '${entry}';`, external: peers });
    }
  }
  return cases;
}

/** Bundles as an app does, and tells apart what is loaded at start from what a later import() brings. */
async function chunksOf({ code, external }, outdir) {
  const entry = join(folder, 'app.js');
  const bundle = await rolldown({
    cwd: folder,
    input: entry,
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    // The repository's own paths lead to its sources.
    tsconfig: false,
    // Directives for servers mean nothing in a page.
    onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
  });
  const { output } = await bundle.write({ dir: outdir, format: 'esm', minify: true });
  await bundle.close();
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const start = new Set();
  const follow = (name) => {
    if (start.has(name) || !chunks.has(name)) return;
    start.add(name);
    for (const other of chunks.get(name).imports) follow(other);
  };
  for (const { fileName, isEntry } of chunks.values()) if (isEntry) follow(fileName);
  const paths = (names) => names.map((name) => join(outdir, name));
  return { start: paths([...start]), later: paths([...chunks.keys()].filter((name) => !start.has(name))) };
}

async function gzipOf(files) {
  if (files.length === 0) return 0;
  const [result] = await sizeLimit([filePlugin], { checks: [{ files, gzip: true }] });
  return result.size;
}

function styles() {
  const themes = readdirSync(join(folder, 'dist/themes')).filter((name) => name.endsWith('.css'));
  return [
    { name: `${packageName}/styles.css`, file: 'dist/styles.css', budget: 6 },
    ...themes.map((name) => ({ name: `${packageName}/themes/${name}`, file: `dist/themes/${name}` })),
  ];
}

async function measure() {
  const measured = [];
  const work = mkdtempSync(join(tmpdir(), 'size-'));
  try {
    for (const [index, script] of scripts().entries()) {
      const { start, later } = await chunksOf(script, join(work, String(index)));
      measured.push({ ...script, start: await gzipOf(start), later: await gzipOf(later) });
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  for (const style of styles()) {
    measured.push({ ...style, start: await gzipOf([join(folder, style.file)]), later: 0 });
  }
  return measured;
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(2).padStart(6);

function lineOf({ name, start, later, budget }, limit) {
  const onDemand = later > 0 ? `  on demand ${kilobytes(later)} (limit ${kilobytes(limit?.later ?? 0)})` : '';
  const words = [`${kilobytes(start)} (limit ${kilobytes(limit?.start ?? 0)})${onDemand.padEnd(36)}  ${name}`];
  if (budget !== undefined) {
    const verdict =
      start <= budget * 1000 ? 'reached' : `NOT REACHED, ${(start / 1000 / budget).toFixed(2)} times as much`;
    const all = later > 0 ? `; with all that is loaded on demand ${((start + later) / 1000).toFixed(2)} kB` : '';
    words.push(`${' '.repeat(8)}budget ${budget} kB at start: ${verdict}${all}`);
  }
  return words.join('\n');
}

const measured = await measure();
if (process.argv.includes('--renew')) {
  const above = (bytes) => Math.ceil(bytes * 1.01);
  const limits = measured.map(({ name, start, later }) => [name, { start: above(start), later: above(later) }]);
  writeFileSync(limitsFile, `${JSON.stringify(Object.fromEntries(limits), null, 2)}\n`);
}
const limits = JSON.parse(readFileSync(limitsFile, 'utf8'));

console.log(
  'Gzipped kB at start and on demand, bundled and minified by Rolldown. A limit is what was measured last plus 1 %.\n',
);
for (const size of measured) console.log(lineOf(size, limits[size.name]));

const over = measured.filter(
  ({ name, start, later }) => !(start <= limits[name]?.start && later <= limits[name]?.later),
);
if (over.length > 0) {
  console.error(
    `\nOver the limit, so that every page that uses it loads more: ${over.map(({ name }) => name).join('; ')}. ` +
      'Where it is worth that much, or an entry is new: npm run size -- --renew.',
  );
  process.exitCode = 1;
}
