import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';
import { createHttpSource } from '../../src/http.ts';
import { Transcript, useTranscript, type TranscriptSource, type TranscriptState } from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';
import { createParticipantSource } from '../../src/participant.ts';
import { idsFrom, message, messages, watched } from './watching.tsx';

let said: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  said = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  said.mockRestore();
});

const trees = [
  ['a plain tree', (children: ReactNode) => children],
  ['StrictMode', (children: ReactNode) => <StrictMode>{children}</StrictMode>],
] as const;

/** Draws what makes its source in render, and counts how often. */
function draw(useShown: () => TranscriptState, tree: (children: ReactNode) => ReactNode, client = new QueryClient()) {
  const seen: { renders: number; state: TranscriptState | null } = { renders: 0, state: null };
  function Shown() {
    const state = useShown();
    useEffect(() => {
      seen.renders += 1;
      seen.state = state;
    });
    return null;
  }
  const whole = () => tree(<QueryClientProvider client={client}>{<Shown />}</QueryClientProvider>);
  const view = render(whole());
  return { seen, again: () => view.rerender(whole()), ids: () => seen.state?.entries.map(({ id }) => id) };
}

describe.each(trees)('a source that is made in render, in %s', (name, tree) => {
  // StrictMode leaves while the first page is on its way, and TanStack aborts the request and makes it again.
  const first = name === 'StrictMode' ? 2 : 1;
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 400)));

  test('of one id is the first one: nothing is asked twice, live messages come, and renders end', async () => {
    const memory = watched(createMemorySource(messages(0, 10), { id: 'conversation' }));
    let subscriptions = 0;
    const make = (): TranscriptSource => ({
      ...memory,
      subscribe: (listener) => {
        subscriptions += 1;
        return memory.subscribe(listener);
      },
    });
    const view = draw(() => useTranscript({ source: make() }), tree);
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 10)));
    for (let index = 10; index < 15; index += 1) {
      view.again();
      act(() => memory.push(message(index)));
      await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, index + 1)));
    }
    await settle();
    expect(memory.requests).toHaveLength(first);
    expect(subscriptions).toBe(1);
    expect(view.seen.renders).toBeLessThan(50);
    expect(said).not.toHaveBeenCalled();
  });

  test('of another id each time is noticed, told once, and the first one stays in use', async () => {
    const memory = watched(createMemorySource(messages(0, 10)));
    const ids = Array.from({ length: 1000 }, (_, index) => `made ${index}`);
    const make = () => ({ ...memory, id: ids.shift() ?? '' });
    const view = draw(() => useTranscript({ source: make(), pageSize: 5 }), tree);
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(5, 10)));
    await act(async () => view.seen.state?.older.load());
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 10)));
    for (let index = 10; index < 15; index += 1) {
      view.again();
      act(() => memory.push(message(index)));
      await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, index + 1)));
    }
    await settle();
    const looks = memory.requests.filter(({ nextToken }) => nextToken === undefined).length;
    // After as many live items as a page has there is a look whether one of them got lost.
    expect(looks).toBeLessThanOrEqual(first + 2);
    expect(view.seen.renders).toBeLessThan(50);
    const told = said.mock.calls.filter(([text]: readonly unknown[]) => String(text).includes('made in render'));
    expect(told).toHaveLength(1);
  });

  test('in production nothing is told', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const memory = createMemorySource(messages(0, 3));
    const view = draw(() => useTranscript({ source: { ...memory, id: `made ${Math.random()}` } }), tree);
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 3)));
    expect(said).not.toHaveBeenCalled();
    vi.unstubAllEnvs();
  });

  test('and options that are made in render change nothing', async () => {
    const source = watched(createMemorySource(messages(0, 100)));
    const useShown = () =>
      useTranscript({
        source,
        pageSize: 10,
        poll: 0,
        startAt: { id: 'message-50' },
        pending: [{ clientId: 'a', body: 'On its way', state: 'sending' }],
      });
    const view = draw(useShown, tree);
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(41, 51)));
    for (let time = 0; time < 5; time += 1) view.again();
    await settle();
    expect(view.seen.renders).toBeLessThan(40);
    expect(source.requests).toHaveLength(first);
  });
});

