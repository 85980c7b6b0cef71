// The style sheets as they are shipped: each in one file, minified, with a declaration for imports that are checked.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

async function ship(css, file) {
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'esnext', legalComments: 'none' });
  writeFileSync(file, code);
  writeFileSync(`${file}.d.ts`, 'export {};\n');
}

/** @param {string} source the folder src @param {string} folder where styles.css and themes/ are written */
export async function buildStyles(source, folder) {
  const theme = join(source, 'theme');
  const joined = readFileSync(join(theme, 'styles.css'), 'utf8').replace(/@import '\.\/(.+)';/g, (_, part) =>
    readFileSync(join(theme, part), 'utf8'),
  );
  await ship(joined, join(folder, 'styles.css'));
  mkdirSync(join(folder, 'themes'), { recursive: true });
  for (const name of readdirSync(join(source, 'themes'))) {
    await ship(readFileSync(join(source, 'themes', name), 'utf8'), join(folder, 'themes', name));
  }
}
