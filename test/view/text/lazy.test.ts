import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../../src', import.meta.url));
const ofTypes = /(?:^|\n)(?:import|export) type\b[^'";]*?from\s+'[^']+'/g;
const fromElsewhere = /(?:^|\n)(?:import|export)\b[^'";]*?from\s+'([^']+)'/g;

/** Every module that is loaded with a file, as it is named in imports or by its path. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const text = readFileSync(file, 'utf8').replaceAll(ofTypes, '');
  for (const [, name = ''] of text.matchAll(fromElsewhere)) {
    if (name.startsWith('.')) loadedWith(join(dirname(file), name), loaded);
    else loaded.add(name);
  }
  return loaded;
}

test('the markdown renderer is not loaded with the view, and is what one file loads later', () => {
  const loaded = [...loadedWith(join(source, 'index.ts'))];
  expect(loaded).toContain('linkify-it');
  expect(loaded.filter((name) => /markdown\.tsx|react-markdown|remark-/.test(name))).toEqual([]);
  expect([...loadedWith(join(source, 'view/text/markdown.tsx'))]).toContain('react-markdown');
  expect(readFileSync(join(source, 'view/text/load-markdown.ts'), 'utf8')).toContain("import('./markdown.tsx')");
});
