import type { Locator } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { appears, disappears, startDemoPages } from './demo-page.ts';

const demo = startDemoPages();

beforeEach(async () => {
  await demo.open('Agent console');
  for (const side of sides()) await side.getByText('Wonderful, thank you both!').waitFor();
});

const sides = (): readonly [Locator, Locator] => [demo.customer, demo.agent];

async function assistantAsks(kind: string): Promise<void> {
  await demo.page.getByRole('button', { name: 'Scenario' }).click();
  await demo.page.getByRole('combobox', { name: 'Interactive message' }).selectOption(kind);
  await demo.page.getByRole('button', { name: 'The assistant sends it' }).click();
}

/** The interactive message with this title. */
const asked = (side: Locator, title: string): Locator => side.getByRole('group', { name: title, exact: true });

/** How far the newest message's end lies below what is in view. */
const pxBelow = (side: Locator): Promise<number> =>
  side
    .getByRole('region', { name: 'Conversation' })
    .evaluate(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight);

/** What is marked as chosen in it. @throws Error where that is not exactly one option */
async function chosenIn(message: Locator): Promise<string> {
  const mark = demo.page.getByText('Chosen', { exact: true });
  return (await message.getByRole('listitem').filter({ has: mark }).innerText()).replaceAll(/\s+/g, ' ');
}

interface StoredItem {
  readonly ParticipantRole?: string;
  readonly ContentType: string;
  readonly Content?: string;
}

/** What the customer said last in the transcript as it is stored. */
async function storedAnswer(): Promise<StoredItem | undefined> {
  await demo.open('Archive reader');
  const answer = demo.page.waitForResponse(/\/file$/);
  await demo.page.getByRole('button', { name: /as it is stored now/ }).click();
  const { Transcript }: { readonly Transcript: readonly StoredItem[] } = await (await answer).json();
  return Transcript.findLast((item) => item.ParticipantRole === 'CUSTOMER' && item.Content !== undefined);
}

const archive = (): Locator => demo.page.getByRole('region', { name: 'Archive reader' });

it('sends an option that is clicked, and marks it for the customer, for the agent and in the stored file', async () => {
  await assistantAsks('List picker');
  const title = 'What shall we do about the leak?';
  await asked(demo.agent, title).waitFor();
  await asked(demo.customer, title).waitFor();
  for (const side of sides()) await expect.poll(() => pxBelow(side)).toBeLessThanOrEqual(1);
  expect(await asked(demo.agent, title).getByRole('button').count()).toBe(0);
  await asked(demo.customer, title).getByRole('button', { name: 'Repair in the workshop' }).click();
  for (const side of sides()) {
    expect(await chosenIn(asked(side, title))).toContain('Repair in the workshop');
    expect(await appears(asked(side, title).getByText('Thank you, it is noted.'))).toBe(true);
    // The option, and the answer's own bubble.
    expect(await side.getByText('Repair in the workshop', { exact: true }).count()).toBe(2);
  }
  expect(await storedAnswer()).toMatchObject({ ContentType: 'text/plain', Content: 'Repair in the workshop' });
  expect(await chosenIn(asked(archive(), title))).toContain('Repair in the workshop');
});

it('sends a time that is chosen by keyboard alone, and marks it everywhere', async () => {
  await assistantAsks('Time picker');
  const title = 'When may the mechanic call?';
  const message = asked(demo.customer, title);
  await message.getByRole('radio').first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Tab', 'Enter']) await demo.page.keyboard.press(key);
  for (const side of sides()) expect(await chosenIn(asked(side, title))).toMatch(/^11:00 AM 60 min/);
  const { Content = '' } = (await storedAnswer()) ?? {};
  expect(Content).toMatch(/^\d{4}-\d\d-\d\dT10:00\+00:00$/);
  expect(await chosenIn(asked(archive(), title))).toMatch(/^11:00 AM 60 min/);
});

it('sends what is chosen on a carousel’s card, and marks it on this card only', async () => {
  await assistantAsks('Carousel');
  const title = 'Machines that fit your counter';
  const message = asked(demo.customer, title);
  await message.getByRole('button', { name: 'Next card' }).click();
  await message.getByText('2 of 3', { exact: true }).waitFor();
  await message.getByRole('group', { name: '2 of 3' }).getByRole('button', { name: 'Try it in the shop' }).click();
  for (const side of sides()) {
    expect(await chosenIn(asked(side, title))).toContain('Try it in the shop');
    const card = asked(side, title).getByRole('group', { name: '2 of 3' });
    expect(await chosenIn(card)).toContain('Try it in the shop');
  }
  const { Content = '' } = (await storedAnswer()) ?? {};
  expect(JSON.parse(Content)).toMatchObject({ listTitle: 'Borea', selectionText: 'Try it in the shop' });
  expect(await chosenIn(asked(archive(), title).getByRole('group', { name: '2 of 3' }))).toContain(
    'Try it in the shop',
  );
});

it('puts the next page of a list in the place of the one before, and shows no answer that only turned the page', async () => {
  await assistantAsks('List picker with pages');
  const message = asked(demo.customer, 'Which part is it?');
  const newest = demo.agent.getByRole('article').last();
  await newest.getByText('Which part is it?').waitFor();
  const place = await newest.getAttribute('aria-posinset');
  await message.getByRole('button', { name: 'More parts' }).click();
  for (const side of sides()) {
    expect(await appears(side.getByText('Portafilter', { exact: true }))).toBe(true);
    expect(await disappears(side.getByText('Drip tray', { exact: true }))).toBe(true);
    expect(await asked(side, 'Which part is it?').count()).toBe(1);
    expect(await side.getByText('SHOW_MORE').count()).toBe(0);
  }
  expect(await newest.getAttribute('aria-posinset')).toBe(place);
  await message.getByRole('button', { name: 'Previous parts' }).click();
  await message.getByRole('button', { name: 'Drip tray' }).click();
  for (const side of sides()) expect(await chosenIn(asked(side, 'Which part is it?'))).toContain('Drip tray');
});
