import { dehydrate, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpSource } from '../../src/http.ts';
import {
  TranscriptError,
  useTranscript,
  type TranscriptRequest,
  type TranscriptSource,
  type UseTranscriptOptions,
} from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';

afterEach(cleanup);

const item = (index: number, members: object = {}) => ({
  Id: `message-${index}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Message ${index}`,
  ParticipantId: index % 2 ? 'agent-1' : 'customer-1',
  ParticipantRole: index % 2 ? 'AGENT' : 'CUSTOMER',
  AbsoluteTime: new Date(Date.parse('2026-11-20T08:00:00.000Z') + index * 60_000).toISOString(),
  ...members,
});

const items = (count: number) => Array.from({ length: count }, (_, index) => item(index));
const idsFrom = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `message-${from + index}`);

function show(options: UseTranscriptOptions, client = new QueryClient()) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const view = renderHook((props: UseTranscriptOptions) => useTranscript(props), { wrapper, initialProps: options });
  return {
    ...view,
    client,
    ids: () => view.result.current.entries.map((entry) => entry.id),
    ready: () => waitFor(() => expect(view.result.current.status).toBe('ready')),
    loadOlder: () => act(async () => view.result.current.older.load()),
  };
}

/** A source that answers with what the test says, and keeps the requests. */
function scripted(
  answer: (request: TranscriptRequest, count: number) => unknown,
): TranscriptSource & { readonly requests: TranscriptRequest[] } {
  const requests: TranscriptRequest[] = [];
  return {
    id: 'scripted',
    requests,
    getTranscript: async (request) => {
      requests.push(request);
      const response = answer(request, requests.length);
      if (response instanceof Error) throw response;
      return response as Awaited<ReturnType<TranscriptSource['getTranscript']>>;
    },
  };
}

