import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  useTranscript,
  type PendingMessage,
  type TranscriptRequest,
  type TranscriptSource,
  type UseTranscriptOptions,
} from '../../src/index.ts';
import { createMemorySource, type MemorySource } from '../../src/memory.ts';

const item = (index: number, members: object = {}) => ({
  Id: `message-${index}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Message ${index}`,
  ParticipantId: 'agent-1',
  ParticipantRole: 'AGENT',
  AbsoluteTime: new Date(Date.parse('2026-11-20T08:00:00.000Z') + index * 1000).toISOString(),
  ...members,
});
const items = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => item(from + index));
const idsFrom = (from: number, to: number) => items(from, to).map(({ Id }) => Id);

function show(options: UseTranscriptOptions, client = new QueryClient()) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StrictMode>
  );
  const view = renderHook((props: UseTranscriptOptions) => useTranscript(props), { wrapper, initialProps: options });
  return {
    ...view,
    client,
    state: () => view.result.current,
    ids: () => view.result.current.entries.map((entry) => entry.id),
    ready: () => waitFor(() => expect(view.result.current.status).toBe('ready')),
  };
}

/** A source that keeps the requests which another one is asked. */
function watched(source: MemorySource): MemorySource & { readonly requests: TranscriptRequest[] } {
  const requests: TranscriptRequest[] = [];
  return {
    ...source,
    requests,
    getTranscript(request, options) {
      requests.push(request);
      return source.getTranscript(request, options);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('after a lost connection', () => {
  test('what came meanwhile is caught up with, and until it is there the connection counts as coming back', async () => {
    const source = watched(createMemorySource(items(0, 100)));
    source.setConnection('live');
    const transcript = show({ source });
    await transcript.ready();
    await waitFor(() => expect(transcript.state().connection).toBe('live'));
    const said: string[] = [];
    act(() => source.setConnection('reconnecting'));
    act(() => source.push(items(100, 160)));
    act(() => source.setConnection('live'));
    said.push(transcript.state().connection);
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(50, 160)));
    await waitFor(() => expect(transcript.state().connection).toBe('live'));
    expect(said).toEqual(['reconnecting']);
    expect([...(transcript.state().caughtUp ?? [])].toSorted()).toEqual(idsFrom(100, 160).toSorted());
    expect(transcript.state().gaps).toEqual([]);
    expect(source.requests.every(({ maxResults }) => maxResults === 50)).toBe(true);
  });

  test('catching up never moves the older end', async () => {
    const source = createMemorySource(items(0, 100));
    const transcript = show({ source, pageSize: 20 });
    await transcript.ready();
    await act(async () => transcript.state().older.load());
    act(() => source.setConnection('live'));
    act(() => source.setConnection('reconnecting'));
    act(() => source.push(items(100, 130)));
    act(() => source.setConnection('live'));
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(60, 130)));
    await act(async () => transcript.state().older.load());
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(40, 130)));
  });

  test('what is more than can be caught up with is a gap, and loading it closes it page by page', async () => {
    const source = createMemorySource(items(0, 10));
    source.setConnection('live');
    const transcript = show({ source, pageSize: 10 });
    await transcript.ready();
    act(() => source.setConnection('reconnecting'));
    act(() => source.push(items(10, 130)));
    act(() => source.setConnection('live'));
    await waitFor(() => expect(transcript.ids()).toEqual([...idsFrom(0, 10), ...idsFrom(30, 130)]));
    expect(transcript.state().gaps?.map(({ before }) => before)).toEqual(['message-30']);
    await act(async () => transcript.state().gaps?.[0]?.edge.load());
    await waitFor(() => expect(transcript.state().gaps?.map(({ before }) => before)).toEqual(['message-20']));
    await act(async () => transcript.state().gaps?.[0]?.edge.load());
    await act(async () => transcript.state().gaps?.[0]?.edge.load());
    await waitFor(() => expect(transcript.state().gaps).toEqual([]));
    expect(transcript.ids()).toEqual(idsFrom(0, 130));
  });

  test('a gap that fails to load says so, keeps what is there, and can be loaded again', async () => {
    const refused: { now: boolean } = { now: false };
    const source = createMemorySource(items(0, 10), {
      failures: () => (refused.now ? Object.assign(new Error('no'), { name: 'AccessDeniedException' }) : null),
    });
    source.setConnection('live');
    const transcript = show({ source, pageSize: 10 });
    await transcript.ready();
    act(() => source.setConnection('reconnecting'));
    act(() => source.push(items(10, 125)));
    act(() => source.setConnection('live'));
    await waitFor(() => expect(transcript.state().gaps).toHaveLength(1));
    refused.now = true;
    await act(async () => transcript.state().gaps?.[0]?.edge.load());
    await waitFor(() => expect(transcript.state().gaps?.[0]?.edge.status).toBe('error'));
    expect(transcript.ids()).toHaveLength(110);
    refused.now = false;
    await act(async () => transcript.state().gaps?.[0]?.edge.load());
    await waitFor(() => expect(transcript.state().gaps?.[0]?.edge.status).toBe('more'));
  });

  test('a refused or failed look is repeated until it succeeds', async () => {
    let failing = 0;
    const source = createMemorySource(items(0, 10), {
      failures: () => (failing-- > 0 ? Object.assign(new Error('slow down'), { name: 'ThrottlingException' }) : null),
    });
    source.setConnection('live');
    const transcript = show({ source });
    await transcript.ready();
    act(() => source.setConnection('reconnecting'));
    act(() => source.push(items(10, 12)));
    failing = 7;
    act(() => source.setConnection('live'));
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(transcript.ids()).toEqual(idsFrom(0, 12));
    expect(transcript.state().connection).toBe('live');
  });
});

