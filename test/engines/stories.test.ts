import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { untouched } from '../../.storybook/toolbar.ts';
import { buildStorybook, readStories, serveFolder, type ServedFolder } from '../stories/built-storybook.ts';
import { channelName, defineUntilItStands, firstStory } from '../stories/story-page.ts';
import { openEngine, type Engine } from './driver/driver.ts';
import { overhear, type Overheard } from './overhear.ts';

const folder = await buildStorybook();
const stories = (await readStories(folder)).filter(({ tags }) => !tags?.includes('moving'));
const name = inject('engine') ?? 'chromium';

/** To be looked at: parts that each engine draws in its own way. */
const pictures = fileURLToPath(new URL(`../../test-results/engines/${name}`, import.meta.url));
const pictured = new Set([
  'kitchen-sink--customer',
  'kitchen-sink--supervisor',
  'attachments--shapes',
  'chapters--sticky-header',
  'contact-lens--chapters',
  'contact-lens--published-file',
  'interactive-messages--published-answered',
  'interactive-messages--time-picker-to-answer',
  'interactive-messages--carousel-right-to-left',
  'live--not-sent',
  'text--markdown',
  'transcriptview--conversation',
  'transcriptview--right-to-left',
]);

let served: ServedFolder;
let heard: Overheard;
let engine: Engine;
beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  served = await serveFolder(folder);
  const { origin, pathname } = new URL(served.url);
  heard = await overhear(origin);
  engine = await openEngine(name, { width: 720, height: 880 });
  await engine.goto(`${heard.origin}${pathname}${firstStory}`);
  await engine.evaluate(async () => {
    while (!document.body.classList.contains('sb-show-main')) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await engine.evaluate(defineUntilItStands, channelName);
});
afterAll(async () => {
  await engine?.close();
  await heard?.close();
  await served?.close();
});

test.each(stories)('$title: $name opens and plays, and nothing is complained about', async ({ id }) => {
  const before = (await engine.complaints()).length;
  const failure = await engine.evaluate(
    (id, globals) =>
      untilItStands(id, [
        ['updateGlobals', { globals }],
        ['setCurrentStory', { storyId: id, viewMode: 'story' }],
      ]),
    id,
    untouched,
  );
  if (pictured.has(id)) await engine.screenshot(join(pictures, `${id}.png`));
  expect({ failure, complaints: (await engine.complaints()).slice(before) }).toEqual({ failure: '', complaints: [] });
});
