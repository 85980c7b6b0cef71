import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/theme/styles.css';
import type { MessageEntry } from '../../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../../src/view/index.ts';
import { assistant, conversation, customer, message, minute, noon, transcript } from '../../stories/fixtures.ts';
import {
  answerBody,
  choiceOf,
  fullTemplates,
  interactiveBody,
  publishedTemplates,
  templateOf,
} from '../../stories/interactive-samples.ts';

afterEach(cleanup);

const nothing = () => {};
const all: readonly unknown[] = [...publishedTemplates, ...Object.values(fullTemplates)];
const asked = (json: unknown, at = 0): MessageEntry => message(assistant, noon + at, interactiveBody(json));

function view(entries: TranscriptViewProps['transcript']['entries'], width: number, props = {}) {
  return (
    <div style={{ inlineSize: width, blockSize: 600 }}>
      <TranscriptView onReply={nothing} {...props} transcript={transcript(entries)} virtualized={false} />
    </div>
  );
}

/** What is wider than its place. */
function overflowing(): readonly string[] {
  const parts = ['scroller', 'bubble', 'card', 'option', 'slot-words'].map((part) => `[data-part=${part}]`);
  const boxes = [...document.querySelectorAll<HTMLElement>(parts.join())];
  return boxes
    .filter((box) => box.scrollWidth > box.clientWidth)
    .map((box) => `${box.dataset['part']}: ${box.innerText}`);
}

test.each([280, 360, 900])(
  'interactive messages keep to their place in %i px, also without a space to break at',
  (width) => {
    const long = JSON.parse(
      JSON.stringify(all).replaceAll(/"(title|subtitle)":"[^"]*"/g, `"$1":"${'Unbreakable'.repeat(30)}"`),
    );
    const { rerender } = render(view(all.map(asked), width, { allowImages: true }));
    expect(overflowing()).toEqual([]);
    rerender(view(long.map(asked), width));
    expect(overflowing()).toEqual([]);
    for (const json of [...all, ...long]) {
      rerender(view([asked(json)], width));
      expect(overflowing()).toEqual([]);
    }
  },
);

test('a picture has its size before it is there, and keeps it when it cannot be loaded', async () => {
  const { container } = render(view([asked(fullTemplates.listPicker)], 360, { allowImages: true }));
  const heights = () =>
    [...container.querySelectorAll('[data-part=template-image]')].map((box) => box.getBoundingClientRect().height);
  const before = heights();
  expect(before.every((height) => height >= 48)).toBe(true);
  await waitFor(() => expect(container.querySelectorAll('[data-failed]')).toHaveLength(before.length));
  expect(heights()).toEqual(before);
});

test('a choice moves nothing while it is sent and when it is answered, and the keyboard stays in the conversation', async () => {
  const question = asked(fullTemplates.timePicker);
  const { rerender } = render(view([...conversation(noon - 60 * minute), question], 360));
  const tops = () => [...document.querySelectorAll('[data-part=slot]')].map((slot) => slot.getBoundingClientRect().top);
  screen.getAllByRole('radio')[1]?.focus();
  await userEvent.keyboard(' ');
  const before = tops();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(screen.getByRole('button', { name: 'Sending…' }).getAttribute('aria-disabled')).toBe('true');
  expect(tops()).toEqual(before);
  const answer = message(customer, noon + minute, '2026-03-14T18:30+00:00');
  rerender(view([...conversation(noon - 60 * minute), question, answer], 360));
  await waitFor(() => expect(screen.getByText('Chosen')).toBeDefined());
  const now = tops();
  expect(now.map((top) => top - (now[0] ?? 0))).toEqual(before.map((top) => top - (before[0] ?? 0)));
  expect(document.activeElement?.matches('[data-part=template]')).toBe(true);
});

test('an answered carousel stands at the chosen card, also where the conversation was hidden when it was drawn', async () => {
  const question = asked(fullTemplates.carousel);
  const template = templateOf(question.body);
  const answer = message(customer, noon + minute, answerBody(template, choiceOf(template) ?? ''));
  const { container } = render(<div hidden>{view([question, answer], 360)}</div>);
  container.firstElementChild?.removeAttribute('hidden');
  const card = screen.getByRole('group', { name: '2 of 4' });
  const inset = () => card.getBoundingClientRect().left - (card.parentElement?.getBoundingClientRect().left ?? 0);
  await waitFor(() => expect(Math.abs(inset() - 11)).toBeLessThan(2));
});
