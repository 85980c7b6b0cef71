import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Download, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../demo/start.ts';
import { chromiumOptions } from '../../scripts/chromium.mjs';

let demo: Demo;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo({ port: 0, watch: false }), chromium.launch(chromiumOptions())]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' });
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => response.ok() || complaints.push(`${response.url()} ${response.status()}`));
  await page.goto(demo.url);
});

afterEach(async () => {
  // What was complained about while the page goes away, such as a request that it gave up, is no fault.
  const heard = [...complaints];
  await page.close();
  if (heard.length > 0) throw new Error(`The page complained:\n${heard.join('\n')}`);
});

const open = (name: string): Promise<void> => page.getByRole('tab', { name }).click();
const customer = (): Locator => page.getByRole('region', { name: 'Customer’s chat' });
const agent = (): Locator => page.getByRole('region', { name: 'Agent’s conversation' });

/** Waits until it is on screen. */
async function appears(locator: Locator): Promise<boolean> {
  await locator.waitFor();
  return true;
}

async function send(from: Locator, text: string): Promise<void> {
  await from.getByRole('textbox', { name: 'Message' }).fill(text);
  await from.getByRole('button', { name: 'Send' }).click();
}

/** Drops files on the page as a browser does. */
async function drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([text], name, { type: 'application/json' }));
    return transfer;
  }, files);
  const reader = page.getByRole('region', { name: 'Archive reader' });
  for (const type of ['dragenter', 'dragover', 'drop']) await reader.dispatchEvent(type, { dataTransfer: transfer });
}

const sample = (name: string): Promise<string> =>
  readFile(new URL(`../../demo/samples/${name}`, import.meta.url), 'utf8');

describe('the customer widget and the agent console', () => {
  it('show the same chat: each side sees what the other sends', async () => {
    await open('Agent console');
    await send(customer(), 'Is it on its way already?');
    expect(await appears(agent().getByText('Is it on its way already?', { exact: true }))).toBe(true);
    await send(agent(), 'It left us ten minutes ago.');
    expect(await appears(customer().getByText('It left us ten minutes ago.', { exact: true }))).toBe(true);
  });

  it('send a file, which the other side can open', async () => {
    await open('Agent console');
    await customer()
      .getByLabel('Attach a file')
      .setInputFiles({ name: 'balcony.txt', mimeType: 'text/plain', buffer: Buffer.from('Leave it on the balcony.') });
    const download = new Promise<Download>((resolve) => {
      page.context().on('page', (tab) => tab.on('download', resolve));
    });
    await agent()
      .getByRole('button', { name: /balcony\.txt/ })
      .click();
    const file = await (await download).path();
    expect(await readFile(file, 'utf8')).toBe('Leave it on the balcony.');
  });

  it('keep a message that could not be sent, and say so', async () => {
    await customer().getByText('Wonderful, thank you both!').waitFor();
    await page.route('**/participant/message', (route) => route.abort());
    await send(customer(), 'Hello from a tunnel');
    await customer().getByRole('alert').getByText('was not sent').waitFor();
    expect(await customer().getByRole('textbox', { name: 'Message' }).inputValue()).toBe('Hello from a tunnel');
    complaints = complaints.filter((complaint) => !/participant\/message|ERR_FAILED/.test(complaint));
  });
});

