import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTranscript, type LiveEvent, type TranscriptSource } from '../../src/index.ts';

const item = (Id: string, second = 5, members: object = {}) => ({
  Id,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: Id,
  ParticipantId: 'agent-1',
  ParticipantRole: 'AGENT',
  AbsoluteTime: `2026-11-20T08:00:0${second}.000Z`,
  ...members,
});
const joined = (Id: string) =>
  item(Id, 5, { Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.participant.joined' });

/** A conversation of which the test says what is on its newest page and what is heard. */
function conversation(page: readonly object[]) {
  const told = { page };
  const listeners = new Set<(event: LiveEvent) => void>();
  const source: TranscriptSource = {
    id: 'conversation',
    getTranscript: async () => ({ Transcript: told.page }),
    subscribe(listener) {
      listeners.add(listener);
      listener({ type: 'connection', connection: 'live' });
      return () => listeners.delete(listener);
    },
  };
  const tell = (event: LiveEvent) => act(() => listeners.forEach((listener) => listener(event)));
  return {
    told,
    source,
    hear: (...items: readonly object[]) => tell({ type: 'items', items }),
    connect: (connection: 'live' | 'reconnecting') => tell({ type: 'connection', connection }),
  };
}

async function show(source: TranscriptSource) {
  const client = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StrictMode>
  );
  const orders: (readonly (string | null)[])[] = [];
  const { result } = renderHook(
    () => {
      const state = useTranscript({ source });
      orders.push(state.entries.map(({ id }) => id));
      return state;
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current.status).toBe('ready'));
  const ids = () => result.current.entries.map(({ id }) => id);
  return { result, orders, ids, shows: (...wanted: readonly string[]) => waitFor(() => expect(ids()).toEqual(wanted)) };
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('live items of one time stand in the order of their arrival, in one frame or in many', async () => {
  const { source, hear } = conversation([item('p', 1), item('q')]);
  const { ids, shows, orders } = await show(source);
  hear(item('3'));
  await shows('p', 'q', '3');
  hear(item('1'), joined('2'));
  hear(item('0'));
  await shows('p', 'q', '3', '1', '2', '0');
  hear(item('2'), item('3'), item('later', 6), item('00'));
  await shows('p', 'q', '3', '1', '2', '0', '00', 'later');
  const last = ids();
  for (const order of orders) expect(last.filter((id) => order.includes(id))).toEqual(order);
});

test('a catch-up that agrees swaps nothing, and one that does not has the last word', async () => {
  const { source, hear, connect, told } = conversation([item('p', 1)]);
  const { shows, orders } = await show(source);
  hear(item('3'));
  hear(item('1'));
  hear(item('2'));
  await shows('p', '3', '1', '2');
  const seen = orders.length;
  connect('reconnecting');
  hear(item('2'), item('1'));
  told.page = [item('p', 1), item('3'), item('1'), item('2'), item('0')];
  connect('live');
  await shows('p', '3', '1', '2', '0');
  for (const order of orders.slice(seen)) expect(order.filter((id) => id !== '0')).toEqual(['p', '3', '1', '2']);

  connect('reconnecting');
  hear(item('y'), item('x'));
  await shows('p', '3', '1', '2', '0', 'y', 'x');
  told.page = [...told.page, item('x'), item('y')];
  connect('live');
  await shows('p', '3', '1', '2', '0', 'x', 'y');
});
