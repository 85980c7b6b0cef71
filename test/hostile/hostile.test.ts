import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostileBrowser, type Outcome, startHostileBrowser } from './hostile-browser.ts';
import type { Scene } from './page.tsx';
import { vectors } from './vectors.ts';

let browser: HostileBrowser;
beforeAll(async () => {
  browser = await startHostileBrowser();
}, 120_000);
afterAll(() => browser?.close());

const customer: Scene = { role: 'CUSTOMER', virtualized: false, live: false, images: false, share: 1 };

/** HOSTILE=all npx vitest run --project unit test/hostile: every vector in every place, which takes some minutes. */
const isWhole = process.env['HOSTILE'] === 'all';
const shared = (share: number) => ({ share: isWhole ? 1 : share });

/** As a rule each place is shown some hundred vectors, and each vector in several places. */
const scenes: readonly (readonly [string, Scene])[] = [
  ['to a customer, in every place', { ...customer, ...shared(3) }],
  ['to an agent, in the windowed list', { ...customer, role: 'AGENT', virtualized: true, ...shared(16) }],
  ['to a customer who answers', { ...customer, live: true, ...shared(5) }],
];

const isSafeAddress = (url: string) => /^(https?|mailto|tel):/i.test(url) || url === 'about:blank';
const isFit = (type: string) => type === 'text/plain' || type.endsWith('.message.interactive.response');

/** What went wrong; `null` says that nothing did. */
function wrongIn(outcome: Outcome): object | null {
  const { complaints, calls, incidents, opened, followed, replies } = outcome;
  const found = [
    ...complaints,
    ...calls.map((name) => `${name} was called`),
    ...incidents,
    ...[...opened, ...followed].filter((url) => !isSafeAddress(url)).map((url) => `${url} was opened`),
    ...replies.filter(({ contentType }) => !isFit(contentType)).map(({ contentType }) => `a reply of ${contentType}`),
  ];
  return found.length === 0 ? null : [...new Set(found)];
}

test('the list of what an attacker may write is long', () => {
  expect(new Set(vectors.map(({ value }) => value)).size).toBeGreaterThan(600);
});

describe.concurrent('nothing that is written runs, leaves the page or asks for anything', { timeout: 600_000 }, () => {
  test.each(scenes)('%s', async (name, scene) => {
    const outcome = await browser.play(scene);
    const { rows, touched, followed, replies } = outcome;
    console.log(`${name}: ${rows} rows, ${touched} controls, ${followed.length} links, ${replies.length} replies`);
    expect([...outcome.violations, ...outcome.requests]).toEqual([]);
    expect(wrongIn(outcome)).toBeNull();
    expect(rows).toBeGreaterThan(500);
    expect(touched).toBeGreaterThan(500);
  });

  test('where the app allows pictures, only those of https addresses are asked for', async () => {
    const outcome = await browser.play({ ...customer, images: true, ...shared(3) }, 'addresses');
    const isPicture = (words: string) =>
      /^(the console: Loading the image '|img-src: |csp-violation: .*"img-src")/.test(words);
    expect(wrongIn({ ...outcome, incidents: outcome.incidents.filter((words) => !isPicture(words)) })).toBeNull();
    expect(outcome.violations.filter((words) => !isPicture(words))).toEqual([]);
    const asked = outcome.violations.filter((words) => words.startsWith('img-src: ')).map((words) => words.slice(9));
    expect([...asked, ...outcome.requests].filter((address) => !address.startsWith('https:'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
  });
});
