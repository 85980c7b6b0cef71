import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { buildStorybook, serveFolder, type ServedFolder } from './built-storybook.ts';

describe('the static Storybook, on a plain file server below a path', () => {
  let folder: string;
  let served: ServedFolder;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    folder = await buildStorybook();
    [served, browser] = await Promise.all([serveFolder(folder), chromium.launch(chromiumOptions())]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1000, height: 800 }, locale: 'en-GB' });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => {
      const problem = request.failure()?.errorText;
      // A page that is left gives up what it asked for.
      if (problem !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${problem}`);
    });
    page.on('response', (response) => response.ok() || complaints.push(`${response.url()} ${response.status()}`));
    page.on('websocket', (socket) => complaints.push(`${socket.url()}: there is no service`));
  });
  afterEach(() => page.close());

  it('plays a conversation: messages, typing, receipts, a file that is checked, somebody who leaves, an answer', async () => {
    // What is there for a moment only.
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const text = document.querySelector('[data-part="transcript"]')?.textContent ?? '';
        for (const words of ['Jonas Weber is typing', 'Security check in progress']) {
          if (text.includes(words)) seen.add(words);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.goto(`${served.url}iframe.html?id=live-conversation--live-conversation-story&args=pace:15`);
    await page.getByRole('article').getByText('Jonas Weber joined the chat').waitFor();
    await page.getByRole('article').getByText('or a voucher for any evening tour').waitFor();
    await page.getByRole('button', { name: /voucher-KX4T9Q/ }).waitFor();
    await page.getByRole('article').getByText('Jonas Weber left the chat').waitFor();
    await page.getByRole('article').filter({ hasText: 'Got it, thank you!' }).getByText('Read').first().waitFor();
    await page.getByRole('button', { name: 'Yes, all of it' }).click();
    await page.getByText('Chosen').waitFor();
    expect(await page.evaluate(() => [...Reflect.get(globalThis, 'seen')])).toEqual([
      'Jonas Weber is typing',
      'Security check in progress',
    ]);
    expect(complaints).toEqual([]);
  });

  it('opens with its sidebar, its toolbar and every page of words', async () => {
    const { entries }: { readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>> } =
      JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    const pages = Object.values(entries).filter(({ type }) => type === 'docs');
    expect(pages.length).toBeGreaterThanOrEqual(8);
    await page.goto(`${served.url}?path=/docs/docs-introduction--docs`);
    const preview = page.frameLocator('#storybook-preview-iframe');
    await preview.getByRole('heading', { name: 'The Amazon Connect chat transcript, for React' }).waitFor();
    await preview.getByText('Our boat was cancelled').waitFor();
    for (const { id } of pages) {
      await page.goto(`${served.url}iframe.html?viewMode=docs&id=${id}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    expect(complaints).toEqual([]);
  });
});
