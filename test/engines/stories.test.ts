import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildStorybook, readStories, serveFolder, type ServedFolder } from '../stories/built-storybook.ts';
import { channelName } from '../stories/story-page.ts';
import { openEngine, type Engine } from './driver/driver.ts';
import { complaintsOf, overhear, type Overheard } from './overhear.ts';

const folder = await buildStorybook();
const stories = (await readStories(folder)).filter(({ tags }) => !tags?.includes('moving'));
const name = inject('engine') ?? 'chromium';

/** To be looked at: parts that each engine draws in its own way. */
const pictures = fileURLToPath(new URL(`../../test-results/engines/${name}`, import.meta.url));
/** What a story is there to show. */
const meant = ['This slot was made to fail.'];

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
/** The address of the page that shows a story, but for the story. */
let frame: string;
beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  served = await serveFolder(folder);
  const { origin, pathname } = new URL(served.url);
  heard = await overhear(origin);
  engine = await openEngine(name, { width: 720, height: 880 });
  frame = `${heard.origin}${pathname}iframe.html?viewMode=story&globals=a11y.manual:!true`;
  // Without one real click Firefox gives no page the focus.
  await engine.goto(`${frame}&id=${stories.at(-1)?.id}`);
  await engine.click({ x: 715, y: 875 });
  // WebKit's driver may ask the page that is left, where that is still loading.
  await untilItStands();
});
afterAll(async () => {
  await engine?.close();
  await heard?.close();
  await served?.close();
});

/** Waits until the story that is opened stands and has been played. @returns what went wrong, or '' */
const untilItStands = () =>
  engine.evaluate(async (channelName) => {
    interface Channel {
      last(event: string): readonly { readonly status?: string; readonly message?: string }[] | undefined;
    }
    const last = (event: string) => {
      const channel: Channel | undefined = Reflect.get(window, channelName);
      return channel?.last(event)?.[0];
    };
    const failures = [
      'playFunctionThrewException',
      'storyThrewException',
      'unhandledErrorsWhilePlaying',
      'storyErrored',
    ];
    const end = Date.now() + 30_000;
    while (!last('storyFinished')) {
      if (Date.now() > end) return 'It does not finish.';
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await document.fonts.ready;
    const failure = failures.map(last).find(Boolean);
    const { status = '' } = last('storyFinished') ?? {};
    return failure ? (failure.message ?? JSON.stringify(failure)) : status === 'success' ? '' : status;
  }, channelName);

test.each(stories)('$title: $name opens and plays, and nothing is complained about', async ({ id }) => {
  await engine.goto(`${frame}&id=${id}`);
  const failure = await untilItStands();
  if (pictured.has(id)) await engine.screenshot(join(pictures, `${id}.png`));
  const complaints = (await complaintsOf(engine)).filter((said) => !meant.some((words) => said.includes(words)));
  expect({ failure, complaints }).toEqual({ failure: '', complaints: [] });
});
