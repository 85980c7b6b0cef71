import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letAssistantAsk } from '../../service/assistant.ts';
import { startParticipantService } from '../../service/index.ts';
import { type ReadingBrowser, startReadingBrowser } from './browser.ts';

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await startReadingBrowser();
}, 120_000);
afterAll(() => browser?.close());

/** The element that has the focus, as the reader knows it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement?.closest<HTMLElement>('[data-row]');
    const { top = 0, bottom = 0 } = activeElement?.getBoundingClientRect() ?? {};
    const view = window.reading.scroller().getBoundingClientRect();
    return {
      role: activeElement?.getAttribute('role') ?? activeElement?.tagName.toLowerCase() ?? '',
      name: activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '',
      key: row?.dataset['key'] ?? null,
      position: Number(row?.getAttribute('aria-posinset')),
      isInView: bottom > view.top + 1 && top < view.bottom - 1,
    };
  });

const loaded = (page: Page) => page.evaluate(() => window.reading.transcript?.entries.length ?? 0);

const untilMoreThan = (page: Page, count: number) =>
  page.waitForFunction((count) => (window.reading.transcript?.entries.length ?? 0) > count, count);

/** What a screen reader is told of the list. */
async function readTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const articles = nodes.filter(({ role, ignored }) => role?.value === 'article' && !ignored);
  const feeds = nodes.filter(({ role }) => role?.value === 'feed');
  const within = new Set(feeds.flatMap(({ childIds }) => childIds ?? []));
  await session.detach();
  return {
    feeds: feeds.map(({ name }) => name?.value),
    names: articles.map(({ name }) => String(name?.value ?? '')),
    areInFeed: articles.every(({ nodeId }) => within.has(nodeId)),
    places: await page
      .locator('article[data-row]')
      .evaluateAll((rows) =>
        rows.map(
          (row) => [Number(row.getAttribute('aria-posinset')), Number(row.getAttribute('aria-setsize'))] as const,
        ),
      ),
  };
}

test(
  'of 10,000 items a screen reader finds a feed of articles, numbered anew after each of 20 loads',
  { timeout: 120_000 },
  async () => {
    const page = await browser.open('history-10000');
    await page.locator('article').last().waitFor();
    for (let load = 0; load <= 20; load += 1) {
      const { feeds, names, areInFeed, places } = await readTree(page);
      expect(feeds).toEqual(['Conversation']);
      expect(areInFeed).toBe(true);
      expect(names.length).toBe(places.length);
      expect(names.every((name) => /\d{1,2}:\d\d/.test(name))).toBe(true);
      const [first = 0] = places[0] ?? [];
      expect(places).toEqual(places.map((_, index) => [first + index, -1]));
      const count = await loaded(page);
      await page.evaluate(() => {
        window.reading.scroller().scrollTop = 0;
      });
      await untilMoreThan(page, count);
      // What was the oldest of all has a page in front of it now.
      await page.waitForFunction(() => document.querySelector('article')?.getAttribute('aria-posinset') !== '1');
    }
    await page.close();
  },
);

test('when all is loaded the articles are counted', async () => {
  const page = await browser.open('history-300', { pageSize: 100 });
  await page.locator('article').last().waitFor();
  await page.waitForFunction(() => {
    window.reading.scroller().scrollTop = 0;
    return window.reading.isAtEnd();
  });
  await page.getByText('Beginning of conversation').waitFor();
  const { places } = await readTree(page);
  const size = places[0]?.[1] ?? 0;
  expect(size).toBeGreaterThan(200);
  expect(places.every(([, setSize]) => setSize === size)).toBe(true);
  await page.evaluate(() => {
    const scroller = window.reading.scroller();
    scroller.scrollTop = scroller.scrollHeight;
  });
  await page.locator(`article[aria-posinset="${size}"]`).waitFor();
  expect((await readTree(page)).places.at(-1)).toEqual([size, size]);
  await page.close();
});

test(
  'with the keyboard alone a list is answered, five pages are read, a file is opened, and the way back is found',
  { timeout: 120_000 },
  async () => {
    const service = await startParticipantService();
    const page = await browser.open('history-1000', { service, source: 'participant', pageSize: 20, replies: true });
    const press = (key: string) => page.keyboard.press(key);
    await page.locator('article').last().waitFor();
    await page.waitForFunction(() => window.reading.transcript?.connection === 'live');
    letAssistantAsk(service.chat('history-1000'), 'list-picker');
    await page.getByRole('button', { name: 'Repair in the workshop' }).waitFor();

    await press('Tab');
    expect((await focused(page)).name).toBe('Conversation');
    await press('Tab');
    expect((await focused(page)).name).toContain('What shall we do about the leak?');
    for (let steps = 0; steps < 10 && !(await focused(page)).name.startsWith('Repair in the workshop'); steps += 1) {
      await press('Tab');
    }
    await press('Enter');
    expect(await page.evaluate(() => window.reading.replies.map(({ content }) => content))).toEqual([
      'Repair in the workshop',
    ]);
    await press('Escape');
    const start = await focused(page);
    expect(start.role).toBe('article');

    const visited = [start.key];
    let opened = '';
    let loads = 0;
    let count = await loaded(page);
    while (loads < 5 || opened === '') {
      await press('PageUp');
      if ((await focused(page)).key === visited.at(-1)) {
        // Everything that is loaded was read; what is on its way can be read when it is there.
        await untilMoreThan(page, count);
        continue;
      }
      const now = await loaded(page);
      if (now > count) loads += 1;
      count = now;
      await expect.poll(async () => (await focused(page)).isInView).toBe(true);
      const { role, key } = await focused(page);
      expect(role).toBe('article');
      visited.push(key);
      const row = page.locator(`article[data-key="${key}"]`);
      const chip = row.locator('button[data-part="chip"]');
      const preview = row.locator('button[data-part="preview"]');
      const isChip = (await chip.count()) > 0;
      if (opened === '' && (isChip || (await preview.count()) > 0)) {
        const link = page.waitForRequest('**/participant/attachment');
        const tab = isChip ? page.waitForEvent('popup') : null;
        await press('Tab');
        await press('Enter');
        opened = (await link).postData() ?? '';
        if (tab) {
          // A file opens in a tab of its own, an image in front of the list.
          await (await tab).close();
          await page.bringToFront();
        } else {
          await page.getByRole('dialog').waitFor();
          await press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'detached' });
        }
        await press('Escape');
        expect((await focused(page)).key).toBe(key);
      }
    }
    expect(new Set(visited).size).toBe(visited.length);
    const order = await page.evaluate(() => window.reading.transcript?.entries.map(({ key }) => key) ?? []);
    const places = visited.map((key) => order.indexOf(key ?? '')).filter((place) => place !== -1);
    expect(places).toEqual(places.toSorted((one, other) => other - one));
    expect(places.length).toBeGreaterThan(80);

    await press('End');
    await expect.poll(async () => (await focused(page)).key).toBe(start.key);
    expect((await focused(page)).isInView).toBe(true);
    await press('Escape');
    expect((await focused(page)).name).toBe('Conversation');
    await page.close();
    await service.close();
  },
);
