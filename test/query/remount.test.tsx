import { dehydrate, hydrate, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { Activity, StrictMode, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TranscriptError, transcriptQueryOptions, useTranscript, type TranscriptSource } from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';
import { idsFrom, message, messages, show, watched } from './watching.tsx';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pause = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe.each([
  ['StrictMode', true],
  ['a plain tree', false],
])('what is pushed while nobody listens is there afterwards, with one request, in %s', (_name, strict) => {
  test.each([0, 50, 9000, 60_000])('remounted after %i ms', async (ms) => {
    const source = watched(createMemorySource(messages(0, 10)));
    const first = show({ source }, { strict });
    await first.ready();
    first.unmount();
    await pause(ms / 2);
    source.push(messages(10, 13));
    await pause(ms / 2);
    source.requests.length = 0;
    const again = show({ source }, { client: first.client, strict });
    await waitFor(() => expect(again.ids()).toEqual(idsFrom(0, 13)));
    expect([...(again.state().caughtUp ?? [])].toSorted()).toEqual(idsFrom(10, 13));
    await pause(5000);
    expect(source.requests).toHaveLength(1);
  });

  test('by a source that says when it hears', async () => {
    const source = watched(createMemorySource(messages(0, 10)));
    source.setConnection('live');
    const first = show({ source }, { strict });
    await first.ready();
    first.unmount();
    source.push(message(10));
    await pause(1000);
    source.requests.length = 0;
    const again = show({ source }, { client: first.client, strict });
    await waitFor(() => expect(again.ids()).toEqual(idsFrom(0, 11)));
    await pause(5000);
    expect(source.requests).toHaveLength(1);
  });

  test('by a source that takes a moment to hear: it is asked when it does, or after 2 s', async () => {
    const memory = createMemorySource(messages(0, 10));
    const delay: { ms: number } = { ms: 0 };
    const source = watched({
      ...memory,
      subscribe(listener: Parameters<typeof memory.subscribe>[0]) {
        const stop = memory.subscribe(listener);
        const timer = setTimeout(() => listener({ type: 'connection', connection: 'live' }), delay.ms);
        return () => {
          clearTimeout(timer);
          stop();
        };
      },
    });
    const first = show({ source }, { strict });
    await first.ready();
    await pause(100);
    first.unmount();
    memory.push(message(10));
    source.requests.length = 0;
    delay.ms = 500;
    const again = show({ source }, { client: first.client, strict });
    await pause(400);
    expect(source.requests).toHaveLength(0);
    await waitFor(() => expect(again.ids()).toEqual(idsFrom(0, 11)));
    expect(source.requests).toHaveLength(1);
    again.unmount();
    memory.push(message(11));
    delay.ms = 30_000;
    const late = show({ source }, { client: first.client, strict });
    await pause(2100);
    await waitFor(() => expect(late.ids()).toEqual(idsFrom(0, 12)));
  });

  test('in a second view of the same source, which comes later, and in the one that stays', async () => {
    const source = watched(createMemorySource(messages(0, 10)));
    const one = show({ source }, { strict });
    await one.ready();
    act(() => source.push(message(10)));
    await waitFor(() => expect(one.ids()).toEqual(idsFrom(0, 11)));
    const other = show({ source }, { client: one.client, strict });
    await waitFor(() => expect(other.ids()).toEqual(idsFrom(0, 11)));
    one.unmount();
    act(() => source.push(message(11)));
    await waitFor(() => expect(other.ids()).toEqual(idsFrom(0, 12)));
    await pause(5000);
    expect(source.requests).toHaveLength(strict ? 3 : 2);
  });

  test('switched to another source and back', async () => {
    const client = new QueryClient();
    const one = watched(createMemorySource(messages(0, 10)));
    const other = createMemorySource(messages(50, 52));
    const view = show({ source: one }, { client, strict });
    await view.ready();
    view.rerender({ source: other });
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(50, 52)));
    one.push(message(10));
    one.requests.length = 0;
    view.rerender({ source: one });
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 11)));
    await pause(5000);
    expect(one.requests).toHaveLength(1);
  });

  test('switched to another page size and back', async () => {
    const source = watched(createMemorySource(messages(0, 10)));
    const view = show({ source, pageSize: 20 }, { strict });
    await view.ready();
    view.rerender({ source, pageSize: 30 });
    await view.ready();
    act(() => source.push(message(10)));
    source.requests.length = 0;
    view.rerender({ source, pageSize: 20 });
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 11)));
  });

  test('hidden by Activity and shown, by another key, and both at once', async () => {
    const client = new QueryClient();
    const source = watched(createMemorySource(messages(0, 10)));
    function Shown() {
      const { entries } = useTranscript({ source });
      return entries.map(({ id }) => id).join(' ');
    }
    const tree = (mode: 'visible' | 'hidden', key: string): ReactNode => {
      const inner = (
        <QueryClientProvider client={client}>
          <Activity mode={mode}>
            <Shown key={key} />
          </Activity>
        </QueryClientProvider>
      );
      return strict ? <StrictMode>{inner}</StrictMode> : inner;
    };
    const view = render(tree('visible', 'a'));
    const ids = () => view.container.textContent.split(' ');
    await waitFor(() => expect(ids()).toEqual(idsFrom(0, 10)));
    let next = 10;
    for (const key of ['a', 'b', 'b']) {
      view.rerender(tree('hidden', key));
      await pause(20);
      source.push(message(next));
      next += 1;
      source.requests.length = 0;
      view.rerender(tree('visible', key));
      await waitFor(() => expect(ids()).toEqual(idsFrom(0, next)));
      await pause(3000);
      expect(source.requests).toHaveLength(1);
    }
    view.rerender(tree('visible', 'c'));
    act(() => source.push(message(next)));
    await waitFor(() => expect(ids()).toEqual(idsFrom(0, next + 1)));
  });

  test('fetched ahead, or brought from elsewhere, and mounted later', async () => {
    const source = createMemorySource(messages(0, 10), { id: 'conversation' });
    const client = new QueryClient();
    await client.prefetchInfiniteQuery(transcriptQueryOptions(source));
    source.push(message(10));
    const view = show({ source }, { client, strict });
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 11)));
    view.unmount();
    const copy = JSON.parse(JSON.stringify(dehydrate(client)));
    source.push(message(11));
    const elsewhere = new QueryClient();
    hydrate(elsewhere, copy);
    const hydrated = show({ source }, { client: elsewhere, strict });
    await waitFor(() => expect(hydrated.ids()).toEqual(idsFrom(0, 12)));
  });

  test('a first mount, and one right after it, ask for nothing twice', async () => {
    const source = watched(createMemorySource(messages(0, 10)));
    const view = show({ source }, { strict });
    await view.ready();
    await pause(30_000);
    // StrictMode leaves while the first page is on its way, and TanStack aborts the request and makes it again.
    expect(source.requests).toHaveLength(strict ? 2 : 1);
    view.rerender({ source, poll: 0 });
    view.rerender({ source, pageSize: 50 });
    await pause(30_000);
    expect(source.requests).toHaveLength(strict ? 2 : 1);
  });
});

