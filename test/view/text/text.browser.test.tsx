import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/theme/styles.css';
import type { MessageEntry, TranscriptState } from '../../../src/model/index.ts';
import { TranscriptView } from '../../../src/view/index.ts';
import { agent, assistant, history, message, minute, noon, transcript } from '../../../stories/fixtures.ts';
import { eachPaintedFrame, readFrame, type Frame } from '../scroll/measure.ts';

afterEach(cleanup);

const view = (state: TranscriptState, virtualized = true) => (
  <div style={{ inlineSize: 500, blockSize: 500 }}>
    <TranscriptView locale="en" transcript={state} virtualized={virtualized} />
  </div>
);

function scroller(): HTMLElement {
  const element = document.querySelector<HTMLElement>('[data-part="scroller"]');
  if (!element) throw new Error('There is no list.');
  return element;
}

/** What painted frames show until something holds, and a few more. */
async function watchUntil(holds: () => boolean): Promise<Frame[]> {
  const frames: Frame[] = [];
  let left = 10;
  await act(() =>
    eachPaintedFrame(() => {
      frames.push(readFrame(scroller()));
      if (holds()) left -= 1;
      return left > 0 && frames.length < 600;
    }),
  );
  return frames;
}

const soon = () => watchUntil(() => true);

/** How far anything moved that was in view in the first of the frames. */
function greatestMove([first, ...frames]: readonly Frame[]): number {
  const moves = frames.flatMap(({ tops }) =>
    [...(first?.tops ?? [])].map(([key, top]) => Math.abs((tops.get(key) ?? top) - top)),
  );
  return Math.max(0, ...moves);
}

const table = '| a | b |\n|---|---|\n| **one** | two |\n| three | four |\n\n- five\n- six';
const start = history(60);

async function openScrolledUp(): Promise<(state: TranscriptState) => Promise<void>> {
  const { rerender } = render(view(transcript(start)));
  await soon();
  scroller().scrollTop -= 900;
  await soon();
  return async (state) => {
    await act(async () => rerender(view(state)));
  };
}

describe('for a reader who is scrolled up', () => {
  test('nothing moves when markdown appears, is loaded, and takes the place of its text', async () => {
    const show = await openScrolledUp();
    const before = readFrame(scroller());
    const middle = start.findIndex(({ key }) => before.tops.has(key));
    const entries = start.flatMap((entry, index) =>
      index > middle - 8 && index < middle
        ? [entry, message(agent, (entry.time ?? 0) + 1, { type: 'markdown', text: table })]
        : [entry],
    );
    await show(transcript(entries));
    const frames = await watchUntil(() => document.querySelector('table') !== null);
    expect(document.querySelectorAll('table').length).toBeGreaterThan(1);
    expect(greatestMove([before, ...frames])).toBeLessThanOrEqual(1);
  });

  test('nothing moves while an answer is written at the end', async () => {
    const show = await openScrolledUp();
    const before = readFrame(scroller());
    const answer = message(assistant, noon + minute, '');
    const frames: Frame[] = [];
    for (let chunk = 1; chunk <= 5; chunk += 1) {
      const body = { type: 'text', text: 'A line of the answer. '.repeat(chunk * 10) } as const;
      const item = { ...answer.item, MessageMetadata: chunk < 5 ? { ChunkNumber: chunk } : { MessageCompleted: true } };
      await show(transcript([...start, { ...answer, body, item }]));
      frames.push(...(await soon()));
    }
    expect(greatestMove([before, ...frames])).toBeLessThanOrEqual(1);
  });
});

test('a reader at the end stays there while an answer is written', async () => {
  const answer = message(assistant, noon + minute, '');
  const part = (chunk: number): MessageEntry => ({
    ...answer,
    body: { type: 'text', text: 'A line of the answer. '.repeat(chunk * 10) },
    item: { ...answer.item, MessageMetadata: { ChunkNumber: chunk } },
  });
  const { rerender } = render(view(transcript([...start, part(1)])));
  await soon();
  for (let chunk = 2; chunk <= 4; chunk += 1) {
    await act(async () => rerender(view(transcript([...start, part(chunk)]))));
    for (const { below } of await soon()) expect(below).toBeLessThanOrEqual(1);
  }
});

describe('a long message', () => {
  const lines = Array.from({ length: 70 }, (_, index) => `Line ${index + 1} https://example.com/${index + 1}`).join(
    '\n',
  );
  const long = [message(agent, noon, lines), message(agent, noon + minute, 'After it')];
  const fold = () => document.querySelector('[data-part="fold"]')?.getBoundingClientRect().height ?? 0;
  const isShown = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const box = scroller().getBoundingClientRect();
    return top >= box.top && bottom <= box.bottom;
  };

  async function scrollUpTo(find: () => HTMLElement | null): Promise<HTMLElement> {
    for (let step = 0; step < 40; step += 1) {
      const found = find();
      if (found && isShown(found)) return found;
      scroller().scrollTop -= 200;
      await soon();
    }
    throw new Error('It was not found on the way up.');
  }

  test('shows forty lines until it is opened, and its last line is in place then', async () => {
    render(view(transcript(long), false));
    await soon();
    expect(fold()).toBe(40 * 22);
    const more = screen.getByRole('button', { name: 'Show more' });
    more.focus();
    await userEvent.keyboard('{Enter}');
    await soon();
    expect(fold()).toBe(70 * 22);
    expect(document.activeElement?.textContent).toBe('Show less');
  });

  test('opens when the keyboard reaches a link that is cut off, and not at one that is shown', async () => {
    render(view(transcript(long), false));
    await soon();
    const link = (line: number) => screen.getByRole('link', { name: `https://example.com/${line}` });
    link(39).focus();
    await soon();
    expect(fold()).toBe(40 * 22);
    await userEvent.tab();
    await userEvent.tab();
    await soon();
    expect(fold()).toBe(70 * 22);
    expect(document.activeElement).toBe(link(41));
    expect(isShown(link(41))).toBe(true);
  });

  test.each([true, false])(
    'keeps its button in view when it is closed again (virtualized: %s)',
    async (virtualized) => {
      render(view(transcript([...start, ...long, ...history(30, noon + 300 * minute)]), virtualized));
      await soon();
      const more = await scrollUpTo(() => screen.queryByRole('button', { name: 'Show more' }));
      more.click();
      await soon();
      const less = screen.getByRole('button', { name: 'Show less' });
      less.scrollIntoView();
      await soon();
      less.click();
      await soon();
      expect(isShown(less)).toBe(true);
    },
  );
});
