import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/theme/styles.css';
import type { Entry, TranscriptState } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import { agent, day, event, history, minute, noon, transcript } from '../../stories/fixtures.ts';
import { eachPaintedFrame, readFrame, type Frame } from './scroll/measure.ts';
import { scroller } from './rendered-list.ts';

afterEach(cleanup);

const number = 5;

const chapterOf = (index: number): readonly Entry[] =>
  history(14, noon - (number - index) * day).map((entry) => ({
    ...entry,
    contactId: `contact-${index}`,
    past: index < number - 1,
  }));

const comings = Array.from({ length: 12 }, (_, index) => ({
  ...event(agent, noon - 3 * day + (index + 1) * minute, index % 2 ? 'participant-left' : 'participant-joined'),
  contactId: 'contact-2',
  past: true,
}));

const chapters = Array.from({ length: number }, (_, index) => chapterOf(index));
const entries = chapters.flatMap((chapter, index) => (index === 2 ? [...chapter, ...comings] : chapter));

/** What so many painted frames show. */
async function watch(count = 8): Promise<Frame[]> {
  const frames: Frame[] = [];
  await act(() => eachPaintedFrame(() => frames.push(readFrame(scroller())) < count));
  return frames;
}

/** Scrolls up from the end in steps, until a row stands so many px below the top of the view. */
async function scrollTo(key: string, top: number): Promise<void> {
  scroller().scrollTop = scroller().scrollHeight;
  for (let step = 0; step < 80; step += 1) {
    const row = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
    const distance = row ? row.getBoundingClientRect().top - scroller().getBoundingClientRect().top - top : -300;
    if (Math.abs(distance) < 1) break;
    scroller().scrollTop += Math.min(300, Math.max(-300, distance));
    await watch(2);
  }
}

/** Presses the button in a row, and returns by how much the row moves in any frame that is painted then. */
async function movedByPress(key: string): Promise<number> {
  const button = document.querySelector<HTMLElement>(`[data-key="${key}"] button[aria-expanded]`);
  const before = readFrame(scroller()).tops.get(key);
  const frames: Frame[] = [];
  await act(async () => {
    button?.click();
    await eachPaintedFrame(() => frames.push(readFrame(scroller())) < 10);
  });
  return Math.max(...frames.map(({ tops }) => Math.abs((tops.get(key) ?? Infinity) - (before ?? 0))));
}

const isShown = (key: string) => readFrame(scroller()).tops.has(key);
const firstOf = (chapter: number) => chapters[chapter]?.[0]?.key ?? '';

describe.each([true, false])('chapters (virtualized: %s)', (virtualized) => {
  const view = (state: TranscriptState, width: number) => (
    <div style={{ inlineSize: width, blockSize: 500 }}>
      <TranscriptView locale="en" timeZone="UTC" transcript={state} virtualized={virtualized} />
    </div>
  );

  async function open(state = transcript(entries), width = 400) {
    const { rerender } = render(view(state, width));
    await watch(12);
    const show = async (next: TranscriptState) => {
      rerender(view(next, width));
      return await watch();
    };
    return { show };
  }

  test('one that is closed and opened again stays where it is, wherever in the view that is', async () => {
    await open();
    for (const [chapter, top] of [
      [3, 380],
      [2, 100],
      [1, 2],
    ] as const) {
      const key = `chapter contact-${chapter}`;
      await scrollTo(key, top);
      expect(await movedByPress(key)).toBeLessThanOrEqual(1);
      expect(document.querySelector(`[data-key="${firstOf(chapter)}"]`)).toBeNull();
      expect(await movedByPress(key)).toBeLessThanOrEqual(1);
      expect(document.querySelector(`[data-key="${firstOf(chapter)}"]`)).not.toBeNull();
    }
  });

  test('the newest one can be closed where the reader stands at the end, and what arrives then is followed', async () => {
    const { show } = await open();
    await scrollTo(`chapter contact-${number - 1}`, 200);
    await movedByPress(`chapter contact-${number - 1}`);
    expect(readFrame(scroller()).below).toBeLessThanOrEqual(1);
    const next = [...entries, ...history(3, noon).map((entry) => ({ ...entry, contactId: 'contact-next' }))];
    await show(transcript(next));
    expect(readFrame(scroller()).below).toBeLessThanOrEqual(1);
    expect(isShown(next.at(-1)?.key ?? '')).toBe(true);
  });

  test('a run of events stays where it is when it is opened and closed', async () => {
    await open();
    const key = `run ${comings.at(-1)?.key}`;
    await scrollTo(key, 150);
    expect(await movedByPress(key)).toBeLessThanOrEqual(1);
    expect(isShown(comings[0]?.key ?? '')).toBe(true);
    expect(await movedByPress(key)).toBeLessThanOrEqual(1);
    expect(isShown(comings[0]?.key ?? '')).toBe(false);
  });

  test('the header goes from chapter to chapter, and keeps the focus', async () => {
    await open();
    scroller().scrollTop -= 200;
    await watch();
    for (const chapter of [4, 3]) {
      const button = screen.getByRole('button', { name: 'Older chapter' });
      button.focus();
      await act(async () => button.click());
      await watch(30);
      expect(Math.abs(readFrame(scroller()).tops.get(`chapter contact-${chapter}`) ?? Infinity)).toBeLessThanOrEqual(2);
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Older chapter' }));
    }
    await act(async () => screen.getByRole('button', { name: 'Newer chapter' }).click());
    await watch(30);
    expect(Math.abs(readFrame(scroller()).tops.get('chapter contact-4') ?? Infinity)).toBeLessThanOrEqual(2);
  });

  test('an entry that is jumped to is found in a closed chapter, and in a closed run', async () => {
    const { show } = await open();
    await scrollTo('chapter contact-1', 100);
    await movedByPress('chapter contact-1');
    const wanted = chapters[1]?.[7]?.key ?? '';
    await show(transcript(entries, { focus: { key: wanted, request: 1 } }));
    await watch(10);
    expect(isShown(wanted)).toBe(true);
    const inRun = comings[5]?.key ?? '';
    await show(transcript(entries, { focus: { key: inRun, request: 2 } }));
    await watch(10);
    expect(isShown(inRun)).toBe(true);
  });

  test('at 320 px the header is inside the view, and beside no message that it could not let be read', async () => {
    await open(transcript(entries), 320);
    scroller().scrollTop -= 900;
    await watch();
    const header = screen.getByRole('navigation', { name: 'Chapters' }).querySelector('[data-part="sticky-day-label"]');
    const [inner, outer] = [header?.getBoundingClientRect(), scroller().getBoundingClientRect()];
    expect(inner?.left).toBeGreaterThanOrEqual(outer.left + 12);
    expect(inner?.right).toBeLessThanOrEqual(outer.right - 12);
    expect(inner?.height).toBeLessThanOrEqual(44);
  });
});
