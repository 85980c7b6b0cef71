import type { Browser, CDPSession, Page } from 'playwright';
import type { Toolbar } from '../../.storybook/toolbar.ts';
import { axe } from './axe.ts';

/** A page that shows one story after the other without loading anew. */
export interface StoryPage {
  readonly page: Page;
  /** Shows a story as it says itself, and plays it. @throws what it or its play function threw */
  show(id: string): Promise<void>;
  /** Changes the toolbar below the story that is shown; its play function is not played again. */
  change(toolbar: Partial<Toolbar>): Promise<void>;
  setTouch(enabled: boolean): Promise<void>;
  /** The story as far as it is in view, as the base64 of a PNG. */
  capture(): Promise<string>;
}

/** What Storybook calls the way to its preview. */
export const channelName = '__STORYBOOK_ADDONS_CHANNEL__';

interface Channel {
  on(event: string, listener: (data: never) => void): void;
  off(event: string, listener: (data: never) => void): void;
  emit(event: string, data: unknown): void;
}

declare global {
  /** Does something to the preview, and waits until the story stands. @returns what went wrong, or '' */
  var untilItStands: (id: string, events: readonly (readonly [name: string, data: unknown])[]) => Promise<string>;
}

/** Weeks after what the stories tell of, so that what depends on today looks the same every day. */
const today = new Date('2026-06-01T12:00:00.000Z');

/** What moves by itself is no use on a picture. */
const still =
  '*, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important; }';

function defineUntilItStands(channelName: string): void {
  const failures = ['playFunctionThrewException', 'storyThrewException', 'unhandledErrorsWhilePlaying', 'storyErrored'];
  globalThis.untilItStands = (id, events) =>
    new Promise((resolve) => {
      const channel: Channel = Reflect.get(globalThis, channelName);
      let failure = '';
      const fail = (error: { readonly message?: string }) => (failure ||= error.message ?? JSON.stringify(error));
      const finish = async ({ storyId, status }: { readonly storyId: string; readonly status: string }) => {
        if (storyId !== id) return;
        for (const name of failures) channel.off(name, fail);
        channel.off('storyFinished', finish);
        await document.fonts.ready;
        // An image that is only loaded near the view may never be decoded.
        const soon = new Promise<void>((done) => setTimeout(done, 2000));
        const decoded = [...document.images].map((image) => image.decode().catch(() => {}));
        await Promise.race([soon, Promise.all(decoded)]);
        await new Promise<void>((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted())));
        resolve(failure || (status === 'success' ? '' : status));
      };
      for (const name of failures) channel.on(name, fail);
      channel.on('storyFinished', finish);
      // Such as a chunk that does not load.
      setTimeout(() => resolve(failure || 'it does not finish'), 60_000);
      for (const [name, data] of events) channel.emit(name, data);
    });
}

export async function openStoryPage(browser: Browser, url: string, untouched: Toolbar): Promise<StoryPage> {
  const context = await browser.newContext({
    viewport: { width: 720, height: 880 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  // A picture at an example's address would keep a story waiting for as long as the network likes.
  await context.route(
    ({ protocol, hostname }) => protocol.startsWith('http') && hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.clock.setFixedTime(today);
  // A story of which there is no picture, because showing what is shown already does nothing.
  const first = 'live-conversation--live-conversation-story';
  await page.goto(`${url}iframe.html?viewMode=story&id=${first}&globals=a11y.manual:!true`);
  await page.waitForFunction((name) => Reflect.has(globalThis, name), channelName);
  await page.waitForFunction(() => document.body.classList.contains('sb-show-main'));
  await page.evaluate(axe);
  await page.evaluate(defineUntilItStands, channelName);
  await page.addStyleTag({ content: still });
  const session: CDPSession = await context.newCDPSession(page);
  let shown = '';

  async function change(events: readonly (readonly [string, unknown])[]): Promise<void> {
    const failure = await page.evaluate(([id, events]) => globalThis.untilItStands(id, events), [
      shown,
      events,
    ] as const);
    if (failure !== '') throw new Error(`The story ${shown} does not stand: ${failure}`);
  }

  return {
    page,
    show(id) {
      shown = id;
      return change([
        ['updateGlobals', { globals: untouched }],
        ['setCurrentStory', { storyId: id, viewMode: 'story' }],
      ]);
    },
    change: (toolbar) => change([['updateGlobals', { globals: { ...untouched, ...toolbar } }]]),
    setTouch: async (enabled) => void (await session.send('Emulation.setTouchEmulationEnabled', { enabled })),
    async capture() {
      const { x, width } = await page.evaluate(() => {
        const { x = 0, width = innerWidth } =
          document.querySelector('.story-transcript')?.getBoundingClientRect() ?? {};
        return { x, width };
      });
      const clip = { x, y: 0, width, height: 880, scale: 1 };
      return (await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip })).data;
    },
  };
}