describe('paging', () => {
  test('the newest page comes first, older ones when asked for, until there is nothing older', async () => {
    const transcript = show({ source: createMemorySource(items(120)), pageSize: 50 });
    expect(transcript.result.current).toMatchObject({ status: 'loading', entries: [], connection: 'none' });
    await transcript.ready();
    expect(transcript.ids()).toEqual(idsFrom(70, 120));
    expect(transcript.result.current.older.status).toBe('more');
    expect(transcript.result.current.newer.status).toBe('end');
    await transcript.loadOlder();
    await transcript.loadOlder();
    await waitFor(() => expect(transcript.result.current.older.status).toBe('end'));
    expect(transcript.ids()).toEqual(idsFrom(0, 120));
    await transcript.loadOlder();
    expect(transcript.ids()).toEqual(idsFrom(0, 120));
  });

  test('a page that came too quickly to be seen loading makes a new edge, which whoever asked once asks again', async () => {
    const { result, ready, loadOlder } = show({ source: createMemorySource(items(150)), pageSize: 50 });
    await ready();
    const edges = new Set([result.current.older]);
    for (let page = 2; page <= 3; page += 1) {
      await loadOlder();
      await waitFor(() => expect(result.current.entries).toHaveLength(page * 50));
      edges.add(result.current.older);
    }
    expect(edges.size).toBe(3);
  });

  test('requests are BACKWARD and ASCENDING, without a start, one at a time at each end', async () => {
    const source = scripted((_request, count) => ({ Transcript: [item(100 - count)], NextToken: `token ${count}` }));
    const transcript = show({ source, pageSize: 500, contactId: 'contact-1' });
    await transcript.ready();
    await act(async () => {
      await Promise.all([transcript.result.current.older.load(), transcript.result.current.older.load()]);
    });
    const base = { scanDirection: 'BACKWARD', sortOrder: 'ASCENDING', maxResults: 100, contactId: 'contact-1' };
    expect(source.requests).toEqual([base, { ...base, nextToken: 'token 1' }]);
  });

  test.each([undefined, null, ''])('history ends with NextToken %j', async (NextToken) => {
    const transcript = show({ source: scripted(() => ({ Transcript: [item(1)], NextToken })) });
    await transcript.ready();
    expect(transcript.result.current.older.status).toBe('end');
  });

  test('pages without items are walked through', async () => {
    const source = scripted((_request, count) =>
      count === 1 || count === 6
        ? { Transcript: [item(100 - count)], NextToken: count === 6 ? '' : 'on' }
        : { Transcript: [], NextToken: 'on' },
    );
    const transcript = show({ source });
    await transcript.ready();
    await transcript.loadOlder();
    await waitFor(() => expect(transcript.result.current.older.status).toBe('end'));
    expect(transcript.ids()).toEqual(['message-94', 'message-99']);
    expect(source.requests).toHaveLength(6);
  });

  test('ten pages in a row without items ask the reader, and loading goes on from there', async () => {
    const source = scripted((_request, count) => ({
      Transcript: count === 16 ? [item(1)] : [],
      NextToken: count === 16 ? null : `token ${count}`,
    }));
    const transcript = show({ source });
    await waitFor(() => expect(transcript.result.current.older.status).toBe('error'));
    expect(transcript.result.current.older.error?.kind).toBe('empty-pages');
    expect(source.requests).toHaveLength(10);
    await transcript.loadOlder();
    await waitFor(() => expect(transcript.result.current.older.status).toBe('end'));
    expect(transcript.ids()).toEqual(['message-1']);
    expect(source.requests.at(10)?.nextToken).toBe('token 10');
  });

  test('equal times on either side of a page border keep their place', async () => {
    const time = '2026-11-20T08:00:00.000Z';
    const [first, second] = [item(2, { Id: 'z', AbsoluteTime: time }), item(3, { Id: 'a', AbsoluteTime: time })];
    const source = scripted((request) =>
      request.nextToken ? { Transcript: [first] } : { Transcript: [second], NextToken: 'on' },
    );
    const transcript = show({ source });
    await transcript.ready();
    await transcript.loadOlder();
    await waitFor(() => expect(transcript.ids()).toEqual(['z', 'a']));
  });

  test('the query is never refetched, whatever is invalidated or mounted again', async () => {
    const source = scripted(() => ({ Transcript: [item(1)], NextToken: 'on' }));
    const transcript = show({ source });
    await transcript.ready();
    await transcript.loadOlder();
    await act(() => transcript.client.invalidateQueries());
    transcript.unmount();
    await show({ source }, transcript.client).ready();
    expect(source.requests).toHaveLength(2);
  });

  test('leaving aborts what is in flight', async () => {
    let signal: AbortSignal | undefined;
    const source: TranscriptSource = {
      id: 'slow',
      getTranscript: (_request, options) => {
        signal = options.signal;
        return new Promise(() => {});
      },
    };
    const transcript = show({ source });
    await waitFor(() => expect(signal).toBeDefined());
    transcript.unmount();
    await waitFor(() => expect(signal?.aborted).toBe(true));
  });
});

