import { readFile } from 'node:fs/promises';
import type { Download, Locator } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { sampleImage } from '../../service/sample-image.ts';
import { patiently } from '../patiently.ts';
import { axe, findViolations } from '../stories/axe.ts';
import { appears, disappears, lineOf, send, startDemoPages } from './demo-page.ts';

const demo = startDemoPages();

beforeEach(async () => {
  await demo.open('Agent console');
  for (const side of [demo.customer, demo.agent]) await side.getByText('Wonderful, thank you both!').waitFor();
});

const sides = (): readonly [Locator, Locator] => [demo.customer, demo.agent];

async function play(scene: RegExp): Promise<void> {
  await demo.page.getByRole('button', { name: 'Scenario' }).click();
  await demo.page.getByRole('button', { name: scene }).click();
}

/** The newest line that says it; the live region below the lines says it too. */
const happened = (side: Locator, words: string): Locator =>
  side.getByRole('region', { name: 'Conversation' }).getByText(words, { exact: true }).last();

const cutOrConnect = (side: Locator): Promise<void> => side.getByRole('switch', { name: 'Lost connection' }).click();

/** What a side shows of these texts, from top to bottom. */
async function shown(side: Locator, texts: readonly string[]): Promise<readonly string[]> {
  const lines = await side.getByRole('article').allInnerTexts();
  return lines.flatMap((line) => texts.filter((text) => line.includes(text)));
}

async function attach(from: Locator, name: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from('Leave it on the balcony.') };
  await from.getByLabel('Attach a file').setInputFiles(file);
}

it('shows the agent that the customer types, and then the message once', async () => {
  await demo.customer.getByRole('textbox', { name: 'Message' }).pressSequentially('Is it');
  const typing = demo.agent.getByText('Maya Lindqvist is typing', { exact: true });
  expect(await appears(typing)).toBe(true);
  await send(demo.customer, 'Is it on its way already?');
  await lineOf(demo.agent, 'Is it on its way already?').waitFor();
  expect(await disappears(typing)).toBe(true);
  for (const side of sides()) expect(await lineOf(side, 'Is it on its way already?').count()).toBe(1);
});

it('shows the customer that the agent read the message', async () => {
  await send(demo.customer, 'Is it on its way already?');
  const mark = lineOf(demo.customer, 'Is it on its way already?').getByRole('button', { name: 'Read', exact: true });
  expect(await appears(mark)).toBe(true);
});

it('does not show a message as read while nobody looks at it', async () => {
  await cutOrConnect(demo.agent);
  demo.forgive(/participant\/|ERR_|WebSocket/);
  await send(demo.customer, 'Is anybody there?');
  const line = lineOf(demo.customer, 'Is anybody there?');
  expect(await appears(line.getByText('Sent', { exact: true }))).toBe(true);
  await cutOrConnect(demo.agent);
  expect(await appears(line.getByRole('button', { name: 'Read', exact: true }))).toBe(true);
});

it('lets the other side answer for somebody who is alone', async () => {
  await play(/^Priya answers/);
  expect(await appears(demo.customer.getByText('Priya Raman is typing', { exact: true }))).toBe(true);
  expect(await appears(lineOf(demo.customer, 'The parcel arrives between nine and twelve.'))).toBe(true);
  expect(await appears(lineOf(demo.agent, 'The parcel arrives between nine and twelve.'))).toBe(true);
});

