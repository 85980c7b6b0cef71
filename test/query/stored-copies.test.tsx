import { dehydrate, hydrate, IsRestoringProvider, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { transcriptQueryOptions, useTranscript, type TranscriptSource } from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';
import { idsFrom, message, messages, show, watched } from './watching.tsx';

afterEach(cleanup);

type Copy = ReturnType<typeof dehydrate>;

/** A copy of what was shown when so many pages were loaded, as it comes out of a storage. */
async function copyOf(source: TranscriptSource, pages: number): Promise<Copy> {
  const view = show({ source, pageSize: 10 });
  await view.ready();
  for (let page = 1; page < pages; page += 1) await act(async () => view.state().older.load());
  await waitFor(() => expect(view.ids()).toHaveLength(pages * 10));
  const copy: Copy = JSON.parse(JSON.stringify(dehydrate(view.client)));
  view.unmount();
  return copy;
}

const conversation = () => watched(createMemorySource(messages(0, 100), { id: 'conversation' }));

const readAll = async (view: ReturnType<typeof show>) => {
  for (let page = 0; page < 20 && view.state().older.status !== 'end'; page += 1) {
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.state().older.status).toMatch(/more|end/));
  }
};

test('a copy goes on from its own cursor, and what came since is caught up with', async () => {
  const source = conversation();
  const copy = await copyOf(source, 3);
  source.push(messages(100, 105));
  const client = new QueryClient();
  hydrate(client, copy);
  source.requests.length = 0;
  const view = show({ source, pageSize: 10 }, { client });
  expect(view.ids()).toEqual(idsFrom(70, 100));
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(70, 105)));
  expect(source.requests).toHaveLength(1);
  await readAll(view);
  expect(view.ids()).toEqual(idsFrom(0, 105));
});

test('what is more than can be caught up with since a copy is a gap', async () => {
  const source = conversation();
  const copy = await copyOf(source, 1);
  source.push(messages(100, 260));
  const client = new QueryClient();
  hydrate(client, copy);
  const view = show({ source, pageSize: 10 }, { client });
  await waitFor(() => expect(view.state().gaps?.map(({ before }) => before)).toEqual(['message-160']));
});

type Data = { pages: Record<string, unknown>[]; pageParams: Record<string, unknown>[] };
const cuts: readonly (readonly [string, (data: Data) => unknown])[] = [
  ['without its newest page', ({ pages, pageParams }) => ({ pages: pages.slice(1), pageParams: pageParams.slice(1) })],
  [
    'without a page in the middle',
    ({ pages, pageParams }) => ({
      pages: pages.filter((_, index) => index !== 1),
      pageParams: pageParams.filter((_, index) => index !== 1),
    }),
  ],
  ['with more pages than params', ({ pages, pageParams }) => ({ pages, pageParams: pageParams.slice(1) })],
  ['in another order', ({ pages, pageParams }) => ({ pages: pages.toReversed(), pageParams: pageParams.toReversed() })],
  [
    'of another version',
    ({ pages, pageParams }) => ({
      pages: pages.map(({ items, ...page }) => ({ ...page, entries: items })),
      pageParams,
    }),
  ],
  [
    'with an item that is none',
    ({ pages, pageParams }) => ({
      pages: pages.map((page) => ({ ...page, items: [null] })),
      pageParams,
    }),
  ],
  ['of which nothing is left', () => ({ pages: [], pageParams: [] })],
];

test.each(cuts)('a copy %s is loaded anew, and ends where the conversation does', async (_name, cut) => {
  const source = conversation();
  const copy = await copyOf(source, 3);
  for (const { state } of copy.queries) {
    if (typeof state.data === 'object' && state.data !== null && 'pages' in state.data) {
      Object.assign(state, { data: cut(JSON.parse(JSON.stringify(state.data))) });
    }
  }
  const client = new QueryClient();
  hydrate(client, copy);
  const view = show({ source, pageSize: 10 }, { client });
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(90, 100)));
  await readAll(view);
  expect(view.ids()).toEqual(idsFrom(0, 100));
});

test.each([
  [23, 30],
  [25, 10],
])('a copy that is %i h old shows %i items at first', async (hours, count) => {
  const source = conversation();
  const copy = await copyOf(source, 3);
  for (const { state } of copy.queries) state.dataUpdatedAt -= hours * 3_600_000;
  const client = new QueryClient();
  hydrate(client, copy);
  const view = show({ source, pageSize: 10 }, { client });
  await waitFor(() => expect(view.ids()).toHaveLength(count));
  await readAll(view);
  expect(view.ids()).toEqual(idsFrom(0, 100));
});

describe('a copy that was made while', () => {
  test('the first page was on its way is finished by it', async () => {
    const source = conversation();
    const server = new QueryClient();
    void server.prefetchInfiniteQuery(transcriptQueryOptions(source, { pageSize: 10 }));
    const copy = dehydrate(server, { shouldDehydrateQuery: () => true });
    const client = new QueryClient();
    hydrate(client, copy);
    const view = show({ source, pageSize: 10 }, { client });
    source.push(message(100));
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(view.ids().length === 10 ? 91 : 90, 101)));
  });

  test('an older page was on its way, or had failed, goes on', async () => {
    for (const change of [
      { fetchStatus: 'fetching', fetchMeta: { fetchMore: { direction: 'forward' } } },
      { status: 'error', error: { message: 'redacted' }, fetchMeta: { fetchMore: { direction: 'forward' } } },
    ]) {
      const source = conversation();
      const copy = await copyOf(source, 2);
      for (const { state } of copy.queries) Object.assign(state, change);
      const client = new QueryClient();
      hydrate(client, copy);
      const view = show({ source, pageSize: 10 }, { client });
      expect(view.state().status).toBe('ready');
      expect(view.state().older.status).toMatch(/more|error/);
      await act(async () => view.state().older.load());
      await waitFor(() => expect(view.state().older.status).toBe('more'));
      await readAll(view);
      expect(view.ids()).toEqual(idsFrom(0, 100));
      view.unmount();
    }
  });
});

test('nothing is asked for while an app restores its cache, and what comes out of it is caught up with', async () => {
  const source = conversation();
  const copy = await copyOf(source, 2);
  source.push(message(100));
  source.requests.length = 0;
  const client = new QueryClient();
  function Shown() {
    const { entries, status } = useTranscript({ source, pageSize: 10 });
    return [status, ...entries.map(({ id }) => id)].join(' ');
  }
  const tree = (isRestoring: boolean) => (
    <QueryClientProvider client={client}>
      <IsRestoringProvider value={isRestoring}>
        <Shown />
      </IsRestoringProvider>
    </QueryClientProvider>
  );
  const view = render(tree(true));
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(view.container.textContent).toBe('loading');
  expect(source.requests).toEqual([]);
  hydrate(client, copy);
  view.rerender(tree(false));
  await waitFor(() => expect(view.container.textContent).toBe(['ready', ...idsFrom(80, 101)].join(' ')));
  expect(source.requests).toHaveLength(1);
});

test('a copy that arrives while the transcript is shown takes nothing away', async () => {
  const source = conversation();
  const copy = await copyOf(source, 2);
  const view = show({ source, pageSize: 10 });
  await view.ready();
  act(() => source.push(message(100)));
  await waitFor(() => expect(view.ids().at(-1)).toBe('message-100'));
  for (const { state } of copy.queries) state.dataUpdatedAt += 60_000;
  act(() => hydrate(view.client, copy));
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(80, 101)));
});
