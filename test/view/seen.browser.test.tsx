import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/theme/styles.css';
import type { Entry } from '../../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../../src/view/index.ts';
import { agent, assistant, customer, event, file, message, minute, noon, transcript } from '../../stories/fixtures.ts';

let told: Entry[] = [];
const onSeen = (entry: Entry) => told.push(entry);
const textOf = (entry: Entry) => (entry.kind === 'message' ? entry.body.text.split('\n')[0] : entry.kind);
const words = () => told.map(textOf);
const visibility = vi.spyOn(document, 'visibilityState', 'get');

function setVisibility(state: DocumentVisibilityState) {
  visibility.mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** What is drawn is observed in the frames after it. */
async function frames() {
  for (let index = 0; index < 6; index += 1)
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
}

async function look(ms: number) {
  await frames();
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

beforeEach(() => {
  told = [];
  visibility.mockReturnValue('visible');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function scroller(): HTMLElement {
  const element = document.querySelector<HTMLElement>('[data-part="scroller"]');
  if (!element) throw new Error('There is no list.');
  return element;
}

/** Scrolls until so much of a row, in px, stands at the top of the view. */
async function showEndOf(key: string, height: (row: DOMRect, view: DOMRect) => number) {
  for (let round = 0; round < 4; round += 1) {
    const row = document.querySelector(`[data-key="${key}"]`)?.getBoundingClientRect();
    const view = scroller().getBoundingClientRect();
    if (row) scroller().scrollTop += row.bottom - view.top - height(row, view);
    else scroller().scrollTop = 0;
    await frames();
  }
}

const numbered = (length: number) =>
  Array.from({ length }, (_, index) => message(agent, noon + index * minute, `Message ${index + 1}`));

describe.each([true, false])('what was looked at (virtualized: %s)', (virtualized) => {
  const view = (entries: readonly Entry[], rest: Partial<TranscriptViewProps> = {}) => (
    <StrictMode>
      <div style={{ inlineSize: 400, blockSize: 400 }}>
        <TranscriptView
          locale="en"
          virtualized={virtualized}
          transcript={transcript(entries)}
          onSeen={(entry) => onSeen(entry)}
          {...rest}
        />
      </div>
    </StrictMode>
  );

  test('is told once of others’ messages and files, in their order, after half a second', async () => {
    const entries = [
      message(customer, noon, 'Mine'),
      event(agent, noon, 'participant-joined'),
      message(assistant, noon, 'From the assistant'),
      file(agent, noon + minute, [{ name: 'a.pdf' }]),
      message(agent, noon + minute, 'From the agent'),
    ];
    const { rerender } = render(view(entries));
    await look(499);
    rerender(view([...entries]));
    expect(told).toEqual([]);
    await look(1);
    expect(words()).toEqual(['From the assistant', 'attachment', 'From the agent']);
    expect(told.at(-1)).toBe(entries.at(-1));
    rerender(view(entries.map((entry) => ({ ...entry }))));
    await look(5000);
    expect(told).toHaveLength(3);
  });

  test('is not what stands outside of the view, until the reader goes there', async () => {
    render(view(numbered(40)));
    await look(5000);
    const first = words();
    expect(first).toContain('Message 40');
    expect(first).toEqual(
      numbered(40)
        .map(textOf)
        .slice(40 - first.length),
    );
    expect(first.length).toBeLessThan(9);
    scroller().scrollTop = 0;
    await look(5000);
    expect(words()).toContain('Message 1');
    expect(words()).not.toContain('Message 20');
    scroller().scrollTop = scroller().scrollHeight;
    await look(5000);
    expect(new Set(words()).size).toBe(told.length);
  });

  const tall = (lines: number) => message(agent, noon - minute, `Tall${'\nand more'.repeat(lines - 1)}`);

  test.each([
    ['a message', tall(6), (row: DOMRect) => row.height / 2],
    [
      'a message taller than the view, of which half a view counts',
      tall(40),
      (_: DOMRect, of: DOMRect) => of.height / 2,
    ],
  ])('of %s is told when half was in view, and not before', async (_name, entry, half) => {
    render(view([message(customer, noon - 2 * minute, 'First'), entry, ...numbered(30)]));
    await showEndOf(entry.key, (row, of) => half(row, of) - 12);
    await look(5000);
    expect(words()).not.toContain('Tall');
    await showEndOf(entry.key, (row, of) => half(row, of) + 24);
    await look(500);
    expect(words()).toContain('Tall');
  });

  test('is told only when it was in view without interruption', async () => {
    render(view([...numbered(2), ...Array.from({ length: 30 }, () => message(customer, noon + 60 * minute, 'Mine'))]));
    await frames();
    for (let round = 0; round < 4; round += 1) {
      scroller().scrollTop = 0;
      await look(300);
      scroller().scrollTop = scroller().scrollHeight;
      await look(300);
    }
    expect(told).toEqual([]);
    scroller().scrollTop = 0;
    await look(500);
    expect(words()).toEqual(['Message 1', 'Message 2']);
  });

  test('takes its whole time again after the tab was hidden', async () => {
    render(view(numbered(3)));
    await look(400);
    setVisibility('hidden');
    await look(5000);
    expect(told).toEqual([]);
    setVisibility('visible');
    await look(499);
    expect(told).toEqual([]);
    await look(1);
    expect(words()).toEqual(['Message 1', 'Message 2', 'Message 3']);
  });

  test('is told to whoever asks by then, and to nobody when the view is gone', async () => {
    const entries = numbered(3);
    const { rerender, unmount } = render(view(entries, { onSeen: undefined }));
    await look(5000);
    const later = vi.fn<(entry: Entry) => void>();
    rerender(view(entries));
    await look(400);
    rerender(view(entries, { onSeen: later }));
    await look(100);
    expect(later.mock.calls.map(([entry]) => entry)).toEqual(entries);
    expect(told).toEqual([]);
    rerender(view([...entries, message(agent, noon + 60 * minute, 'Later')], { onSeen: later }));
    await look(400);
    unmount();
    await look(5000);
    expect(later).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is told of the others too when a listener throws', async () => {
    const entries = numbered(3);
    const failing = vi.fn<(entry: Entry) => void>().mockImplementationOnce(() => {
      throw new Error('The app failed.');
    });
    render(view(entries, { onSeen: failing }));
    await frames();
    expect(() => vi.advanceTimersByTime(500)).toThrow('The app failed.');
    await look(1);
    expect(failing.mock.calls.map(([entry]) => entry)).toEqual(entries);
  });
});