it('shows on both sides that a file is being checked, and lets the other side open it then', async () => {
  await attach(demo.customer, 'balcony.txt');
  for (const side of sides()) {
    const chip = lineOf(side, 'balcony.txt');
    expect(await appears(chip.getByText('Security check in progress'))).toBe(true);
  }
  const download = new Promise<Download>((resolve) => {
    demo.page.context().on('page', (tab) => tab.on('download', resolve));
  });
  expect(await appears(demo.customer.getByRole('button', { name: /balcony\.txt/ }))).toBe(true);
  await demo.agent.getByRole('button', { name: /balcony\.txt/ }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toBe('Leave it on the balcony.');
});

it('previews an image on both sides when it has been checked, and shows it large', async () => {
  const file = { name: 'leak.png', mimeType: 'image/png', buffer: sampleImage('leak.png') };
  await demo.customer.getByLabel('Attach a file').setInputFiles(file);
  expect(await appears(lineOf(demo.agent, 'leak.png').getByText('Security check in progress'))).toBe(true);
  for (const side of sides()) {
    const image = side.getByRole('img', { name: 'leak.png' });
    expect(await appears(image)).toBe(true);
    await expect.poll(() => image.evaluate((drawn: HTMLImageElement) => drawn.naturalWidth)).toBeGreaterThan(0);
  }
  await demo.agent.getByRole('button', { name: 'leak.png' }).click();
  const viewer = demo.page.getByRole('dialog', { name: 'leak.png' });
  expect(await appears(viewer.getByRole('img', { name: 'leak.png' }))).toBe(true);
  await demo.page.keyboard.press('Escape');
  expect(await disappears(viewer)).toBe(true);
});

it('shows on both sides that a dangerous file was refused', async () => {
  await attach(demo.agent, 'eicar.txt');
  for (const side of sides()) {
    const chip = lineOf(side, 'eicar.txt');
    expect(await appears(chip.getByText('Refused by the security check'))).toBe(true);
    expect(await chip.getByRole('button', { name: /eicar/ }).count()).toBe(0);
  }
});

it('tells both sides about a transfer, after which the new agent writes', async () => {
  // The agent who has left is refused.
  demo.forgive(/403/);
  await play(/^Transfer to/);
  for (const side of sides()) {
    for (const words of [
      'Priya Raman transferred the chat',
      'Priya Raman left the chat',
      'Inês Carvalho joined the chat',
    ]) {
      expect(await appears(happened(side, words))).toBe(true);
    }
  }
  await send(demo.agent, 'Hello Maya, now it is me.');
  const line = lineOf(demo.customer, 'Hello Maya, now it is me.');
  expect(await appears(line.getByText('Inês Carvalho', { exact: true }))).toBe(true);
});

it('tells the customer that the agent left, and sends in another one', async () => {
  demo.forgive(/403/);
  await play(/^Priya leaves/);
  expect(await appears(happened(demo.customer, 'Priya Raman left the chat'))).toBe(true);
  expect(await appears(demo.agent.getByText('Not connected any more'))).toBe(true);
  await play(/^Send in Inês/);
  expect(await appears(happened(demo.customer, 'Inês Carvalho joined the chat'))).toBe(true);
  await send(demo.agent, 'Hello Maya, now it is me.');
  expect(await appears(lineOf(demo.customer, 'Hello Maya, now it is me.'))).toBe(true);
});

it('shows what was missed after a lost connection, once and in order', async () => {
  demo.forgive(/participant\/|ERR_|WebSocket/);
  const texts = ['The first', 'The second', 'The third', 'The fourth'];
  const [first = '', ...missed] = texts;
  await send(demo.agent, first);
  await lineOf(demo.customer, first).waitFor();
  await cutOrConnect(demo.customer);
  expect(await appears(demo.customer.getByText('Reconnecting'))).toBe(true);
  for (const text of missed) {
    await send(demo.agent, text);
    await lineOf(demo.agent, text).waitFor();
  }
  expect(await shown(demo.customer, texts)).toEqual([first]);
  await cutOrConnect(demo.customer);
  await lineOf(demo.customer, 'The fourth').waitFor();
  expect(await disappears(demo.customer.getByText('Reconnecting'))).toBe(true);
  for (const side of sides()) expect(await shown(side, texts)).toEqual(texts);
});

it('keeps a message that could not be sent, and sends it once when that is asked for', async () => {
  demo.forgive(/participant\/|ERR_|WebSocket/);
  await cutOrConnect(demo.customer);
  await send(demo.customer, 'Hello from a tunnel');
  const line = lineOf(demo.customer, 'Hello from a tunnel');
  expect(await appears(line.getByText('Not sent'))).toBe(true);
  expect(await lineOf(demo.agent, 'Hello from a tunnel').count()).toBe(0);
  await cutOrConnect(demo.customer);
  await line.getByRole('button', { name: 'Try again' }).click();
  await lineOf(demo.agent, 'Hello from a tunnel').waitFor();
  expect(await disappears(line.getByText('Not sent'))).toBe(true);
  for (const side of sides()) expect(await lineOf(side, 'Hello from a tunnel').count()).toBe(1);
});

it('shows every message once and in order where live ones are doubled, late or lost and the connection is cut', async () => {
  demo.forgive(/ERR_|WebSocket/);
  await demo.page.getByRole('button', { name: 'Network' }).click();
  await demo.page.getByRole('slider', { name: 'Doubled, late or lost messages' }).press('End');
  await demo.page.getByRole('combobox', { name: 'Live connection' }).selectOption('Cut every 3 seconds');
  await demo.page.keyboard.press('Escape');
  const texts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((number) => `Message ${number}.`);
  for (const text of texts) await send(demo.agent, text);
  for (const side of sides()) {
    for (const text of texts) await lineOf(side, text).first().waitFor();
    // What is still being sent stands last.
    await expect.poll(() => shown(side, texts), patiently).toEqual(texts);
  }
});

it('shows an assistant’s answer while it is written, in one bubble', async () => {
  const seen = demo.customer.evaluate(async (side) => {
    const texts = new Set<string>();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        const lines = [...side.querySelectorAll('article p')].map(({ textContent }) => textContent ?? '');
        texts.add(lines.filter((text) => text.startsWith('While you wait')).join('\n'));
        if ([...texts].some((text) => text.endsWith('seven days.'))) resolve();
      };
      new MutationObserver(look).observe(side, { subtree: true, childList: true, characterData: true });
    });
    return [...texts].filter((text) => text !== '');
  });
  await play(/word by word/);
  const texts = await seen;
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => !texts.at(-1)?.startsWith(text))).toEqual([]);
});

