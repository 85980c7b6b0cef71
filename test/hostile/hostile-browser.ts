import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { serveProductionPage } from '../production-page.ts';
import type { Scene } from './page.tsx';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** How many vectors are on the page at once. */
const batch = 32;

/** A picture of one pixel. */
const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/** What came of one scene. */
export interface Outcome extends Awaited<ReturnType<Window['hostile']['show']>> {
  /** Requests for anything but the page's own files. */
  readonly requests: readonly string[];
  /** Dialogs, popups, navigations, errors and what the console says. */
  readonly incidents: readonly string[];
}

/** The kit as it is shipped, in Chromium, under a strict Content-Security-Policy with Trusted Types. */
export interface HostileBrowser {
  /** @param only the beginning of the names of the vectors to show. @default all */
  play(scene: Scene, only?: string): Promise<Outcome>;
  close(): Promise<void>;
}

export async function startHostileBrowser(): Promise<HostileBrowser> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const served = await serveProductionPage({ root, headers: { 'Content-Security-Policy': policy } });
  const { origin } = served;
  const browser = await chromium.launch(chromiumOptions());

  async function play(scene: Scene, only = ''): Promise<Outcome> {
    const context = await browser.newContext({ viewport: { width: 600, height: scene.virtualized ? 6000 : 1000 } });
    const incidents: string[] = [];
    const requests: string[] = [];
    const isOwn = (url: string) => url.startsWith(`${origin}/assets/`) || url === `${origin}/picture.png`;
    await context.route('**', (route) => {
      const url = route.request().url();
      if (url === `${origin}/`) return route.continue();
      if (url === `${origin}/picture.png`) return route.fulfill({ contentType: 'image/gif', body: picture });
      if (url === `${origin}/favicon.ico`) return route.fulfill({ status: 204 });
      return isOwn(url) ? route.continue() : route.abort();
    });
    const page = await context.newPage();
    context.on('request', (request) => {
      if (!isOwn(request.url())) requests.push(request.url());
    });
    await page.goto(`${origin}/`);
    requests.length = 0;
    context.on('page', (other) => incidents.push(`a popup: ${other.url()}`));
    page.on('framenavigated', (frame) => incidents.push(`a navigation: ${frame.url()}`));
    page.on('frameattached', (frame) => incidents.push(`a frame: ${frame.url()}`));
    page.on('pageerror', (error) => incidents.push(`an error: ${error.message}`));
    page.on('console', (message) => incidents.push(`the console: ${message.text()}`));
    page.on('download', (download) => incidents.push(`a download: ${download.url()}`));
    page.on('dialog', (dialog) => {
      incidents.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const names = await page.evaluate(() => window.hostile.vectors);
    const outcome: Outcome = {
      complaints: [],
      calls: [],
      opened: [],
      followed: [],
      violations: [],
      replies: [],
      touched: 0,
      rows: 0,
      requests,
      incidents,
    };
    const first = names.findIndex((name) => name.startsWith(only));
    const behind = names.findLastIndex((name) => name.startsWith(only)) + 1;
    for (let from = first; from < behind; from += batch) {
      const part = await page.evaluate(([scene, from, to]) => window.hostile.show(scene, from, to), [
        scene,
        from,
        Math.min(from + batch, behind),
      ] as const);
      for (const name of ['complaints', 'calls', 'opened', 'followed', 'violations'] as const) {
        outcome[name].push(...part[name]);
      }
      outcome.replies.push(...part.replies);
      outcome.touched += part.touched;
      outcome.rows += part.rows;
    }
    await context.close();
    return outcome;
  }

  return {
    play,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