describe('without a lost connection', () => {
  test('what came between the first page and the subscription is caught up with', async () => {
    const source = createMemorySource(items(0, 10));
    const transcript = show({ source });
    await transcript.ready();
    source.setConnection('reconnecting');
    source.push(item(10));
    act(() => source.setConnection('live'));
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(0, 11)));
  });

  test.each(['visibilitychange', 'online'])('%s makes it look for what was missed', async (type) => {
    const source = createMemorySource(items(0, 10));
    const transcript = show({ source });
    await transcript.ready();
    source.setConnection('reconnecting');
    await act(() => vi.advanceTimersByTimeAsync(100));
    source.push(item(10));
    expect(transcript.ids()).toEqual(idsFrom(0, 10));
    act(() => (type === 'online' ? window : document).dispatchEvent(new Event(type)));
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(0, 11)));
  });

  test('a frame that got lost is found within a page’s worth of live items', async () => {
    const memory = createMemorySource(items(0, 10));
    const source: TranscriptSource = {
      ...memory,
      subscribe: (listener) =>
        memory.subscribe((event) => {
          const lost = event.type === 'items' && JSON.stringify(event.items).includes('"message-12"');
          if (!lost) listener(event);
        }),
    };
    const transcript = show({ source, pageSize: 10 });
    await transcript.ready();
    act(() => memory.setConnection('live'));
    for (let index = 10; index < 30; index += 1) act(() => memory.push(item(index)));
    await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(0, 30)));
  });

  test('a conversation that was left and is shown again catches up with what came meanwhile', async () => {
    const source = createMemorySource(items(0, 10));
    const first = show({ source });
    await first.ready();
    first.unmount();
    source.push(item(10));
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    const again = show({ source }, first.client);
    await waitFor(() => expect(again.ids()).toEqual(idsFrom(0, 11)));
    expect([...(again.state().caughtUp ?? [])]).toEqual(['message-10']);
    // What comes between the first page and the first look was waited for.
    const other = createMemorySource(items(0, 10));
    const waiting = show({ source: other });
    await waiting.ready();
    act(() => other.push(items(10, 12)));
    await waitFor(() => expect(waiting.ids()).toEqual(idsFrom(0, 12)));
    expect(waiting.state().caughtUp?.size).toBe(0);
  });

  test('news of something older than what is loaded waits for its page', async () => {
    const file = (Status: string) => ({
      Type: 'ATTACHMENT',
      ContentType: 'application/pdf',
      Attachments: [{ AttachmentId: 'file', AttachmentName: 'a.pdf', Status }],
    });
    const source = createMemorySource([item(0), item(1, file('IN_PROGRESS')), ...items(2, 30)]);
    const transcript = show({ source, pageSize: 10 });
    await transcript.ready();
    act(() => source.push(item(1, file('APPROVED'))));
    await act(() => vi.advanceTimersByTimeAsync(300));
    expect(transcript.ids()).toEqual(idsFrom(20, 30));
    await act(async () => transcript.state().older.load());
    await act(async () => transcript.state().older.load());
    await waitFor(() =>
      expect(transcript.state().entries.find(({ id }) => id === 'message-1')).toMatchObject({
        attachments: [{ state: 'ready' }],
      }),
    );
  });
});

