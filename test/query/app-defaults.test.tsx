import { QueryClient, skipToken, type DefaultOptions, type UseInfiniteQueryOptions } from '@tanstack/react-query';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TranscriptError, transcriptQueryOptions } from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';
import { idsFrom, message, messages, show, watched } from './watching.tsx';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type OptionName = keyof UseInfiniteQueryOptions | 'suspense' | 'experimental_prefetchInRender' | '_type';

/** Every option that there is: the compiler finds one that comes new. 'app' is what an app's defaults decide. */
const options: Readonly<Record<OptionName, { readonly by: 'us' | 'app'; readonly bad: readonly unknown[] }>> = {
  queryKey: { by: 'us', bad: [['mine']] },
  queryFn: { by: 'us', bad: [skipToken, () => Promise.resolve('mine')] },
  queryHash: { by: 'us', bad: ['mine'] },
  queryKeyHashFn: { by: 'us', bad: [() => 'mine'] },
  initialPageParam: { by: 'us', bad: [0, null] },
  getNextPageParam: { by: 'us', bad: [() => undefined] },
  getPreviousPageParam: { by: 'us', bad: [() => 7] },
  maxPages: { by: 'us', bad: [1, 3] },
  select: { by: 'us', bad: [() => 'mine', () => undefined] },
  structuralSharing: { by: 'us', bad: [true, () => 'mine'] },
  refetchOnMount: { by: 'us', bad: ['always', true] },
  refetchOnWindowFocus: { by: 'us', bad: ['always'] },
  refetchOnReconnect: { by: 'us', bad: ['always'] },
  refetchInterval: { by: 'us', bad: [500, () => 500] },
  refetchIntervalInBackground: { by: 'us', bad: [true] },
  staleTime: { by: 'us', bad: [0, 'static'] },
  retry: { by: 'us', bad: [false, 0] },
  retryDelay: { by: 'us', bad: [10_000_000] },
  retryOnMount: { by: 'us', bad: [false] },
  networkMode: { by: 'us', bad: ['online', 'offlineFirst'] },
  enabled: { by: 'us', bad: [false, () => false] },
  subscribed: { by: 'us', bad: [false] },
  throwOnError: { by: 'us', bad: [true] },
  suspense: { by: 'us', bad: [true] },
  experimental_prefetchInRender: { by: 'us', bad: [true] },
  notifyOnChangeProps: { by: 'us', bad: [[], ['error']] },
  placeholderData: { by: 'us', bad: [{ pages: [], pageParams: [] }, () => 'mine'] },
  initialData: { by: 'us', bad: [{ pages: [], pageParams: [] }, 'mine'] },
  initialDataUpdatedAt: { by: 'us', bad: [0] },
  behavior: { by: 'us', bad: [{ onFetch: () => {} }] },
  persister: { by: 'us', bad: [() => Promise.resolve({ pages: [], pageParams: [] })] },
  gcTime: { by: 'app', bad: [0, Infinity] },
  meta: { by: 'app', bad: [{ mine: true }] },
  // TanStack's own, set by its observers.
  _type: { by: 'us', bad: [] },
  _defaulted: { by: 'us', bad: [] },
  _optimisticResults: { by: 'us', bad: [] },
};

const cases = Object.entries(options).flatMap(([name, { bad }]) => bad.map((value) => ({ [name]: value })));
const ways = [
  ['defaultOptions', (bad: object) => new QueryClient({ defaultOptions: { queries: bad } as DefaultOptions })],
  [
    'setQueryDefaults',
    (bad: object) => {
      const client = new QueryClient();
      client.setQueryDefaults(['connect-transcript'], bad);
      return client;
    },
  ],
] as const;

const nameOf = (bad: object) =>
  Object.entries(bad)
    .map(([name, value]) => `${name}: ${typeof value === 'function' ? 'a function' : JSON.stringify(value)}`)
    .join();

describe.each(ways)('in an app’s %s', (_way, clientOf) => {
  test.each(cases.map((bad) => [nameOf(bad), bad] as const))(
    '%s takes nothing from the transcript and asks for nothing more',
    async (_name, bad) => {
      const fails = Object.keys(bad).some((name) => name.startsWith('retry'));
      const failing: { now: number } = { now: fails ? 1 : 0 };
      const slow = new TranscriptError('throttled', 'Slow down.', 429);
      const source = watched(
        createMemorySource(messages(0, 60), { failures: () => ((failing.now -= 1) === 0 ? slow : null) }),
      );
      const client = clientOf(bad);
      // In strict mode React mounts twice, and TanStack Query asks for the first page again where it was cancelled.
      const view = show({ source, pageSize: 10 }, { client, strict: false });
      expect(view.state().status).toBe('loading');
      await waitFor(() => expect(view.ids()).toEqual(idsFrom(50, 60)));
      for (let page = 0; page < 5; page += 1) {
        await act(async () => view.state().older.load());
        await waitFor(() => expect(view.state().older.status).toMatch(/more|end/));
      }
      await act(async () => {
        window.dispatchEvent(new Event('online'));
        await vi.advanceTimersByTimeAsync(1500);
      });
      act(() => source.push(message(60)));
      await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 61)));
      expect(view.state()).toMatchObject({ older: { status: 'end' }, newer: { status: 'end' }, gaps: [] });
      // One for each page, one look because the network came back, and the one that failed.
      expect(source.requests).toHaveLength(fails ? 8 : 7);
      const other = show({ source: createMemorySource(messages(90, 92)) }, { client });
      await waitFor(() => expect(other.ids()).toEqual(idsFrom(90, 92)));
    },
  );

  test('all of them together do not either, and jumps arrive', async () => {
    const source = createMemorySource(messages(0, 100));
    const bad = Object.assign({}, ...cases.filter((one) => !('queryHash' in one)), { gcTime: 0 });
    const view = show({ source, pageSize: 10 }, { client: clientOf(bad) });
    await view.ready();
    expect(await act(() => view.state().jumpTo({ id: 'message-20' }))).toBe('found');
    await waitFor(() => expect(view.ids()).toContain('message-20'));
    expect(await act(() => view.state().jumpTo('latest'))).toBe('found');
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(90, 100)));
  });
});

test('an option that is ours is in the query’s own options, so that no default takes its place', () => {
  const own = transcriptQueryOptions(createMemorySource([]));
  const given = Object.entries(options).flatMap(([name, { by, bad }]) => (by === 'us' && bad.length > 0 ? [name] : []));
  expect(Object.keys(own)).toEqual(expect.arrayContaining(given));
});
