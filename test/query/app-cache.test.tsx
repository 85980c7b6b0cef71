import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { transcriptQueryOptions, type TranscriptSource } from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';
import { idsFrom, message, messages, show, watched } from './watching.tsx';

afterEach(cleanup);

const all: readonly (readonly [string, (client: QueryClient) => unknown])[] = [
  ['cancelQueries()', (client) => client.cancelQueries()],
  ['cancelQueries({}, { revert: false })', (client) => client.cancelQueries({}, { revert: false })],
  ['removeQueries()', (client) => client.removeQueries()],
  ['resetQueries()', (client) => client.resetQueries()],
  ['invalidateQueries()', (client) => client.invalidateQueries()],
  ["invalidateQueries({ refetchType: 'all' })", (client) => client.invalidateQueries({ refetchType: 'all' })],
  ['refetchQueries()', (client) => client.refetchQueries()],
  ["refetchQueries({ type: 'all' })", (client) => client.refetchQueries({ type: 'all' })],
  ['clear()', (client) => client.clear()],
];

/** Answers wait until they are let go. */
function held(source: TranscriptSource) {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  return {
    ...source,
    getTranscript: async (...[request, options]: Parameters<TranscriptSource['getTranscript']>) => {
      if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
      return source.getTranscript(request, options);
    },
    waiting,
    hold: () => (isHeld = true),
    release() {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    },
  };
}

describe.each(all)('%s of an app', (_name, meddle) => {
  test('while the first page is on its way ends with the page', async () => {
    const source = held(createMemorySource(messages(0, 10)));
    const view = show({ source });
    await waitFor(() => expect(source.waiting.length).toBeGreaterThan(0));
    await act(async () => {
      void Promise.resolve(meddle(view.client)).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve));
    });
    await act(async () => source.release());
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 10)));
    expect(view.state().status).toBe('ready');
  });

  test('while an older page is on its way, and later, leaves no hole and both ends as they are', async () => {
    const source = held(createMemorySource(messages(0, 100)));
    source.release();
    const view = show({ source, pageSize: 10 });
    await view.ready();
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(80, 100)));
    source.hold();
    await act(async () => void view.state().older.load());
    await act(async () => {
      void Promise.resolve(meddle(view.client)).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve));
    });
    await act(async () => source.release());
    for (let page = 0; page < 12; page += 1) {
      await waitFor(() => expect(view.state().older.status).toMatch(/more|end/));
      const ids = view.ids();
      expect(ids).toEqual(idsFrom(100 - ids.length, 100));
      if (view.state().older.status === 'end') break;
      await act(async () => view.state().older.load());
    }
    expect(view.ids()).toEqual(idsFrom(0, 100));
    expect(view.state().newer.status).toBe('end');
  });

  test('while nothing is on its way costs at most the first page, and live messages go on', async () => {
    const source = watched(createMemorySource(messages(0, 100)));
    const view = show({ source, pageSize: 10 });
    await view.ready();
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(80, 100)));
    source.requests.length = 0;
    await act(async () => meddle(view.client));
    act(() => source.push(message(100)));
    await waitFor(() => expect(view.ids().at(-1)).toBe('message-100'));
    const ids = view.ids();
    expect(ids).toEqual(idsFrom(101 - ids.length, 101));
    expect(source.requests.length).toBeLessThanOrEqual(1);
  });
});

test('a transcript that nobody looks at is not refetched either', async () => {
  const source = watched(createMemorySource(messages(0, 100)));
  const view = show({ source, pageSize: 10 });
  await view.ready();
  for (let page = 0; page < 3; page += 1) await act(async () => view.state().older.load());
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(60, 100)));
  view.unmount();
  source.requests.length = 0;
  await view.client.refetchQueries({ type: 'all' });
  await view.client.invalidateQueries({ refetchType: 'all' });
  await view.client.fetchInfiniteQuery(transcriptQueryOptions(source, { pageSize: 10 }));
  expect(source.requests).toEqual([]);
  const again = show({ source, pageSize: 10 }, { client: view.client });
  await again.ready();
  expect(again.ids()).toEqual(idsFrom(60, 100));
  await act(async () => again.state().older.load());
  await waitFor(() => expect(again.ids()).toEqual(idsFrom(50, 100)));
});