describe('bad input', () => {
  test('frames that are no items, and receipts of unknown messages, change nothing and lose nothing', async () => {
    const source = createMemorySource(items(0, 10));
    const transcript = show({ source });
    await transcript.ready();
    const receipt = { MessageId: 'nobody', Receipts: [{ RecipientParticipantId: 'x', ReadTimestamp: 'yesterday' }] };
    const noise = [null, 7, 'text', [], {}, { Type: 'MESSAGEMETADATA', MessageMetadata: receipt }, { Type: 'EVENT' }];
    for (const frame of noise) act(() => source.push(frame));
    act(() => source.push(item(10)));
    const withId = () => transcript.ids().filter((id) => id !== null);
    await waitFor(() => expect(withId()).toEqual(idsFrom(0, 11)));
  });

  test.each([-1, 1])(
    'with a clock that is wrong by %i h the order is the service’s, and nothing is lost',
    async (hours) => {
      vi.setSystemTime(Date.parse(item(10).AbsoluteTime) + hours * 3_600_000);
      const source = createMemorySource(items(0, 10));
      const mine: PendingMessage = { clientId: 'a', body: 'Mine', state: 'sending', time: Date.now() };
      const transcript = show({ source, pending: [mine] });
      await transcript.ready();
      act(() => source.push(item(10)));
      await waitFor(() => expect(transcript.ids()).toEqual([...idsFrom(0, 11), null]));
      act(() => source.push(item(11, { Content: 'Mine', ParticipantRole: 'CUSTOMER' })));
      transcript.rerender({ source, pending: [{ ...mine, id: 'message-11' }] });
      act(() => source.push(item(12)));
      await waitFor(() => expect(transcript.ids()).toEqual(idsFrom(0, 13)));
    },
  );
});

describe('polling', () => {
  test('looks every so many seconds, more rarely while the page is hidden, and never by default', async () => {
    const hidden = vi.spyOn(document, 'visibilityState', 'get');
    const source = watched(createMemorySource(items(0, 10)));
    const transcript = show({ source, poll: 2 });
    await transcript.ready();
    const looks = async (ms: number) => {
      source.requests.length = 0;
      await act(() => vi.advanceTimersByTimeAsync(ms));
      return source.requests.length;
    };
    source.push(item(10));
    expect(await looks(20_500)).toBeGreaterThanOrEqual(9);
    expect(transcript.ids()).toEqual(idsFrom(0, 11));
    hidden.mockReturnValue('hidden');
    await looks(10_000);
    expect(await looks(20_000)).toBeLessThanOrEqual(3);
    hidden.mockReturnValue('visible');
    transcript.rerender({ source });
    expect(await looks(60_000)).toBe(0);
  });
});