describe('failures', () => {
  const denied = new TranscriptError('denied', 'The access expired.', 403);

  test('a first page that fails gives an error, and retry loads it', async () => {
    const source = scripted((_request, count) => (count === 1 ? denied : { Transcript: [item(1)] }));
    const transcript = show({ source });
    await waitFor(() => expect(transcript.result.current.status).toBe('error'));
    expect(transcript.result.current.error).toMatchObject({ kind: 'denied', status: 403 });
    expect(source.requests).toHaveLength(1);
    act(() => transcript.result.current.retry());
    await transcript.ready();
    expect(transcript.ids()).toEqual(['message-1']);
  });

  test('an older page that fails leaves what is shown, and loading again goes on with the same token', async () => {
    const source = scripted((_request, count) =>
      count === 2 ? denied : { Transcript: [item(10 - count)], NextToken: count === 1 ? 'on' : null },
    );
    const transcript = show({ source });
    await transcript.ready();
    await transcript.loadOlder();
    await waitFor(() =>
      expect(transcript.result.current.older).toMatchObject({ status: 'error', error: { kind: 'denied' } }),
    );
    expect(transcript.result.current.status).toBe('ready');
    expect(transcript.ids()).toEqual(['message-9']);
    await transcript.loadOlder();
    await waitFor(() => expect(transcript.ids()).toEqual(['message-7', 'message-9']));
    expect(source.requests.map((request) => request.nextToken)).toEqual([undefined, 'on', 'on']);
  });

  test.each(['throttled', 'service', 'network'] as const)('%s is tried again by itself', async (kind) => {
    const source = scripted((_request, count) =>
      count === 1 ? new TranscriptError(kind, 'Later.') : { Transcript: [item(1)] },
    );
    const transcript = show({ source });
    await waitFor(() => expect(transcript.ids()).toEqual(['message-1']));
  });

  test('an answer that is no transcript is an error in the kit’s own type', async () => {
    const transcript = show({ source: scripted(() => ({ Nothing: true })) });
    await waitFor(() => expect(transcript.result.current.error?.kind).toBe('malformed'));
  });
});

describe('live', () => {
  test('what arrives is merged at its place, once', async () => {
    const source = createMemorySource(items(3));
    const transcript = show({ source });
    await transcript.ready();
    act(() => {
      source.push([item(5), item(4)]);
      source.push(item(5));
      source.setConnection('live');
    });
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(0, 6).filter((id) => id !== 'message-3')));
    expect(transcript.result.current.connection).toBe('live');
  });

  test('polling finds what arrived since', async () => {
    let newest = 1;
    const transcript = show({ source: scripted(() => ({ Transcript: [item(newest - 1), item(newest)] })), poll: 0.05 });
    await transcript.ready();
    newest = 2;
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(0, 3)));
  });
});

