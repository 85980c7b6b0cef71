import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startDemo, type Demo } from '../../demo/start.ts';
import { chromiumOptions } from '../../scripts/chromium.mjs';

/** The demo in a browser, on a page of its own for each test. */
export interface DemoPage {
  readonly page: Page;
  readonly customer: Locator;
  readonly agent: Locator;
  open(section: string): Promise<void>;
  /** What the page may complain about in this test, because the test brings it about. */
  forgive(complaint: RegExp): void;
}

/** A section that is left gives up what it asked for. */
const givenUp = /ERR_ABORTED|closed before the connection is established/;

/** Starts the demo and a browser for the tests of this file. A test fails where its page complained about something. */
export function startDemoPages(): DemoPage {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let forgiven: RegExp[];

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ port: 0, watch: false }), chromium.launch(chromiumOptions())]);
    // One for all, so that the page's modules come from the browser's cache.
    context = await browser.newContext({
      viewport: { width: 1200, height: 800 },
      colorScheme: 'light',
      locale: 'en-US',
      timezoneId: 'UTC',
    });
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  beforeEach(async () => {
    const { url } = (await (await fetch(`${demo.url}service.json`)).json()) as { readonly url: string };
    const quiet = { frames: { duplicate: 0, reorder: 0, withhold: 0 }, cutSocketsAfter: null };
    await fetch(`${url}/service/faults`, { method: 'POST', body: JSON.stringify(quiet) });
    await fetch(`${url}/service/chats/short/start-again`, { method: 'POST' });
    page = await context.newPage();
    complaints = [];
    forgiven = [givenUp];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('response', (response) => response.ok() || complaints.push(`${response.url()} ${response.status()}`));
    await page.goto(demo.url);
  });

  afterEach(async () => {
    // What was complained about while the page goes away, such as a request that it gave up, is no fault.
    const heard = complaints.filter((complaint) => !forgiven.some((pattern) => pattern.test(complaint)));
    await page.close();
    if (heard.length > 0) throw new Error(`The page complained:\n${heard.join('\n')}`);
  });

  return {
    get page() {
      return page;
    },
    get customer() {
      return page.getByRole('region', { name: 'Customer’s chat' });
    },
    get agent() {
      return page.getByRole('region', { name: 'Agent’s conversation' });
    },
    open: (section) => page.getByRole('tab', { name: section }).click(),
    forgive: (complaint) => forgiven.push(complaint),
  };
}

/** What is seen: the live regions say some of it too, for a moment. */
const seen = (locator: Locator): Locator => locator.and(locator.page().locator(':not([data-part="live-region"] *)'));

/** Waits until it is on screen. */
export async function appears(locator: Locator): Promise<boolean> {
  await seen(locator).waitFor();
  return true;
}

/** Waits until it is no longer on screen. */
export async function disappears(locator: Locator): Promise<boolean> {
  await seen(locator).waitFor({ state: 'hidden' });
  return true;
}

export async function send(from: Locator, text: string): Promise<void> {
  await from.getByRole('textbox', { name: 'Message' }).fill(text);
  await from.getByRole('button', { name: 'Send' }).click();
}

/** The line of a message, with its name, time and delivery. */
export const lineOf = (side: Locator, text: string): Locator =>
  side.getByRole('article').filter({ has: side.page().getByText(text, { exact: true }) });
