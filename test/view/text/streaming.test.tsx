import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { MessageEntry } from '../../../src/model/index.ts';
import { TranscriptView } from '../../../src/view/index.ts';
import { listen, pass } from '../../a11y/listener.ts';
import { assistant, conversation, message, noon, transcript } from '../../../stories/fixtures.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const start = conversation();
const answer = message(assistant, noon + 99_000_000, '');

/** The answer as far as it has arrived; without a chunk's number it is whole. */
const part = (text: string, chunk?: number): MessageEntry => ({
  ...answer,
  body: { type: 'text', text },
  item: { ...answer.item, MessageMetadata: chunk === undefined ? { MessageCompleted: true } : { ChunkNumber: chunk } },
});

const view = (...entries: readonly MessageEntry[]) => (
  <TranscriptView transcript={transcript([...start, ...entries])} virtualized={false} />
);

/** What is spoken after each of these but the first. */
async function hear(first: ReactElement, ...rest: readonly ReactElement[]) {
  vi.useFakeTimers();
  const { rerender } = render(first);
  const listener = listen();
  const heard: (readonly string[])[] = [];
  for (const next of rest) {
    rerender(next);
    await pass();
    heard.push(listener.news());
  }
  return heard;
}
const busy = () => document.querySelectorAll('[aria-busy="true"]').length;

test('a message that is still being written grows in its place and says that it does', () => {
  const { rerender } = render(view(part('Your order', 1)));
  const bubble = screen.getByText('Your order').parentElement;
  expect(bubble?.getAttribute('aria-busy')).toBe('true');
  expect(screen.getByText('Still writing…')).toBeDefined();
  rerender(view(part('Your order is on', 2)));
  expect(screen.getByText('Your order is on').parentElement).toBe(bubble);
  rerender(view(part('Your order is on its way.')));
  expect(screen.getByText('Your order is on its way.').parentElement).toBe(bubble);
  expect(busy()).toBe(0);
  expect(screen.queryByText('Still writing…')).toBeNull();
});

test('before its first word it shows that something is coming, not that there is no text', () => {
  render(view(part('', 1)));
  expect(screen.queryByText('Message without text')).toBeNull();
  expect(document.querySelector('[data-part="bubble"] [data-part="dots"]')).not.toBeNull();
});

test('it is spoken once, when it is complete', async () => {
  const whole = part('Your order is on its way.');
  const heard = await hear(
    view(),
    view(part('Your', 1)),
    view(part('Your order', 2)),
    view(whole),
    view({ ...whole, delivery: 'delivered' }),
  );
  expect(heard).toEqual([[], [], ['Assistant: Your order is on its way.'], []]);
});

test('what arrives while it is being written is spoken at once, and it is spoken afterwards', async () => {
  const other = message(assistant, noon + 99_000_001, 'One moment');
  const heard = await hear(
    view(),
    view(part('Your', 1)),
    view(part('Your order', 2), other),
    view(part('Your order is here.'), other),
  );
  expect(heard).toEqual([[], ['Assistant: One moment'], ['Assistant: Your order is here.']]);
});

test('one whose rest does not come is spoken as far as it came, and its late rest is not', async () => {
  vi.useFakeTimers();
  const { rerender } = render(view());
  const listener = listen();
  rerender(view(part('Your order is', 1)));
  await pass(29_000);
  expect(listener.news()).toEqual([]);
  await pass(5000);
  expect(listener.news()).toEqual(['Assistant: Your order is']);
  rerender(view(part('Your order is on its way.')));
  await pass();
  expect(listener.news()).toEqual([]);
});

test('a message that arrives whole is spoken as ever', async () => {
  expect(await hear(view(), view(part('Your order is here.')))).toEqual([['Assistant: Your order is here.']]);
});

test('a stream that stops for half a minute is not waited for, until more of it comes', () => {
  vi.useFakeTimers();
  const { rerender } = render(view(part('Your order', 1)));
  act(() => void vi.advanceTimersByTime(29_000));
  expect(busy()).toBe(1);
  act(() => void vi.advanceTimersByTime(2000));
  expect(busy()).toBe(0);
  rerender(view(part('Your order is', 2)));
  expect(busy()).toBe(1);
});

test('a long answer that was watched while it grew is not folded when it is complete', () => {
  const text = 'A line of the answer\n'.repeat(60);
  const { rerender } = render(view(part(text, 1)));
  rerender(view(part(text)));
  expect(document.querySelector('[data-folded]')).toBeNull();
  expect(screen.getByRole('button', { name: 'Show less' })).toBeDefined();
});

test('what stalls is spoken as far as it came, whatever else happens meanwhile', async () => {
  vi.useFakeTimers();
  const { rerender } = render(view());
  const listener = listen();
  for (const seconds of [0, 10, 20, 30]) {
    const read = start.map((entry) => ({
      ...entry,
      receipts: [{ recipientId: 'a', deliveredAt: seconds, readAt: null }],
    }));
    rerender(<TranscriptView transcript={transcript([...read, part('Your order', 1)])} virtualized={false} />);
    await pass(10_000);
  }
  expect(listener.news()).toEqual(['Assistant: Your order']);
});
