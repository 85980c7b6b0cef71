import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Entry, TranscriptState } from '../../src/model/index.ts';
import { useUnread } from '../../src/view/use-unread.ts';
import {
  agent,
  customer,
  event,
  history,
  loadingEdge,
  message,
  noon,
  transcript,
  unsent,
} from '../../stories/fixtures.ts';

afterEach(cleanup);

const start = history(5);
const last = start.at(-1)?.key;
const later = (text: string, sender = agent) => message(sender, noon + 99_000_000, text);

const isVisible = (entry: Entry) => entry.kind !== 'message' || entry.body.text !== 'Hidden';

function watch(state: TranscriptState) {
  return renderHook(
    ({ state, atLatest }: { state: TranscriptState; atLatest: boolean }) => useUnread(state, {}, atLatest, isVisible),
    { initialProps: { state, atLatest: true } },
  );
}

test('counts what others send and the viewer may see while the reader is elsewhere, and marks where it begins', () => {
  const { result, rerender } = watch(transcript(start));
  rerender({ state: transcript(start), atLatest: false });
  rerender({
    state: transcript([...start, later('One'), event(agent, noon, 'participant-left'), later('Hidden'), later('Two')]),
    atLatest: false,
  });
  expect(result.current).toEqual({ count: 2, unreadAfter: last });
});

test('keeps the mark and drops the count when the reader comes back', () => {
  const { result, rerender } = watch(transcript(start));
  const grown = transcript([...start, later('One')]);
  rerender({ state: transcript(start), atLatest: false });
  rerender({ state: grown, atLatest: false });
  rerender({ state: grown, atLatest: true });
  expect(result.current).toEqual({ count: 0, unreadAfter: last });
});

test('counts nothing while the reader is at the newest entry', () => {
  const { result, rerender } = watch(transcript(start));
  rerender({ state: transcript([...start, later('One')]), atLatest: true });
  expect(result.current).toEqual({ count: 0, unreadAfter: null });
});

test('an own message says that all was seen', () => {
  const { result, rerender } = watch(transcript(start));
  const grown = [...start, later('One')];
  rerender({ state: transcript(start), atLatest: false });
  rerender({ state: transcript(grown), atLatest: false });
  rerender({ state: transcript([...grown, later('Mine', customer)]), atLatest: false });
  expect(result.current).toEqual({ count: 0, unreadAfter: null });
});

test('older pages, and pages that lead to the newest entry, are no news', () => {
  const { result, rerender } = watch(transcript(start, { newer: loadingEdge }));
  rerender({ state: transcript(start, { newer: loadingEdge }), atLatest: false });
  rerender({ state: transcript([...start, later('History')]), atLatest: false });
  rerender({ state: transcript([message(agent, 0, 'Oldest'), ...start, later('History')]), atLatest: false });
  expect(result.current).toEqual({ count: 0, unreadAfter: null });
});

test('an unsent message says that all was seen; the real one in its place says nothing of what came meanwhile', () => {
  const { result, rerender } = watch(transcript(start));
  const [one, two] = [later('One'), later('Two')];
  rerender({ state: transcript(start), atLatest: false });
  rerender({ state: transcript([...start, one]), atLatest: false });
  expect(result.current).toEqual({ count: 1, unreadAfter: last });
  rerender({ state: transcript([...start, one, unsent('a', 'Mine')]), atLatest: false });
  expect(result.current).toEqual({ count: 0, unreadAfter: null });
  rerender({ state: transcript([...start, one, two, unsent('a', 'Mine')]), atLatest: false });
  expect(result.current).toEqual({ count: 1, unreadAfter: one.key });
  rerender({ state: transcript([...start, one, two, later('Mine', customer)]), atLatest: false });
  expect(result.current).toEqual({ count: 1, unreadAfter: one.key });
});

test('what is caught up with in the middle of the new ones is counted with them', () => {
  const { result, rerender } = watch(transcript(start));
  const [one, two, three] = [later('One'), later('Two'), later('Three')];
  rerender({ state: transcript(start), atLatest: false });
  rerender({ state: transcript([...start, three]), atLatest: false });
  rerender({ state: transcript([...start, one, two, three]), atLatest: false });
  expect(result.current).toEqual({ count: 3, unreadAfter: last });
});

test('what is overtaken on its way by a message that was seen is counted, and the mark begins before it', () => {
  const { result, rerender } = watch(transcript(start));
  const [first, second, third] = [3000, 2000, 0].map((earlier, index) =>
    message(agent, noon + 99_000_000 - earlier, ['One', 'Two', 'Three'][index] ?? ''),
  );
  if (!first || !second || !third) throw new TypeError('There are three.');
  rerender({ state: transcript([...start, third]), atLatest: true });
  rerender({ state: transcript([...start, third]), atLatest: false });
  expect(result.current.count).toBe(0);
  rerender({ state: transcript([...start, second, third]), atLatest: false });
  expect(result.current).toEqual({ count: 1, unreadAfter: last });
  const all = [...start, first, second, third, later('Four')];
  rerender({ state: transcript(all), atLatest: false });
  expect(result.current).toEqual({ count: 3, unreadAfter: last });
  rerender({ state: transcript(all), atLatest: true });
  rerender({ state: transcript(all), atLatest: false });
  expect(result.current).toEqual({ count: 0, unreadAfter: last });
});
