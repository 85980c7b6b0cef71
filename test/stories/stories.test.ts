import { readdir } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untouched, type Toolbar } from '../../.storybook/toolbar.ts';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { findViolations } from './axe.ts';
import { buildStorybook, readStories, serveFolder, type ServedFolder } from './built-storybook.ts';
import { knownPictures, openDarkroom, type Darkroom } from './darkroom.ts';
import { inspectGeometry } from './inspect.ts';
import { findPatchedTexts } from './patched-texts.ts';
import { openStoryPage, type StoryPage } from './story-page.ts';

/** What each story is looked at in. Arabic and German have the longest way from the English words it is written with. */
const variants: Readonly<Record<string, Partial<Toolbar>>> = {
  light: {},
  dark: { scheme: 'dark' },
  rtl: { language: 'ar' },
  '320 px': { language: 'de', width: '320' },
};

/** Where only the room is tight: nothing may be cut off, and everything is to be hit by a finger. */
const tight: Readonly<Record<string, Partial<Toolbar>>> = {
  'Arabic at 280 px': { language: 'ar', width: '280' },
  'German at 280 px': { language: 'de', width: '280' },
};

const update = process.env['UPDATE_PICTURES'] !== undefined;

const folder = await buildStorybook();
const stories = (await readStories(folder)).filter(({ tags }) => !tags?.includes('moving'));

/** What is wrong with a story, and how it looks, in each of its variants. */
async function lookAt(story: StoryPage, id: string) {
  const faults: string[] = [];
  const pictures = new Map<string, string>();
  await story.show(id);
  for (const [variant, toolbar] of Object.entries(variants)) {
    if (variant !== 'light') await story.change(toolbar);
    const found = [
      ...(await story.page.evaluate(inspectGeometry, 24)),
      // What apps draw themselves is theirs, and a part whose elements were changed is drawn anew.
      ...(/slot/.test(id) ? [] : await story.page.evaluate(findPatchedTexts)),
      ...(await story.page.evaluate(findViolations)),
    ];
    faults.push(...found.map((fault) => `${variant}: ${fault}`));
    pictures.set(variant, await story.capture());
  }
  return { faults, pictures };
}

describe.concurrent('every story', () => {
  let served: ServedFolder;
  let browser: Browser;
  let darkroom: Darkroom;
  const free: StoryPage[] = [];
  const waiting: ((page: StoryPage) => void)[] = [];
  const borrow = async (): Promise<StoryPage> =>
    free.pop() ?? (await new Promise<StoryPage>((resolve) => waiting.push(resolve)));
  const giveBack = (page: StoryPage): void => {
    const next = waiting.shift();
    if (next) next(page);
    else free.push(page);
  };

  beforeAll(async () => {
    served = await serveFolder(folder);
    const { args, ...options } = chromiumOptions();
    browser = await chromium.launch({
      ...options,
      args: [...args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    });
    darkroom = await openDarkroom(browser, update);
    if (!darkroom.comparable) console.warn('This machine has other fonts than the known pictures: none is compared.');

    // Storybook lets each story stand for a while, and another page is busy meanwhile.
    free.push(...(await Promise.all([1, 2, 3].map(() => openStoryPage(browser, served.url, untouched)))));
    // Markdown is loaded with the first message that needs it: on the pictures it is there already.
    for (const { page, show } of free) {
      await show('kitchen-sink--customer');
      await page.locator('[data-part="markdown"]').first().waitFor();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('has no picture of a story that is gone', async () => {
    const pictures = (await readdir(knownPictures)).filter((name) => name.endsWith('.webp'));
    expect(pictures.filter((name) => !stories.some(({ id }) => `${id}.webp` === name))).toEqual([]);
  });

  it.each(stories)(
    '$title: $name works, can be used by everybody and looks as it did, light, dark, rtl and at 320 px',
    async ({ id }) => {
      const story = await borrow();
      try {
        const seen = await lookAt(story, id);
        const known = darkroom.comparable ? await darkroom.compare(id, seen.pictures) : [];
        // What a busy machine had not finished is finished the second time; what looks different is so again.
        if (known.length > 0) await story.show(stories.find((other) => other.id !== id)?.id ?? id);
        const looks = known.length > 0 ? await darkroom.compare(id, (await lookAt(story, id)).pictures) : [];
        const faults = [...seen.faults, ...looks];
        await story.setTouch(true);
        for (const [variant, toolbar] of Object.entries(tight)) {
          await story.change(toolbar);
          const found = await story.page.evaluate(inspectGeometry, 44);
          faults.push(...found.map((fault) => `${variant}: ${fault}`));
        }
        await story.setTouch(false);
        expect(faults).toEqual([]);
      } finally {
        giveBack(story);
      }
    },
    // Each waits for a page to be free.
    120_000,
  );
});
