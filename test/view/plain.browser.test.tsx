import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../src/theme/styles.css';
import { TranscriptView, useTranscript } from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';
import { conversation, history, transcript } from '../../stories/fixtures.ts';
import { patiently } from '../patiently.ts';

afterEach(cleanup);

function part<Part extends Element>(selector: string, root: ParentNode = document): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}
const scroller = () => part<HTMLElement>('[data-part="scroller"]');
const frame = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
async function frames(count = 3) {
  for (let index = 0; index < count; index += 1) await frame();
}
async function scrollTo(top: number) {
  scroller().scrollTop = top;
  await frames();
}

/** The browser's own search, which no standard describes. */
function findInPage(text: string): boolean {
  const find: unknown = Reflect.get(window, 'find');
  return typeof find === 'function' && find.call(window, text) === true;
}

const start = Date.parse('2026-11-20T08:00:00.000Z');
const items = Array.from({ length: 300 }, (_, index) => ({
  Id: `message-${index}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Number ${index}, ${'and so on '.repeat(index % 9)}`,
  ParticipantId: index % 5 < 2 ? 'own' : 'agent',
  ParticipantRole: index % 5 < 2 ? 'CUSTOMER' : 'AGENT',
  DisplayName: index % 5 < 2 ? 'Amira' : 'Jonas',
  AbsoluteTime: new Date(start + index * 120_000).toISOString(),
}));

const frameOf = (children: ReactNode) => <div style={{ inlineSize: 400, blockSize: 600 }}>{children}</div>;

const source = createMemorySource(items, { delay: 5 });
function Paged(): ReactNode {
  const state = useTranscript({ source, pageSize: 60 });
  return frameOf(<TranscriptView transcript={state} virtualized={false} locale="en" timeZone="UTC" />);
}

/** What a row at the top of the view is, and how far its top is from the view's. */
function topRow() {
  const edge = scroller().getBoundingClientRect().top;
  const row = [...scroller().querySelectorAll<HTMLElement>('[data-row="bubble"]')].find(
    (one) => one.getBoundingClientRect().bottom > edge + 1,
  );
  return { key: row?.dataset['key'], top: (row?.getBoundingClientRect().top ?? 0) - edge };
}

describe('with all rows in the document', () => {
  test('older pages come as the reader scrolls up, nothing moves, and the first message is reached, found, and copied in order', async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Paged />
      </QueryClientProvider>,
    );
    const rows = () => document.querySelectorAll('[data-row="bubble"]').length;
    await vi.waitFor(() => expect(rows()).toBeGreaterThanOrEqual(60), patiently);
    await frames();
    expect(scroller().scrollTop).toBeGreaterThan(scroller().scrollHeight - scroller().clientHeight - 2);
    let moved = 0;
    let pages = 1;
    while (rows() < items.length) {
      const before = rows();
      await scrollTo(Math.min(scroller().scrollTop, 200));
      const { key, top } = topRow();
      if (rows() === before) await vi.waitFor(() => expect(rows()).toBeGreaterThan(before), patiently);
      await frames();
      pages += 1;
      const now = part<HTMLElement>(`[data-key="${key}"]`).getBoundingClientRect().top;
      moved = Math.max(moved, Math.abs(now - scroller().getBoundingClientRect().top - top));
    }
    expect(moved).toBeLessThanOrEqual(1);
    await scrollTo(0);
    expect(topRow().key).toBe('message-0');
    await vi.waitFor(() => part('[data-part="beginning"]'), patiently);

    for (const number of [0, 150, 299]) {
      getSelection()?.removeAllRanges();
      expect(findInPage(`Number ${number},`)).toBe(true);
      const row = getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('[data-key]');
      expect(row?.dataset['key']).toBe(`message-${number}`);
      // As the browser's search box does, and this function does not.
      row?.scrollIntoView({ block: 'center' });
      await frames();
      const found = row?.getBoundingClientRect() ?? new DOMRect();
      const view = scroller().getBoundingClientRect();
      expect(found.top >= view.top && found.bottom <= view.bottom).toBe(true);
    }

    getSelection()?.selectAllChildren(scroller());
    const copied = getSelection()?.toString() ?? '';
    const numbers = [...copied.matchAll(/Number (\d+),/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(items.map((_, index) => index));
    console.log(`${pages} pages, ${rows()} rows: at most ${moved} px moved; ${copied.length} characters copied`);
  });

  test('what is copied is what was said, by whom and when, and none of what is only spoken', () => {
    render(
      frameOf(
        <TranscriptView transcript={transcript(conversation())} virtualized={false} locale="en" timeZone="UTC" />,
      ),
    );
    getSelection()?.selectAllChildren(scroller());
    const lines = (getSelection()?.toString() ?? '').split('\n').filter((line) => line.trim() !== '');
    const expected = ['Jonas Weber', '12:03 PM', 'Good morning Amira, this is Jonas.'];
    const place = lines.indexOf('Good morning Amira, this is Jonas.') - 2;
    expect(lines.slice(place, place + 3)).toEqual(expected);
    const own = lines.indexOf('The first one please 🙏');
    expect(lines.slice(own - 2, own)).toEqual(['You', '12:08 PM']);
    expect(lines.filter((line) => /boarding-pass/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /^(Read|Delivered|Sent)$/.test(line))).toEqual([]);
  });
});

test('a switch between both kinds of list keeps the reader’s place, in the middle and at the end, and the focus in the list', async () => {
  const state = transcript(history(200));
  const view = (virtualized: boolean) =>
    frameOf(<TranscriptView transcript={state} virtualized={virtualized} locale="en" timeZone="UTC" />);
  const { rerender } = render(view(true));
  const change = async (virtualized: boolean) => {
    rerender(view(virtualized));
    await frames(6);
    expect(document.querySelectorAll('[data-row="bubble"]').length === 200).toBe(!virtualized);
  };
  await frames(6);
  await scrollTo(scroller().scrollHeight / 2);
  await frames(6);
  const keys = state.entries.map(({ key }) => key);
  const place = () => keys.indexOf(topRow().key ?? '');
  const before = place();
  expect(before).toBeGreaterThan(20);
  expect(before).toBeLessThan(180);
  part<HTMLElement>(`[data-key="${keys[before + 1]}"]`).focus({ preventScroll: true });
  for (const virtualized of [false, true, false]) {
    await change(virtualized);
    expect(Math.abs(place() - before)).toBeLessThanOrEqual(1);
    expect(scroller().contains(document.activeElement)).toBe(true);
  }
  await scrollTo(scroller().scrollHeight);
  for (const virtualized of [true, false]) {
    await change(virtualized);
    const { scrollHeight, scrollTop, clientHeight } = scroller();
    expect(scrollHeight - scrollTop - clientHeight).toBeLessThanOrEqual(2);
  }
});