describe('the agent console', () => {
  beforeEach(() => open('Agent console'));

  it('opens the history of 10,000 items and scrolls up past its first page', async () => {
    await page.getByRole('button', { name: /10,000 items/ }).click();
    await agent().getByRole('region', { name: 'Conversation' }).hover();
    const isOlderPage = (body: string | null) => body !== null && 'NextToken' in JSON.parse(body);
    let olderPages = 0;
    page.on('response', (response) => {
      if (isOlderPage(response.request().postData())) olderPages += 1;
    });
    const month = agent().getByText(/^\w+, October \d+$/);
    while (!(await month.first().isVisible())) await page.mouse.wheel(0, -400);
    expect(olderPages).toBeGreaterThan(0);
  });

  it('goes to a date and back to the newest message', async () => {
    await page.getByRole('button', { name: /10,000 items/ }).click();
    await page.getByLabel('Go to date').fill('2024-06-03');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    expect(
      await appears(
        agent()
          .getByTitle(/, 2024 at/)
          .first(),
      ),
    ).toBe(true);
    await page.getByRole('button', { name: 'Latest', exact: true }).click();
    expect(await appears(agent().getByText('Letters take two days to Ghent.'))).toBe(true);
  });

  it('walks to the oldest message of a persistent chat', async () => {
    await page.getByRole('button', { name: /12 contacts/ }).click();
    await page.getByRole('button', { name: 'Oldest' }).click();
    expect(await appears(agent().getByText('Beginning of conversation'))).toBe(true);
  });

  it('has a select in place of the list where there is little room', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('combobox', { name: 'Conversation' }).selectOption('three-party');
    await agent().getByText('Until tomorrow, then.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('the archive reader', () => {
  beforeEach(() => open('Archive reader'));

  it('reads dropped files as the chapters of one conversation', async () => {
    const names = ['lamp-2026-03-05.json', 'lamp-2026-03-02.json'];
    await drop(await Promise.all(names.map(async (name) => ({ name, text: await sample(name) }))));
    await page.getByText('Then I wish you good reading.').waitFor();
    await page.getByRole('button', { name: 'Oldest' }).click();
    expect(await appears(page.getByText('Good morning Jonas, this is Inês.'))).toBe(true);
  });

  it('reads a Contact Lens file', async () => {
    const url = new URL('../fixtures/samples/contact-lens-chat-original.json', import.meta.url);
    await drop([{ name: 'analysis.json', text: await readFile(url, 'utf8') }]);
    await page.getByRole('heading', { name: 'analysis.json' }).waitFor();
    expect(await appears(page.getByRole('region', { name: 'Conversation' }))).toBe(true);
  });

  it('says which file cannot be shown and why', async () => {
    const good = await sample('lamp-2026-03-02.json');
    await drop([
      { name: 'good.json', text: good },
      { name: 'cut-off.json', text: good.slice(0, 500) },
    ]);
    const words = page.getByRole('alert');
    await words.getByText('cut-off.json').waitFor();
    expect(await words.innerText()).toContain('no valid JSON');
    expect(await words.innerText()).not.toContain('good.json');
  });
});

describe('the command', () => {
  it('prints one line with the address and ends when it is told to', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    const lines: string[] = [];
    const output = createInterface(child.stdout);
    output.on('line', (line) => lines.push(line));
    await once(output, 'line');
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(lines[0] ?? '')?.[0] ?? '';
    expect(await (await fetch(address)).text()).toContain('<title>connect-transcript</title>');
    child.kill('SIGTERM');
    await ended;
    expect(lines).toHaveLength(1);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});

describe('the page', () => {
  it('has tabs that the arrow keys move through', async () => {
    await page.getByRole('tab', { name: 'Customer widget' }).focus();
    await page.keyboard.press('ArrowRight');
    await agent().waitFor();
    await page.keyboard.press('End');
    await page.getByRole('heading', { name: 'Drop transcript files here' }).waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Archive reader');
  });

  it('makes the service slow or faulty where that is asked for', async () => {
    await page.getByRole('button', { name: 'Network' }).click();
    const asked = page.waitForRequest('**/service/faults');
    await page.getByRole('slider', { name: 'Delay' }).press('ArrowRight');
    expect((await asked).postDataJSON()).toMatchObject({ latency: 100 });
    await page.getByRole('button', { name: 'No faults' }).click();
    await page.getByText('0 ms', { exact: true }).waitFor();
  });

  it.runIf(process.env['DEMO_SCREENSHOT'])('looks as on the picture in the README', async () => {
    await open('Agent console');
    await customer().getByText('Wonderful, thank you both!').waitFor();
    await agent().getByText('Wonderful, thank you both!').waitFor();
    const picture = await page.screenshot({ path: 'docs/screenshot.png', animations: 'disabled' });
    expect(picture.length).toBeLessThan(200_000);
  });
});
