import { ConnectParticipantClient, SendMessageCommand } from '@aws-sdk/client-connectparticipant';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ParticipantService, startParticipantService } from '../../service/index.ts';
import { type ReadingBrowser, startReadingBrowser } from '../reading/browser.ts';

/** `LIVE_SECONDS=60 npx vitest run --project unit test/live/stream.test.ts` watches for longer. */
const seconds = Number(process.env['LIVE_SECONDS'] ?? 10);

let browser: ReadingBrowser;
let service: ParticipantService;
beforeAll(async () => {
  browser = await startReadingBrowser();
  service = await startParticipantService();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

/** Sends through the official client, which repeats what the service refuses. */
async function sendMessages(count: number) {
  const client = new ConnectParticipantClient({
    endpoint: service.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    maxAttempts: 12,
  });
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { Id } = await client.send(
      new SendMessageCommand({
        ConnectionToken: service.tokens('short').agent.connectionToken,
        ContentType: 'text/plain',
        Content: `Message ${number}`,
        ClientToken: `token-${number}`,
      }),
    );
    ids.push(Id ?? '');
  }
  client.destroy();
  return ids;
}

/** Looks at every painted frame whether what is shown is unique and in order, until the page is told to stop. */
const watchOrder = (page: Page) =>
  page.evaluate(() => {
    let seen = window.reading.transcript?.entries;
    const faults: string[] = [];
    void window.reading.measure.eachPaintedFrame(() => {
      const entries = window.reading.transcript?.entries ?? [];
      if (entries === seen) return document.title !== 'stop';
      seen = entries;
      const keys = entries.map(({ key }) => key);
      if (new Set(keys).size < keys.length) faults.push('shown twice');
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row="bubble"]')].map(
        ({ dataset }) => dataset['key'],
      );
      if (new Set(rows).size < rows.length) faults.push('drawn twice');
      const numbers = entries.map(({ item }) => Number(/^Message (\d+)$/.exec(item.Content ?? '')?.[1] ?? 0));
      const said = numbers.filter((number) => number > 0);
      if (said.some((number, index) => index > 0 && number <= (said[index - 1] ?? 0))) faults.push('out of order');
      return document.title !== 'stop';
    });
    Object.assign(window, { orderFaults: faults });
  });

test('1,000 messages through a service that loses, doubles and delays frames, cuts the socket and refuses requests arrive exactly once, in order', async () => {
  const page = await browser.open('short', { service, source: 'participant' });
  await page.waitForFunction(() => window.reading.transcript?.connection === 'live');
  await watchOrder(page);
  Object.assign(service.faults, {
    frames: { duplicate: 0.1, reorder: 0.1, withhold: 0.1 },
    cutSocketsAfter: 3000,
    failureProbability: { 403: 0, 429: 0.05, 500: 0.05 },
  });
  service.cutSockets();
  const ids = await sendMessages(1000);
  await page.waitForFunction((last) => window.reading.transcript?.entries.some(({ id }) => id === last), ids.at(-1), {
    timeout: 30_000,
  });
  // What got lost last is found after the next cut.
  await page.waitForFunction(
    (sent) => {
      const known = new Set(window.reading.transcript?.entries.map(({ id }) => id));
      return sent.every((id) => known.has(id));
    },
    ids,
    { timeout: 60_000 },
  );
  await page.evaluate(() => (document.title = 'stop'));
  const shown = await page.evaluate(() => window.reading.transcript?.entries.map(({ id }) => id ?? '') ?? []);
  const faults = await page.evaluate(() => ('orderFaults' in window ? window.orderFaults : null));
  const requests = service.requests.filter(({ path }) => path === '/participant/transcript').length;
  const connections = service.requests.filter(({ path }) => path === '/participant/connection').length;
  console.log(
    `  ${ids.length} sent, ${shown.filter((id) => ids.includes(id)).length} shown; ${requests} pages, ${connections} connections asked for`,
  );
  expect(faults).toEqual([]);
  expect(shown.filter((id) => ids.includes(id))).toEqual(ids);
  expect(await page.evaluate(() => window.reading.transcript?.gaps)).toEqual([]);
  await page.close();
}, 240_000);

test(
  `20 messages a second for ${seconds} s in a view with 10,000 entries: always at the bottom, and memory stays flat`,
  async () => {
    Object.assign(service.faults, {
      frames: { duplicate: 0, reorder: 0, withhold: 0 },
      cutSocketsAfter: null,
      failureProbability: { 403: 0, 429: 0, 500: 0 },
    });
    const page = await browser.open('history', { service, source: 'participant', pageSize: 100 });
    await page.waitForFunction(() => window.reading.transcript?.connection === 'live');
    await page.evaluate(async () => {
      while (window.reading.transcript?.older.status !== 'end') {
        await window.reading.transcript?.older.load();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const { scroller } = window.reading;
      scroller().scrollTop = scroller().scrollHeight;
    });
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1024;
    };
    const chat = service.chat('history');
    const say = async (count: number, everyMs: number) => {
      for (let number = 0; number < count; number += 1) {
        chat.say(number % 2 ? 'agent' : 'customer', `News ${number}: the parcel has left the depot and is on its way.`);
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
    };
    const settled = (count: number) =>
      page.waitForFunction((wanted) => (window.reading.transcript?.entries.length ?? 0) >= wanted, count);
    const before = chat.items.length;
    await say(100, 10);
    await settled(before + 100);
    const base = await heap();
    const watching = page.evaluate(async (duration) => {
      const { scroller, measure } = window.reading;
      const element = scroller();
      const durations: number[] = [];
      let worstBelow = 0;
      let last = performance.now();
      const end = last + duration;
      await measure.eachPaintedFrame(() => {
        const now = performance.now();
        durations.push(now - last);
        last = now;
        worstBelow = Math.max(worstBelow, measure.readFrame(element).below);
        return now < end;
      });
      return { durations: durations.sort((one, other) => one - other), worstBelow };
    }, seconds * 1000);
    await say(seconds * 20, 50);
    const { durations, worstBelow } = await watching;
    await settled(before + 100 + seconds * 20);
    const grown = (await heap()) - base;
    const percentile = (share: number) => durations[Math.floor(durations.length * share)]?.toFixed(1);
    console.log(
      `  ${durations.length} frames: half within ${percentile(0.5)} ms, 95 % within ${percentile(0.95)} ms, the longest ${durations.at(-1)?.toFixed(1)} ms; worst ${worstBelow} px above the bottom; heap ${base.toFixed(0)} kB, and ${(grown / (seconds * 20)).toFixed(2)} kB for each message`,
    );
    expect(worstBelow).toBeLessThanOrEqual(1);
    // A message is its item, its entry and its row: on the page, in the log and in what was merged.
    expect(grown).toBeLessThanOrEqual(base * 0.1 + seconds * 20 * 5);
    await page.close();
  },
  180_000 + seconds * 2000,
);
