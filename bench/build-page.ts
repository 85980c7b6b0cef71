import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Rollup } from 'vite';
import type { ContenderPage } from './contenders.ts';

/** A contender's page as it would be deployed, ready to be served. */
export interface BuiltPage {
  readonly html: string;
  /** Contents by their path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** In kB, each file compressed on its own. */
  readonly sizes: Readonly<Record<'scripts' | 'laterScripts' | 'styles', number>>;
}

const bench = fileURLToPath(new URL('.', import.meta.url));

/** One copy of each, whoever asks: the one in the bench's own install. */
const shared = ['react', 'react-dom', 'react-virtuoso', '@tanstack/react-query'];

const contentOf = (output: Rollup.OutputChunk | Rollup.OutputAsset) =>
  output.type === 'chunk' ? output.code : output.source;

const gzip = (outputs: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[]) =>
  outputs.reduce((sum, output) => sum + gzipSync(contentOf(output)).length, 0) / 1000;

/** The entry and what it imports, which the page loads at once. */
function loadedAtOnce(chunks: readonly Rollup.OutputChunk[]): ReadonlySet<Rollup.OutputChunk> {
  const found = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return found;
}

/** @param readable keeps the names of functions, for a profile; sizes and times are then not a deployed page's */
export async function buildPage({ name, entry }: ContenderPage, readable: boolean): Promise<BuiltPage> {
  const result = await build({
    configFile: false,
    root: bench,
    base: `/${name}/`,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { dedupe: shared },
    build: {
      write: false,
      // An older target would rewrite the colours, light-dark() among them, and pages without a color-scheme would have none.
      target: 'esnext',
      minify: !readable,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: `${bench}contenders/${entry}` },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const scripts = chunks.filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName);
  const atOnce = loadedAtOnce(chunks);
  const styles = outputs.filter(({ fileName }) => fileName.endsWith('.css'));
  return {
    html: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>html, body, #page { height: 100%; margin: 0 }</style>
${styles.map(({ fileName: file }) => `<link rel="stylesheet" href="/${name}/${file}">`).join('\n')}
<div id="page"></div>
${scripts.map((file) => `<script type="module" src="/${name}/${file}"></script>`).join('\n')}
</html>`,
    files: new Map(outputs.map((output) => [`/${name}/${output.fileName}`, contentOf(output)])),
    sizes: {
      scripts: gzip([...atOnce]),
      laterScripts: gzip(chunks.filter((chunk) => !atOnce.has(chunk))),
      styles: gzip(styles),
    },
  };
}