describe('opening and jumping', () => {
  test('opened at an item, both ends load, and the item is in focus', async () => {
    const transcript = show({ source: createMemorySource(items(100)), pageSize: 10, startAt: { id: 'message-50' } });
    await transcript.ready();
    expect(transcript.ids()).toEqual(idsFrom(41, 51));
    expect(transcript.result.current.focus).toMatchObject({ key: 'message-50' });
    await act(async () => transcript.result.current.newer.load());
    await transcript.loadOlder();
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(31, 60)));
  });

  test.each([
    ['an item', { id: 'message-20' }, 'message-20'],
    ['a time', { time: Date.parse('2026-11-20T08:20:00.000Z') }, 'message-20'],
  ] as const)('jumping to %s of the current contact opens the transcript there', async (_name, target, key) => {
    const transcript = show({ source: createMemorySource(items(200)), pageSize: 10 });
    await transcript.ready();
    const result = await act(() => transcript.result.current.jumpTo(target));
    expect(result).toBe('found');
    await waitFor(() => expect(transcript.result.current.focus?.key).toBe(key));
    expect(transcript.ids()).toContain(key);
    expect(transcript.result.current.newer.status).toBe('more');
    expect(await act(() => transcript.result.current.jumpTo('latest'))).toBe('found');
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(190, 200)));
    expect(transcript.result.current.focus?.key).toBe('latest');
  });

  const past = items(95).map((one, index) =>
    index < 60 ? { ...one, RelatedContactId: 'contact-1' } : { ...one, ContactId: 'contact-2' },
  );
  /** As the service does it: items of a past contact are reached by token only. */
  const persistent = () => {
    const memory = createMemorySource(past);
    const isPast = (id: string) => past.some((one) => one.Id === id && 'RelatedContactId' in one);
    return {
      ...memory,
      getTranscript: (...[request, options]: Parameters<TranscriptSource['getTranscript']>) => {
        const start = request.startPosition;
        const refused = start && 'id' in start && isPast(start.id);
        return refused
          ? Promise.reject(new TranscriptError('invalid', 'Not of this contact.', 400))
          : memory.getTranscript(request, options);
      },
    };
  };

  test('jumping to an item of a past contact walks there, and tells how far it is', async () => {
    const transcript = show({ source: persistent(), pageSize: 10 });
    await transcript.ready();
    const progress: number[] = [];
    const result = await act(() =>
      transcript.result.current.jumpTo({ id: 'message-20' }, { onProgress: ({ pages }) => progress.push(pages) }),
    );
    expect(result).toBe('found');
    await waitFor(() => expect(transcript.result.current.focus?.key).toBe('message-20'));
    expect(transcript.ids().at(-1)).toBe('message-94');
    expect(progress.length).toBeGreaterThan(3);
  });

  test('opened in the middle of the current contact, the past contacts are reached all the same', async () => {
    const memory = createMemorySource(past);
    const inContact = (request: TranscriptRequest) => request.startPosition !== undefined;
    const source: TranscriptSource = {
      ...memory,
      getTranscript: async (request, options) => {
        const response = await memory.getTranscript(request, options);
        if (!inContact(request) || !Array.isArray(response.Transcript)) return response;
        const current = response.Transcript.filter((one) => !('RelatedContactId' in one));
        return current.length === response.Transcript.length ? response : { Transcript: current };
      },
    };
    const transcript = show({ source, pageSize: 10, startAt: { id: 'message-64' } });
    await transcript.ready();
    expect(transcript.ids()).toEqual(idsFrom(60, 65));
    expect(transcript.result.current.older.status).toBe('more');
    await transcript.loadOlder();
    await waitFor(() => expect(transcript.ids().at(-1)).toBe('message-94'));
    expect(transcript.ids()).toContain('message-60');
    for (let page = 0; page < 6; page += 1) await transcript.loadOlder();
    await waitFor(() => expect(transcript.result.current.older.status).toBe('end'));
    expect(transcript.ids()).toEqual(idsFrom(0, 95));
  });

  test('a walk can be cancelled, and what it loaded stays', async () => {
    const transcript = show({ source: persistent(), pageSize: 10 });
    await transcript.ready();
    const controller = new AbortController();
    const result = await act(() =>
      transcript.result.current.jumpTo(
        { id: 'message-20' },
        { signal: controller.signal, onProgress: ({ pages }) => pages === 2 && controller.abort() },
      ),
    );
    expect(result).toBe('cancelled');
    await waitFor(() => expect(transcript.ids().length).toBeGreaterThanOrEqual(30));
    expect(transcript.ids()).not.toContain('message-20');
  });

  test('an item that is nowhere is missing, and nothing that is shown goes away', async () => {
    const transcript = show({ source: createMemorySource(items(30)), pageSize: 10 });
    await transcript.ready();
    expect(await act(() => transcript.result.current.jumpTo({ id: 'nowhere' }))).toBe('missing');
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(0, 30)));
  });
});

test('no token is in the query cache, its keys, its errors or a dehydrated copy', async () => {
  const connectionToken = 'secret-token-of-the-connection';
  const answer = () => new Response(JSON.stringify({ message: `Bad token ${connectionToken}` }), { status: 403 });
  const source = createHttpSource({ region: 'us-east-1', connectionToken, fetch: async () => answer() });
  const transcript = show({ source });
  await waitFor(() => expect(transcript.result.current.status).toBe('error'));
  const queries = transcript.client.getQueryCache().getAll();
  const copy = dehydrate(transcript.client, { shouldDehydrateQuery: () => true });
  const error = transcript.result.current.error;
  expect(
    JSON.stringify([
      queries.map((query) => [query.queryKey, query.state, query.queryHash]),
      copy,
      error,
      error?.message,
      error?.stack,
      source.id,
    ]),
  ).not.toContain(connectionToken);
});
