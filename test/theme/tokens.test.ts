import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const declared = /--transcript-([\w-]+):\s*([^;]+);/g;
const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim();
const sides = (value: string) => ({
  light: value.replace(/light-dark\((#\w+), (#\w+)\)/g, '$1'),
  dark: value.replace(/light-dark\((#\w+), (#\w+)\)/g, '$2'),
});

/** What a stylesheet says of tokens: for browsers without light-dark(), and for the others. */
function tokensOf(path: string) {
  const [plain = '', scheming = ''] = read(path).split('@supports (color: light-dark(#000, #fff)) {');
  const list = (text: string) =>
    [...text.matchAll(declared)].map(([, name = '', value = '']) => [name, oneLine(value)] as const);
  const ownBlock = (text: string) => text.split(/&?\[data-density|\[data-part='transcript'\]\[data-density/)[0] ?? '';
  return { light: new Map(list(ownBlock(plain))), scheming: new Map(list(ownBlock(scheming))) };
}

const defaults = tokensOf('src/theme/tokens.css');

describe('the tokens', () => {
  test('there are at most 40', () => {
    expect(defaults.light.size).toBeGreaterThan(30);
    expect(defaults.light.size).toBeLessThanOrEqual(40);
  });

  test('the README lists each with its default and what it is for', () => {
    const rows = [...read('README.md').matchAll(/^\| `--transcript-([\w-]+)` \| (.+?) \| (.+) \|$/gm)];
    const listed = rows.map(([, name = '', value = '']) => [name, value] as const);
    const expected = [...defaults.light].map(([name, value]) => {
      const scheming = defaults.scheming.get(name);
      const { light, dark } = sides(scheming ?? '');
      const isColour = scheming?.startsWith('light-dark');
      return [name, isColour ? `\`${light}\` / \`${dark}\`` : `\`${scheming ?? value}\``];
    });
    expect(listed).toEqual(expected);
    for (const [, name, , use] of rows) expect(use?.length, name).toBeGreaterThan(8);
  });

  test('every rule and every theme uses these and no others, and each is used', () => {
    const styles = readdirSync(new URL('../../src/theme', import.meta.url)).map((name) => read(`src/theme/${name}`));
    const used = new Set(
      styles.flatMap((text) => [...text.matchAll(/var\(--transcript-([\w-]+)/g)].map(([, name]) => name)),
    );
    expect([...used].sort()).toEqual([...defaults.light.keys()].sort());
    const themes = readdirSync(new URL('../../src/themes', import.meta.url)).map((name) => `src/themes/${name}`);
    for (const path of themes) {
      for (const [name] of [...read(path).matchAll(declared)].map((match) => [match[1] ?? ''])) {
        expect(defaults.light.has(name ?? ''), `${path}: ${name}`).toBe(true);
      }
    }
  });

  test('a browser without light-dark() gets the light side of every colour', () => {
    const paths = [
      'src/theme/tokens.css',
      ...readdirSync(new URL('../../src/themes', import.meta.url)).map((name) => `src/themes/${name}`),
    ];
    for (const path of paths) {
      const { light, scheming } = tokensOf(path);
      expect(scheming.size).toBeGreaterThan(10);
      for (const [name, value] of scheming) expect(light.get(name), `${path}: ${name}`).toBe(sides(value).light);
    }
  });
});
