// The custom element as one file for a script tag, built from what is in the tree now.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<string>} */
export async function buildElementScript() {
  const results = await build({
    root,
    configFile: fileURLToPath(new URL('../vite.element.config.ts', import.meta.url)),
    mode: 'script',
    logLevel: 'error',
    build: { write: false, sourcemap: false, license: false },
  });
  const [{ output }] = [results].flat();
  return output[0].code;
}