test('what is more than can be caught up with is a gap after a remount too', async () => {
  const source = createMemorySource(messages(0, 10));
  const first = show({ source, pageSize: 10 });
  await first.ready();
  first.unmount();
  source.push(messages(10, 150));
  const again = show({ source, pageSize: 10 }, { client: first.client });
  await waitFor(() => expect(again.state().gaps?.map(({ before }) => before)).toEqual(['message-50']));
  expect(again.ids()).toEqual([...idsFrom(0, 10), ...idsFrom(50, 150)]);
});

test.each([
  ['refused', new TranscriptError('denied', 'Expired.', 403)],
  ['invalid', new TranscriptError('invalid', 'No.', 400)],
] as const)(
  'what cannot be caught up with because it is %s makes the newest end say so, until it can',
  async (_name, error) => {
    const failing: { now: boolean } = { now: false };
    const source = createMemorySource(messages(0, 10), { failures: () => (failing.now ? error : null) });
    const first = show({ source });
    await first.ready();
    first.unmount();
    source.push(message(10));
    failing.now = true;
    const again = show({ source }, { client: first.client });
    await waitFor(() => expect(again.state().newer).toMatchObject({ status: 'error', error: { kind: error.kind } }));
    expect(again.ids()).toEqual(idsFrom(0, 10));
    failing.now = false;
    await act(async () => again.state().newer.load());
    await waitFor(() => expect(again.ids()).toEqual(idsFrom(0, 11)));
    expect(again.state().newer).toMatchObject({ status: 'end', error: null });
    expect([...(again.state().caughtUp ?? [])]).toEqual(['message-10']);
  },
);

test.each(['resume', 'visibilitychange'])('a page that was frozen asks for what it missed at %s', async (type) => {
  const memory = createMemorySource(messages(0, 10));
  const frozen: { now: boolean } = { now: false };
  const source: TranscriptSource = {
    ...memory,
    subscribe: (listener) => memory.subscribe((event) => frozen.now || listener(event)),
  };
  const view = show({ source });
  await view.ready();
  frozen.now = true;
  memory.push(message(10));
  frozen.now = false;
  act(() => void document.dispatchEvent(new Event(type)));
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 11)));
});
