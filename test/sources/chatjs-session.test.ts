import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { english } from '../../src/index.ts';
import { eventContentTypes } from '../../src/wire/index.ts';
import { type ChatJsBrowser, startChatJsBrowser } from './chatjs/browser.ts';

// One conversation with a real ChatJS session on both sides; the tests tell its story in this order.
const name = 'history-120';
let browser: ChatJsBrowser;
let customer: Page;
let agent: Page;

beforeAll(async () => {
  browser = await startChatJsBrowser();
  customer = await browser.open(name, 'CUSTOMER');
  agent = await browser.open(name, 'AGENT');
}, 120_000);
afterAll(() => browser?.close());

const sides = () => [customer, agent];
const articles = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const say = (page: Page, message: string) =>
  page.evaluate((message) => window.conversation.session.sendMessage({ contentType: 'text/plain', message }), message);

async function appears(locator: Locator): Promise<boolean> {
  await locator.first().waitFor({ state: 'attached' });
  return true;
}

async function disappears(locator: Locator): Promise<boolean> {
  await locator.first().waitFor({ state: 'detached' });
  return true;
}

/** How often each side shows it, once both do. */
async function countOnBoth(text: string): Promise<readonly number[]> {
  for (const page of sides()) await appears(articles(page, text));
  return Promise.all(sides().map((page) => articles(page, text).count()));
}

test('the transcript waits for the session, and opens when the app has connected it', async () => {
  for (const page of sides()) {
    expect(await appears(page.getByText(english.loading))).toBe(true);
    const connected = await page.evaluate(() => window.conversation.session.connect());
    expect(connected.connectSuccess).toBe(true);
    expect(await appears(page.getByRole('article'))).toBe(true);
  }
});

test('a message from either side appears once on both', async () => {
  await say(customer, 'Is anybody there?');
  expect(await countOnBoth('Is anybody there?')).toEqual([1, 1]);
  await say(agent, 'Yes, I am.');
  expect(await countOnBoth('Yes, I am.')).toEqual([1, 1]);
});

test.each(['customer', 'agent'] as const)(
  'typing of the %s shows to the other until the message comes',
  async (who) => {
    const [writer, reader] = who === 'customer' ? [customer, agent] : [agent, customer];
    const { typing: contentType } = eventContentTypes;
    await writer.evaluate((contentType) => window.conversation.session.sendEvent({ contentType }), contentType);
    expect(await appears(reader.getByText(/is typing/))).toBe(true);
    await say(writer, `Typed by the ${who}`);
    expect(await countOnBoth(`Typed by the ${who}`)).toEqual([1, 1]);
    expect(await disappears(reader.getByText(/is typing/))).toBe(true);
  },
);

test('a message is marked as delivered when it has come, and as read when it was seen', async () => {
  await say(customer, 'Do you see this?');
  const mark = (words: string) => articles(customer, 'Do you see this?').getByText(words, { exact: true });
  expect(await appears(mark(english.delivery.delivered))).toBe(true);
  await agent.evaluate(() => window.conversation.startReading());
  expect(await appears(mark(english.delivery.read))).toBe(true);
});

test('paging back reaches the first item, and both sides have every item once and in order', async () => {
  const ids = browser.service.chat(name).items.map(({ Id }) => Id);
  for (const page of sides()) {
    await page.waitForFunction(() => {
      const { older } = window.conversation.transcript;
      if (older.status === 'more') older.load();
      return older.status === 'end';
    });
    expect(await page.evaluate(() => window.conversation.transcript.entries.map(({ id }) => id))).toEqual(ids);
  }
});

test('a streamed message grows to its whole text', async () => {
  const chat = browser.service.chat(name);
  const write = (text: string, ChunkNumber: number, MessageCompleted: boolean) =>
    chat.broadcast({
      ...chat.stamp({ Content: text, ContentType: 'text/plain', Type: 'MESSAGE', ParticipantRole: 'SYSTEM' }),
      Id: 'streamed',
      MessageMetadata: { MessageId: 'streamed', ChunkNumber, MessageCompleted },
    });
  write('One', 1, false);
  write(', two', 2, false);
  write(', three', 3, false);
  for (const page of sides()) {
    expect(await appears(page.getByText('One, two, three', { exact: true }))).toBe(true);
  }
  write('One, two, three, four', 4, true);
  expect(await countOnBoth('One, two, three, four')).toEqual([1, 1]);
});

test('what was said while the connection was lost is there when it is back', async () => {
  const chat = browser.service.chat(name);
  browser.service.cutSockets();
  chat.add({ Content: 'Said to nobody', ContentType: 'text/plain', Type: 'MESSAGE' }, chat.participant('AGENT'));
  expect(await countOnBoth('Said to nobody')).toEqual([1, 1]);
  await say(agent, 'Back again');
  expect(await countOnBoth('Back again')).toEqual([1, 1]);
});

test('the end of the chat shows on both sides', async () => {
  await customer.evaluate(() => window.conversation.session.disconnectParticipant?.());
  for (const page of sides()) {
    expect(await appears(page.getByText(english.connection.ended))).toBe(true);
    expect(await appears(page.getByText('The chat has ended', { exact: true }))).toBe(true);
  }
});

test('a chat that ended while the connection was lost is shown as ended, with nothing made up in it', async () => {
  const { service } = browser;
  const page = await browser.open('short', 'CUSTOMER');
  await page.evaluate(() => window.conversation.session.connect());
  expect(await appears(page.getByRole('article'))).toBe(true);
  const items = service.chat('short').items.map(({ Id }) => Id);
  service.expireToken(service.tokens('short').customer.participantToken);
  service.cutSockets();
  expect(await appears(page.getByText(english.connection.ended))).toBe(true);
  const ids = await page.evaluate(() => window.conversation.transcript.entries.map(({ id }) => id));
  expect(ids).toEqual(items.slice(-ids.length));
});
