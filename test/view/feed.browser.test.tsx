import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/theme/styles.css';
import type { Entry, TranscriptState } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import { customer, gapBefore, history, message, more, noon, transcript, unsent } from '../../stories/fixtures.ts';
import { eachPaintedFrame } from './scroll/measure.ts';
import { patiently } from '../patiently.ts';
import { scroller } from './rendered-list.ts';

afterEach(cleanup);

const entries = history(300);

const articles = () => [...document.querySelectorAll<HTMLElement>('article')];
const focusedKey = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['key'];
const keyAt = (index: number) => entries.at(index)?.key;
const frames = (count = 6) =>
  act(() => {
    let left = count;
    return eachPaintedFrame(() => (left -= 1) > 0);
  });
const press = async (keys: string) => {
  await act(() => userEvent.keyboard(keys));
  await frames();
};
const scrollTo = async (top: number) => {
  scroller().scrollTop = top;
  await frames();
};
const isInView = () => {
  const view = scroller().getBoundingClientRect();
  const { top = 0, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
  return bottom > view.top && top < view.bottom;
};

describe.each([true, false])('reading entry by entry (virtualized: %s)', (virtualized) => {
  const view = (state: TranscriptState) => (
    <>
      <button type="button">Before</button>
      <div style={{ inlineSize: 400, blockSize: 500 }}>
        <TranscriptView locale="en" transcript={state} virtualized={virtualized} />
      </div>
      <button type="button">After</button>
    </>
  );

  async function open(state = transcript(entries)) {
    const { rerender } = render(view(state));
    await frames(12);
    const show = async (next: TranscriptState) => {
      rerender(view(next));
      await frames();
    };
    return { show };
  }

  async function enter() {
    scroller().focus();
    await press('{Tab}');
  }

  test('begins at the newest entry in view, goes entry by entry, and keeps each of them in view', async () => {
    await open();
    await enter();
    expect(focusedKey()).toBe(keyAt(-1));
    for (const index of [-2, -3, -4, -5, -6, -7, -8]) {
      await press('{PageUp}');
      expect(focusedKey()).toBe(keyAt(index));
      expect(isInView()).toBe(true);
    }
    await press('{PageDown}');
    expect(focusedKey()).toBe(keyAt(-7));
    await press('{Home}');
    expect(focusedKey()).toBe(articles()[0]?.dataset['key']);
    expect(isInView()).toBe(true);
    await press('{End}');
    expect(focusedKey()).toBe(keyAt(-1));
    expect(isInView()).toBe(true);
  });

  test('leaves the transcript with Control and Home or End, and goes back with Escape', async () => {
    await open();
    await enter();
    await press('{Control>}{End}{/Control}');
    expect(document.activeElement?.textContent).toBe('After');
    await enter();
    await press('{Control>}{Home}{/Control}');
    expect(document.activeElement?.textContent).toBe('Before');
    await enter();
    await press('{Escape}');
    expect(document.activeElement).toBe(scroller());
    await enter();
    await press('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(scroller());
  });

  test('the entry that has the focus, and its neighbours, stay in the document when it is scrolled away', async () => {
    await open();
    await enter();
    await press('{PageUp}{PageUp}');
    const element = document.activeElement;
    expect(focusedKey()).toBe(keyAt(-3));
    await scrollTo(0);
    await scrollTo(0);
    expect(document.activeElement).toBe(element);
    expect(isInView()).toBe(false);
    const beside = articles().filter(({ dataset }) => [keyAt(-4), keyAt(-3), keyAt(-2)].includes(dataset['key']));
    expect(beside.map(({ dataset }) => dataset['key'])).toEqual([keyAt(-4), keyAt(-3), keyAt(-2)]);
    const positions = beside.map((row) => Number(row.ariaPosInSet));
    expect(positions).toEqual(positions.map((_, index) => (positions[0] ?? 0) + index));
    if (virtualized) expect(articles().at(-1)).toBe(beside.at(-1));
    await press('{PageUp}');
    expect(focusedKey()).toBe(keyAt(-4));
    expect(isInView()).toBe(true);
    await scrollTo(0);
    (document.activeElement as HTMLElement).blur();
    await frames();
    expect(articles().some(({ dataset }) => dataset['key'] === keyAt(-4))).toBe(!virtualized);
  });

  test('keeps the focus where pages land and where the newest arrives', async () => {
    const { show } = await open(transcript(entries.slice(100), { older: more }));
    await enter();
    await press('{PageUp}{PageUp}');
    const element = document.activeElement;
    const position = Number(element?.getAttribute('aria-posinset'));
    await show(transcript(entries.slice(50), { older: more }));
    await show(transcript([...entries, message(customer, noon + 99_000_000, 'One more')]));
    expect(document.activeElement).toBe(element);
    expect(focusedKey()).toBe(keyAt(-3));
    expect(Number(element?.getAttribute('aria-posinset'))).toBeGreaterThan(position + 90);
    expect(Number(element?.getAttribute('aria-setsize'))).toBe(Number(articles().at(-1)?.ariaPosInSet));
  });

  test('a new entry is counted by all that are drawn', async () => {
    const { show } = await open(transcript(entries.slice(0, -1)));
    const sizes = () => new Set(articles().map((article) => Number(article.ariaSetSize)));
    const [before = 0] = sizes();
    await show(transcript(entries));
    await vi.waitFor(() => expect(sizes()).toEqual(new Set([before + 1])), patiently);
    expect(Number(articles().at(-1)?.ariaPosInSet)).toBe(before + 1);
  });

  test('an entry that is kept out of view is numbered anew with the others', async () => {
    const { show } = await open(transcript(entries.slice(100), { older: more }));
    await enter();
    const element = document.activeElement;
    const position = Number(element?.getAttribute('aria-posinset'));
    await scrollTo(2000);
    await scrollTo(2000);
    expect(isInView()).toBe(false);
    await show(transcript(entries));
    expect(document.activeElement).toBe(element);
    expect(Number(element?.getAttribute('aria-posinset'))).toBeGreaterThan(position + 90);
    expect(element?.ariaSetSize).toBe(element?.ariaPosInSet);
    expect(articles()[0]?.ariaSetSize).toBe(element?.ariaSetSize);
  });

  test.each([
    ['is replaced', [...entries, message(customer, noon + 99_000_000, 'Wait!')], 'Wait!'],
    ['goes without a trace', entries, ''],
  ] as const)('where the entry with the focus %s, what stands in its place has it', async (_what, next, words) => {
    const { show } = await open(transcript([...entries, unsent('a', 'Wait!')]));
    await enter();
    expect(document.activeElement?.textContent).toContain('Wait!');
    await show(transcript(next));
    expect(document.activeElement?.tagName).toBe('ARTICLE');
    expect(document.activeElement?.textContent).toContain(words);
    expect(focusedKey()).toBe(next.at(-1)?.key);
  });

  test('asks for older entries where all that is loaded was read', async () => {
    const load = vi.fn<() => void>();
    const [first, ...rest]: readonly Entry[] = entries.slice(290);
    const { show } = await open(transcript([first, ...rest].filter((entry) => entry !== undefined)));
    await show(transcript(entries.slice(290), { older: { ...more, load }, gaps: [gapBefore(entries[295])] }));
    await enter();
    await press('{Home}');
    load.mockClear();
    await press('{PageUp}');
    expect(load).toHaveBeenCalledOnce();
    expect(document.activeElement?.tagName).toBe('ARTICLE');
  });

  test('a reader who clicked into the list scrolls it by the page, as ever', async () => {
    await open();
    await scrollTo(scroller().scrollHeight);
    const target = articles().at(-2);
    if (!target) throw new Error('There is no entry.');
    await userEvent.click(target);
    const { top } = target.getBoundingClientRect();
    await press('{PageUp}');
    // Rows above are measured meanwhile: the position is corrected, what the reader sees moves by the page all the same.
    const page = scroller().clientHeight * 0.875;
    const moved = () => target.getBoundingClientRect().top - top;
    await vi.waitFor(() => expect(Math.abs(moved() - page)).toBeLessThan(2), patiently);
    expect(document.activeElement).toBe(target);
    // A list at rest does nothing.
    await frames(40);
    const changes = new MutationObserver(() => {});
    changes.observe(scroller(), { childList: true, subtree: true, attributes: true });
    await frames(20);
    expect(changes.takeRecords()).toEqual([]);
  });
});
