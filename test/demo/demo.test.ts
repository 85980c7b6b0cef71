import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Locator } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { generateHistory } from '../../service/index.ts';
import { axe, findViolations } from '../stories/axe.ts';
import { appears, startDemoPages } from './demo-page.ts';
import { isAtRest, readPaper, topKey } from './read-page.ts';

const demo = startDemoPages();
const { open } = demo;

/** Drops files on the page as a browser does. */
async function drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const transfer = await demo.page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([text], name, { type: 'application/json' }));
    return transfer;
  }, files);
  const reader = demo.page.getByRole('region', { name: 'Archive reader' });
  for (const type of ['dragenter', 'dragover', 'drop']) await reader.dispatchEvent(type, { dataTransfer: transfer });
}

const sample = (name: string): Promise<string> =>
  readFile(new URL(`../../demo/samples/${name}`, import.meta.url), 'utf8');

describe('the agent console', () => {
  beforeEach(() => open('Agent console'));

  it('opens the history of 10,000 items and scrolls up past its first page', async () => {
    await demo.page.getByRole('button', { name: /10,000 items/ }).click();
    await demo.agent.getByRole('region', { name: 'Conversation' }).hover();
    const isOlderPage = (body: string | null) => body !== null && 'NextToken' in JSON.parse(body);
    let olderPages = 0;
    demo.page.on('response', (response) => {
      if (isOlderPage(response.request().postData())) olderPages += 1;
    });
    const month = demo.agent.getByText(/^\w+, October \d+$/);
    while (!(await month.first().isVisible())) await demo.page.mouse.wheel(0, -400);
    expect(olderPages).toBeGreaterThan(0);
  });

  it('goes to a date, shows the first message of that day, and goes back to the newest one', async () => {
    await demo.page.getByRole('button', { name: /10,000 items/ }).click();
    await demo.page.getByLabel('Go to date').fill('2024-06-03');
    await demo.page.getByRole('button', { name: 'Go', exact: true }).click();
    const { items } = generateHistory({ count: 10_000, name: 'history' });
    const first = items.find(({ AbsoluteTime = '' }) => AbsoluteTime.startsWith('2024-06-03'))?.AbsoluteTime;
    const region = demo.agent.getByRole('region', { name: 'Conversation' });
    const day = region.getByText('June 3, 2024', { exact: true });
    const message = region.locator(`[data-row="bubble"] time[datetime="${first}"]`);
    await message.waitFor();
    const inView = async (locator: Locator): Promise<boolean> => {
      const [frame, box] = [await region.boundingBox(), await locator.boundingBox()];
      if (frame === null || box === null) return false;
      return box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
    };
    expect([await inView(day), await inView(message)]).toEqual([true, true]);
    await region.hover();
    while ((await day.isVisible()) && (await inView(day))) await demo.page.mouse.wheel(0, 40);
    expect(await appears(demo.agent.locator('[data-part=sticky-day]').getByText('June 3, 2024'))).toBe(true);
    await demo.page.getByRole('button', { name: 'Latest', exact: true }).click();
    expect(await appears(demo.agent.getByText('Letters take two days to Ghent.'))).toBe(true);
  });

  it('walks to the oldest message of a persistent chat', async () => {
    await demo.page.getByRole('button', { name: /12 contacts/ }).click();
    await demo.page.getByRole('button', { name: 'Oldest' }).click();
    expect(await appears(demo.agent.getByText('Beginning of conversation'))).toBe(true);
  });

  it('has a select in place of the list where there is little room', async () => {
    await demo.page.setViewportSize({ width: 360, height: 740 });
    await demo.page.getByRole('combobox', { name: 'Conversation' }).selectOption('three-party');
    await demo.agent.getByText('Until tomorrow, then.').waitFor();
    expect(await demo.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('the archive reader', () => {
  beforeEach(() => open('Archive reader'));

  it('reads dropped files as the chapters of one conversation', async () => {
    const names = ['lamp-2026-03-05.json', 'lamp-2026-03-02.json'];
    await drop(await Promise.all(names.map(async (name) => ({ name, text: await sample(name) }))));
    await demo.page.getByText('Then I wish you good reading.').waitFor();
    await demo.page.getByRole('button', { name: 'Oldest' }).click();
    expect(await appears(demo.page.getByText('Good morning Jonas, this is Inês.'))).toBe(true);
  });

  it('reads a Contact Lens file', async () => {
    const url = new URL('../fixtures/samples/contact-lens-chat-original.json', import.meta.url);
    await drop([{ name: 'analysis.json', text: await readFile(url, 'utf8') }]);
    await demo.page.getByRole('heading', { name: 'analysis.json' }).waitFor();
    expect(await appears(demo.page.getByRole('region', { name: 'Conversation' }))).toBe(true);
    await demo.page.getByRole('button', { name: 'Oldest' }).click();
    expect(await appears(demo.page.getByRole('group', { name: 'Contact analysis' }))).toBe(true);
    await demo.page.getByRole('button', { name: /^We are not only refunding/ }).click();
    expect(await appears(demo.page.getByText('Outcome', { exact: true }))).toBe(true);
  });

  it('says which file cannot be shown and why', async () => {
    const good = await sample('lamp-2026-03-02.json');
    await drop([
      { name: 'good.json', text: good },
      { name: 'cut-off.json', text: good.slice(0, 500) },
    ]);
    const words = demo.page.getByRole('alert');
    await words.getByText('cut-off.json').waitFor();
    expect(await words.innerText()).toContain('no valid JSON');
    expect(await words.innerText()).not.toContain('good.json');
  });
});

const patiently = { timeout: 30_000 };
const feedIn = (side: Locator): Locator => side.getByRole('feed', { name: 'Conversation' });

it('shows all that is loaded on one page for who asks for it: in every conversation, on paper, and at the next visit', async () => {
  await demo.open('Agent console');
  await demo.page.getByRole('button', { name: /10,000 items/ }).click();
  const feed = feedIn(demo.agent);
  const rows = feed.locator('[data-row]');
  await rows.last().waitFor();
  await demo.agent.getByRole('button', { name: 'View' }).click();
  const choice = demo.page.getByRole('checkbox', { name: /Show everything on one page/ });
  expect(await choice.getAttribute('aria-describedby')).toBeTruthy();
  await choice.check();
  await demo.page.keyboard.press('Escape');

  const scroller = demo.agent.locator('[data-part="scroller"]');
  for (let count = await rows.count(); count < 300; count = await rows.count()) {
    await scroller.evaluate((element) => {
      element.scrollTop = 0;
    });
    await expect.poll(() => rows.count(), patiently).toBeGreaterThan(count);
  }
  // A page that is still on its way would come while the paper is read.
  await expect.poll(() => scroller.evaluate(isAtRest), patiently).toBe(true);
  const shown = await rows.count();
  const topRow = () => scroller.evaluate(topKey);
  const top = await topRow();

  await demo.page.emulateMedia({ media: 'print' });
  const paper = await feed.evaluate(readPaper);
  expect(paper).toMatchObject({ count: shown, inOrder: true, timesInOrder: true, clipped: 0 });
  expect(paper.height).toBeGreaterThanOrEqual(Math.floor(paper.end));
  expect(await demo.page.getByRole('tab', { name: 'Agent console' }).isVisible()).toBe(false);
  const sheets = (await demo.page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  // An A4 sheet has about 1,120 px, less its margins.
  expect(sheets).toBeGreaterThanOrEqual(Math.floor(paper.height / 1120));
  console.log(`${shown} rows in ${Math.round(paper.height)} px on ${sheets} sheets`);
  await demo.page.emulateMedia({ media: 'screen' });
  expect(await rows.count()).toBe(shown);
  await expect.poll(topRow, patiently).toBe(top);

  await demo.page.reload();
  await demo.open('Customer widget');
  await appears(demo.customer.getByText('Wonderful, thank you both!'));
  await demo.customer.getByRole('button', { name: 'View' }).click();
  expect(await choice.isChecked()).toBe(true);
  const inDocument = await feedIn(demo.customer).locator('[data-row]').count();
  await choice.uncheck();
  await expect.poll(() => feedIn(demo.customer).locator('[data-row]').count(), patiently).toBeLessThan(inDocument);
});

describe('for readers of every kind', () => {
  const ready = {
    'Customer widget': () => demo.customer.getByText('Wonderful, thank you both!'),
    'Agent console': () => demo.agent.getByText('Wonderful, thank you both!'),
    'Archive reader': () => demo.page.getByText('Then I wish you good reading.'),
  };

  it.each(Object.entries(ready))(
    'axe finds nothing in the %s, light or dark, wide or narrow',
    async (section, shown) => {
      await open(section);
      if (section === 'Archive reader') {
        const name = 'lamp-2026-03-05.json';
        await drop([{ name, text: await sample(name) }]);
      }
      await shown().waitFor();
      await demo.page.evaluate(axe);
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [1280, 360]) {
          await demo.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await demo.page.setViewportSize({ width, height: 800 });
          const violations = await demo.page.evaluate(findViolations);
          found.push(...violations.map((violation) => `${colorScheme}, ${width} px: ${violation}`));
        }
      }
      expect(found).toEqual([]);
    },
  );
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
    await demo.page.getByRole('tab', { name: 'Customer widget' }).focus();
    await demo.page.keyboard.press('ArrowRight');
    await demo.agent.waitFor();
    await demo.page.keyboard.press('End');
    await demo.page.getByRole('heading', { name: 'Drop transcript files here' }).waitFor();
    expect(await demo.page.locator(':focus').innerText()).toBe('Archive reader');
  });

  it('makes the service slow or faulty where that is asked for', async () => {
    await demo.page.getByRole('button', { name: 'Network' }).click();
    const asked = demo.page.waitForRequest('**/service/faults');
    await demo.page.getByRole('slider', { name: 'Delay' }).press('ArrowRight');
    expect((await asked).postDataJSON()).toMatchObject({ latency: 100 });
    await demo.page.getByRole('button', { name: 'No faults' }).click();
    await demo.page.getByText('0 ms', { exact: true }).waitFor();
  });

  it.runIf(process.env['DEMO_SCREENSHOT'])('looks as on the picture in the README', async () => {
    await open('Agent console');
    await demo.customer.getByText('Wonderful, thank you both!').waitFor();
    await demo.agent.getByText('Wonderful, thank you both!').waitFor();
    const picture = await demo.page.screenshot({ path: 'docs/screenshot.png', animations: 'disabled' });
    expect(picture.length).toBeLessThan(200_000);
  });
});
