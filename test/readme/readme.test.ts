import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const pages = readdirSync(`${root}stories/docs`).map((name) => readFileSync(`${root}stories/docs/${name}`, 'utf8'));
const examplesIn = (text: string) => [...text.matchAll(/```tsx\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const examples = [readme, ...pages].flatMap(examplesIn);
// Beside the project's own files, so that packages and the published names resolve as they do there.
const folder = `${root}test/readme/.examples`;

describe('the README', () => {
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    for (const [index, text] of examples.entries()) writeFileSync(`${folder}/example-${index}.tsx`, text);
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ extends: '../../../tsconfig.json', include: ['*.tsx', '../../css.d.ts'] }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('its examples compile, and those of the pages in Storybook', () => {
    expect(examplesIn(readme).length).toBeGreaterThan(1);
    const { stdout, status } = spawnSync(
      process.execPath,
      [`${root}node_modules/typescript/bin/tsc`, '--noEmit', '-p', folder],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  test('the first example has at most fifteen lines', () => {
    expect(
      examples[0]
        ?.trim()
        .split('\n')
        .filter((line) => line !== '').length,
    ).toBeLessThanOrEqual(15);
  });

  test('it names the two commands and every export', () => {
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
    for (const path of Object.keys(packageJson.exports).filter((name) => name !== './package.json')) {
      expect(readme).toContain(`\`connect-transcript${path.slice(1)}\``);
    }
  });

  test('what it links to is there', () => {
    const links = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(`${root}${link}`))).toEqual([]);
  });
});