test('unsent messages that are made in render, in an app that renders at each change, come to rest', async () => {
  const source = createMemorySource(messages(0, 3));
  const useShown = () => {
    const [, setChanges] = useState(0);
    const pending = [{ clientId: 'a', body: 'On its way', state: 'sending' } as const];
    const state = useTranscript({ source, pending });
    const { entries } = state;
    useEffect(() => {
      const timer = setTimeout(() => setChanges(entries.length));
      return () => clearTimeout(timer);
    }, [entries]);
    return state;
  };
  const view = draw(useShown, (children) => children);
  await waitFor(() => expect(view.ids()).toEqual([...idsFrom(0, 3), null]));
  expect(view.seen.renders).toBeLessThan(20);
});

describe('another conversation', () => {
  test.each(trees)('is shown at once, and another one after it, in %s', async (_name, tree) => {
    const client = new QueryClient();
    const sources = [0, 10, 20, 30].map((from) => createMemorySource(messages(from, from + 2)));
    const shown: { source: TranscriptSource | undefined } = { source: sources[0] };
    const view = draw(() => useTranscript({ source: shown.source ?? createMemorySource([]) }), tree, client);
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 2)));
    for (const [index, source] of sources.entries()) {
      shown.source = source;
      view.again();
      await waitFor(() => expect(view.ids()).toEqual(idsFrom(index * 10, index * 10 + 2)));
    }
    expect(said).not.toHaveBeenCalled();
  });
});

describe('with the service', () => {
  let service: ParticipantService;
  beforeEach(async () => {
    service = await startParticipantService();
    service.addChat({
      name: 'chat',
      initialContactId: 'contact',
      contactId: 'contact',
      participants: [{ participantId: 'customer', role: 'CUSTOMER', displayName: 'Maya' }],
      present: ['customer'],
      items: messages(0, 60),
    });
  });
  afterEach(() => service.close());

  const tokens = () => service.tokens('chat').customer;
  const count = (path: string) => service.requests.filter((request) => request.path === path).length;

  test.each([
    [
      'a token',
      () => createParticipantSource({ WebSocket, endpoint: service.url, participantToken: tokens().participantToken }),
    ],
    [
      'a token function',
      () =>
        createParticipantSource({
          WebSocket,
          endpoint: service.url,
          participantToken: () => tokens().participantToken,
        }),
    ],
    [
      'a function, without a socket,',
      () => createHttpSource({ endpoint: service.url, connectionToken: () => tokens().connectionToken }),
    ],
  ])('a source from %s that is made in render asks once for each thing', async (_name, make) => {
    const view = draw(
      () => useTranscript({ source: make() }),
      (children) => children,
    );
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(10, 60)));
    await act(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(count('/participant/connection')).toBeLessThanOrEqual(1);
    // The first page, and one look once the socket hears.
    expect(count('/participant/transcript')).toBeLessThanOrEqual(2);
    expect(view.seen.renders).toBeLessThan(50);
  });
});

test('made by a parent of <Transcript> that renders all the time, it comes to rest with its parent', async () => {
  vi.useFakeTimers();
  const memory = watched(createMemorySource(messages(0, 10)));
  const make = () => ({ ...memory, id: createMemorySource([]).id });
  const whole = () => <Transcript source={make()} virtualized={false} />;
  const view = render(whole());
  const renders = async (count: number) => {
    for (let time = 0; time < count; time += 1) {
      await act(() => vi.advanceTimersByTimeAsync(50));
      view.rerender(whole());
    }
  };
  await renders(100);
  expect(view.container.textContent).toContain('Message 9');
  // The first one, and three that follow it.
  expect(memory.requests).toHaveLength(4);
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(memory.requests).toHaveLength(5);
  expect(view.container.textContent).toContain('Message 9');
  const told = said.mock.calls.filter(([text]: readonly unknown[]) => String(text).includes('made in render'));
  expect(told).toHaveLength(1);
  vi.useRealTimers();
});