describe('typing', () => {
  const typing = (second: number) => ({
    Id: `typing-${second}`,
    Type: 'EVENT',
    ContentType: 'application/vnd.amazonaws.connect.event.typing',
    ParticipantId: 'agent-1',
    ParticipantRole: 'AGENT',
    AbsoluteTime: item(second).AbsoluteTime,
  });

  test('ends after 12 s by this clock, whatever the service’s clock says, and with a message of the one who types', async () => {
    const source = createMemorySource(items(0, 3));
    const transcript = show({ source });
    await transcript.ready();
    act(() => source.push(typing(100)));
    await waitFor(() => expect(transcript.state().typing).toHaveLength(1));
    await act(() => vi.advanceTimersByTimeAsync(8000));
    act(() => source.push(typing(108)));
    await waitFor(() => expect(transcript.state().typing[0]?.since).toBe(Date.parse(typing(108).AbsoluteTime)));
    await act(() => vi.advanceTimersByTimeAsync(8000));
    expect(transcript.state().typing).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(transcript.state().typing).toEqual([]);
    act(() => source.push(typing(130)));
    await waitFor(() => expect(transcript.state().typing).toHaveLength(1));
    act(() => source.push(item(131)));
    await waitFor(() => expect(transcript.state().typing).toEqual([]));
  });
});

describe('unsent messages', () => {
  const pending = (clientId: string, members: Partial<PendingMessage> = {}): PendingMessage => ({
    clientId,
    body: `Text of ${clientId}`,
    state: 'sending',
    ...members,
  });
  const own = (index: number, body: string) => item(index, { Content: body, ParticipantRole: 'CUSTOMER' });
  const bodies = (transcript: ReturnType<typeof show>) =>
    transcript.state().entries.map((entry) => (entry.kind === 'message' ? `${entry.body.text} ${entry.delivery}` : ''));

  test('stand last, in order, and give way to the real one as soon as its Id is known', async () => {
    const source = createMemorySource(items(0, 1));
    const transcript = show({ source, pending: [pending('a'), pending('b', { state: 'failed' })] });
    await transcript.ready();
    expect(bodies(transcript)).toEqual(['Message 0 sent', 'Text of a sending', 'Text of b failed']);
    act(() => source.push(item(1)));
    await waitFor(() =>
      expect(bodies(transcript)).toEqual(['Message 0 sent', 'Message 1 sent', 'Text of a sending', 'Text of b failed']),
    );
    const answered = [pending('a', { id: 'message-2' }), pending('b', { state: 'failed' })];
    transcript.rerender({ source, pending: answered });
    expect(bodies(transcript)).toEqual(['Message 0 sent', 'Message 1 sent', 'Text of a sent', 'Text of b failed']);
    act(() => source.push(own(2, 'Text of a')));
    await waitFor(() => expect(transcript.ids()).toContain('message-2'));
    expect(bodies(transcript)).toEqual(['Message 0 sent', 'Message 1 sent', 'Text of a sent', 'Text of b failed']);
  });

  test('are not shown beside their echo when that comes before the answer', async () => {
    const source = createMemorySource([own(0, 'Text of a')]);
    const transcript = show({ source, pending: [pending('a')] });
    await transcript.ready();
    expect(bodies(transcript)).toEqual(['Text of a sent', 'Text of a sending']);
    act(() => source.push(own(1, 'Text of a')));
    await waitFor(() => expect(bodies(transcript)).toEqual(['Text of a sent', 'Text of a sent']));
    transcript.rerender({ source, pending: [pending('a', { id: 'message-1' })] });
    expect(bodies(transcript)).toEqual(['Text of a sent', 'Text of a sent']);
    transcript.rerender({ source, pending: [] });
    expect(bodies(transcript)).toEqual(['Text of a sent', 'Text of a sent']);
  });

  test('of the same text stay as many as were not answered', async () => {
    const source = createMemorySource([]);
    const twice = [pending('a', { body: 'ok' }), pending('b', { body: 'ok' })];
    const transcript = show({ source, pending: twice });
    await transcript.ready();
    act(() => source.push(own(0, 'ok')));
    await waitFor(() => expect(bodies(transcript)).toEqual(['ok sent', 'ok sending']));
  });
});
