import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { TranscriptView } from '../../src/view/index.ts';
import {
  agent,
  conversation,
  customer,
  event,
  loadingEdge,
  message,
  noon,
  transcript,
  unsent,
} from '../../stories/fixtures.ts';

afterEach(cleanup);

const view = (state = transcript([])) => <TranscriptView transcript={state} virtualized={false} />;
const spoken = () => document.querySelector('[aria-live="polite"][aria-atomic]')?.textContent;

const start = conversation();
const hello = message(agent, noon + 99_000_000, 'Are you still there?');

test('what others send while watching is spoken, with the name', () => {
  const { rerender } = render(view(transcript(start)));
  expect(spoken()).toBe('');
  rerender(view(transcript([...start, hello])));
  expect(spoken()).toBe('Jonas Weber: Are you still there?');
});

test('the first message of an empty conversation is spoken', () => {
  const { rerender } = render(view(transcript([])));
  rerender(view(transcript([hello])));
  expect(spoken()).toContain('Are you still there?');
});

test('own messages, the first page and older pages are not spoken', () => {
  const { rerender } = render(view(transcript([], { status: 'loading' })));
  rerender(view(transcript(start)));
  rerender(view(transcript([message(agent, noon - 1, 'Older'), ...start])));
  rerender(view(transcript([...start, message(customer, noon + 99_000_000, 'Mine')])));
  expect(spoken()).toBe('');
});

test('pages that land below a place in the middle are not spoken', () => {
  const { rerender } = render(view(transcript(start, { newer: loadingEdge })));
  rerender(view(transcript([...start, hello])));
  expect(spoken()).toBe('');
});

test('events are spoken in plain words', () => {
  const { rerender } = render(view(transcript(start)));
  rerender(view(transcript([...start, event(agent, noon + 99_000_000, 'participant-left')])));
  expect(spoken()).toBe('Jonas Weber left the chat');
});

test('a burst is spoken as a number', () => {
  const { rerender } = render(view(transcript(start)));
  const burst = [1, 2, 3, 4].map((index) => message(agent, noon + 99_000_000 + index, `Burst ${index}`));
  rerender(view(transcript([...start, ...burst])));
  expect(spoken()).toBe('4 new messages');
});

test('the scrolling region has a name and can be reached by keyboard', () => {
  render(view(transcript(start)));
  expect(screen.getByRole('region', { name: 'Conversation' }).tabIndex).toBe(0);
});

test('a message that could not be sent is spoken; showing it, and the real one in its place, is not', () => {
  const { rerender } = render(view(transcript(start)));
  rerender(view(transcript([...start, unsent('a', 'Are you there?')])));
  expect(spoken()).toBe('');
  rerender(view(transcript([...start, unsent('a', 'Are you there?', 'failed')])));
  expect(spoken()).toBe('Not sent: Are you there?');
  rerender(view(transcript([...start, message(customer, noon + 99_000_000, 'Are you there?')])));
  expect(spoken()).toBe('Not sent: Are you there?');
});

test('a message of others in front of an unsent one is spoken once', () => {
  const { rerender } = render(view(transcript([...start, unsent('a', 'Mine')])));
  rerender(view(transcript([...start, hello, unsent('a', 'Mine')])));
  const line = document.querySelector('[aria-live="polite"][aria-atomic] > *');
  expect(line?.textContent).toBe('Jonas Weber: Are you still there?');
  rerender(view(transcript([...start, hello, message(customer, noon + 99_000_001, 'Mine')])));
  expect(document.querySelector('[aria-live="polite"][aria-atomic] > *')).toBe(line);
});

test('what is caught up with before the newest entry is not spoken', () => {
  const { rerender } = render(view(transcript(start)));
  rerender(view(transcript([...start, hello])));
  rerender(view(transcript([...start, message(agent, noon + 98_000_000, 'Missed'), hello])));
  expect(spoken()).toBe('Jonas Weber: Are you still there?');
});

test('markdown is spoken without its signs', () => {
  const { rerender } = render(view(transcript(start)));
  const answer = message(agent, noon + 99_000_000, {
    type: 'markdown',
    text: '**Two** ways, see [our page](https://example.com)',
  });
  rerender(view(transcript([...start, answer])));
  expect(spoken()).toBe('Jonas Weber: Two ways, see our page');
});