it('ends on both sides, and begins again as it was', async () => {
  await send(demo.customer, 'Goodbye!');
  await lineOf(demo.agent, 'Goodbye!').waitFor();
  demo.forgive(/403/);
  await play(/^End the chat/);
  for (const side of sides()) {
    expect(await appears(happened(side, 'The chat has ended'))).toBe(true);
    expect(await appears(side.getByText('Not connected any more'))).toBe(true);
    expect(await side.getByRole('textbox', { name: 'Message' }).count()).toBe(0);
  }
  await demo.customer.getByRole('button', { name: 'Start again' }).click();
  for (const side of sides()) {
    expect(await appears(side.getByRole('textbox', { name: 'Message' }))).toBe(true);
    await side.getByText('Wonderful, thank you both!').waitFor();
    expect(await lineOf(side, 'Goodbye!').count()).toBe(0);
  }
  await send(demo.agent, 'Good morning!');
  expect(await appears(lineOf(demo.customer, 'Good morning!'))).toBe(true);
});

it('shows the same chat on a page without React, by a script tag and an element', async () => {
  // What both pages load is in the browser's cache.
  demo.forgive(/ 304$/);
  await demo.page.getByRole('link', { name: 'Without React' }).click();
  await demo.customer.getByText('Wonderful, thank you both!').waitFor();
  await demo.page.evaluate(axe);
  expect(await demo.page.evaluate(findViolations)).toEqual([]);
  await send(demo.customer, 'Is it on its way already?');
  await demo.page.getByRole('button', { name: 'Let the agent answer' }).click();
  const line = lineOf(demo.customer, 'Is it on its way already?');
  expect(await appears(line.getByRole('button', { name: 'Read', exact: true }))).toBe(true);
  expect(await line.count()).toBe(1);
});