test('an app that cancels again and again makes it an error with a button, which goes on', async () => {
  const source = held(createMemorySource(messages(0, 10)));
  const view = show({ source });
  const cache = view.client.getQueryCache();
  const stop = cache.subscribe(({ type, query }) => {
    if (type !== 'updated' || query.state.fetchStatus !== 'fetching') return;
    queueMicrotask(() => void view.client.cancelQueries());
  });
  await act(() => view.client.cancelQueries());
  await waitFor(() => expect(view.state()).toMatchObject({ status: 'error', error: { kind: 'service' } }));
  stop();
  source.release();
  act(() => view.state().retry());
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 10)));
});

const nonsense = [
  null,
  'nonsense',
  7,
  [],
  {},
  { pages: 'x', pageParams: [] },
  { pages: [], pageParams: [] },
  { pages: [null], pageParams: [{ edge: 'first' }] },
  { pages: [{ items: [1], nextToken: null, initialContactId: null }], pageParams: [{ edge: 'first' }] },
  { pages: [{ items: [], nextToken: 7, initialContactId: null }], pageParams: [{ edge: 'first' }] },
  { pages: [{ items: [], nextToken: null, initialContactId: null }], pageParams: [{ edge: 'older', token: 'x' }] },
  { pages: [{ items: [], nextToken: null, initialContactId: null }], pageParams: [] },
];

describe.each(nonsense)('%j in the cache', (data) => {
  const { queryKey } = transcriptQueryOptions({ id: 'conversation', getTranscript: async () => ({}) });
  const source = () => createMemorySource(messages(0, 10), { id: 'conversation' });

  test('before the transcript is shown is not read', async () => {
    const client = new QueryClient();
    client.setQueryData<unknown>(queryKey, data);
    const view = show({ source: source() }, { client });
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 10)));
  });

  test('while it is shown changes nothing', async () => {
    const shown = source();
    const view = show({ source: shown });
    await view.ready();
    act(() => void view.client.setQueryData<unknown>(queryKey, data));
    expect(view.ids()).toEqual(idsFrom(0, 10));
    act(() => shown.push(message(10)));
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 11)));
  });

  test('where a jump looks is not read', async () => {
    const shown = source();
    const view = show({ source: shown, pageSize: 3 });
    await view.ready();
    const { queryKey: other } = transcriptQueryOptions(shown, { pageSize: 3, startAt: { id: 'message-2' } });
    view.client.setQueryData<unknown>(other, data);
    expect(await act(() => view.state().jumpTo({ id: 'message-2' }))).toBe('found');
    await waitFor(() => expect(view.ids()).toContain('message-2'));
  });
});

test('an app may read pages by options of its own, and cut them, without taking any from the transcript', async () => {
  const errors = vi.spyOn(console, 'error');
  const source = createMemorySource(messages(0, 100));
  const view = show({ source, pageSize: 10 });
  await view.ready();
  const own = { ...transcriptQueryOptions(source, { pageSize: 10 }), maxPages: 2, staleTime: 0 };
  const counted = new InfiniteQueryObserver(view.client, {
    ...own,
    select: ({ pages }: { readonly pages: readonly unknown[] }) => pages.length,
  });
  const leave = counted.subscribe(() => {});
  expect(counted.getCurrentResult().data).toBe(1);
  for (let page = 0; page < 4; page += 1) await act(async () => counted.fetchNextPage());
  for (let page = 0; page < 12 && view.state().older.status !== 'end'; page += 1) {
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.state().older.status).toMatch(/more|end/));
  }
  expect(view.ids()).toEqual(idsFrom(0, 100));
  expect(counted.getCurrentResult().data).toBe(10);
  leave();
  expect(errors).not.toHaveBeenCalled();
});
