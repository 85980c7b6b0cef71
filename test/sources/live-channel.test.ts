import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createLiveChannel, type LiveChannelOptions } from '../../src/sources/live-channel.ts';
import { accept, answer, chatSockets, countedSockets, hear } from './chat-sockets.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const close of closing.splice(0).toReversed()) await close();
});

async function setup(
  onMessage: Parameters<typeof chatSockets>[0],
  options: Partial<LiveChannelOptions> & { readonly renewIn?: readonly number[] } = {},
) {
  const server = await chatSockets(onMessage);
  const renewals = [...(options.renewIn ?? [])];
  const connect = async () => ({ url: server.url, renewIn: renewals.shift() ?? Infinity });
  const heard = hear(createLiveChannel({ connect, WebSocket, ...options }));
  closing.push(server.close, heard.stop);
  return { ...server, ...heard };
}

const frame = (item: object) => JSON.stringify({ topic: 'aws/chat', content: JSON.stringify(item) });

describe('A live channel', () => {
  test('is live when the service has taken the subscription, not before', async () => {
    const { sockets, until, untilConnection, events } = await setup((socket, topic) => {
      if (topic !== 'aws/subscribe') return;
      socket.send(frame({ Id: 'early' }));
      accept(socket);
    });
    await untilConnection('live');
    expect(events.map(({ type }) => type)).toEqual(['items', 'connection']);
    sockets[0]?.send(frame({ Id: 'later' }));
    await until(() => events.length === 3);
    expect(events[2]).toEqual({ type: 'items', items: [{ Id: 'later' }] });
  });

  test('passes over frames that say nothing, and hears what comes after them', async () => {
    const { sockets, until, untilConnection, items, connections } = await setup(answer);
    await untilConnection('live');
    const nonsense = [
      '',
      'not JSON',
      'null',
      '[]',
      '{}',
      '{"topic":"aws/weather"}',
      '{"topic":"aws/chat","content":7}',
    ];
    for (const text of nonsense) sockets[0]?.send(text);
    sockets[0]?.send(Buffer.from(frame({ Id: 'in bytes' })));
    sockets[0]?.send(frame({ Id: 'a' }));
    await until(() => items().length > 0);
    expect(items()).toEqual([{ Id: 'a' }]);
    expect(connections()).toEqual(['live']);
  });

  test('takes a silent socket for dead, and another one', async () => {
    const { sockets, untilConnection, connections } = await setup(
      (socket, topic, count) => {
        if (topic === 'aws/subscribe') accept(socket);
        else if (count > 1) answer(socket, topic);
      },
      { heartbeat: 20 },
    );
    await untilConnection('live', 2);
    expect(connections()).toEqual(['live', 'reconnecting', 'live']);
    expect(sockets).toHaveLength(2);
  });

  test('keeps a socket that answers to heartbeats', async () => {
    const heartbeats: unknown[] = [];
    let enough = () => {};
    const tenHeartbeats = new Promise<void>((resolve) => (enough = resolve));
    const { connections, untilConnection } = await setup(
      (socket, topic) => {
        answer(socket, topic);
        if (topic === 'aws/heartbeat' && heartbeats.push(topic) === 10) enough();
      },
      { heartbeat: 20 },
    );
    await untilConnection('live');
    await tenHeartbeats;
    expect(connections()).toEqual(['live']);
  });

  test.each([
    ['never answered', () => {}],
    ['refused', (socket: WebSocket) => socket.send('{"topic":"aws/subscribe","content":{"status":"failure"}}')],
  ])('tries again where its subscription is %s', async (_, onSubscribe) => {
    const { untilConnection, connections } = await setup(
      (socket, topic, count) => {
        if (count === 1 && topic === 'aws/subscribe') onSubscribe(socket);
        else answer(socket, topic);
      },
      { heartbeat: 50 },
    );
    await untilConnection('live');
    expect(connections()).toEqual(['reconnecting', 'live']);
  });

  test('takes a new socket before the old one expires, and leaves the old one only then', async () => {
    const { sockets, items, until, untilConnection, connections } = await setup(
      (socket, topic, count) => {
        if (topic !== 'aws/subscribe') return answer(socket, topic);
        if (count === 1) return accept(socket);
        // The old one is still heard while the new one is not yet there.
        sockets[0]?.send(frame({ Id: 'over the old one' }));
        sockets[0]?.once('close', () => socket.send(frame({ Id: 'over the new one' })));
        void until(() => items().length === 1).then(() => accept(socket));
      },
      { renewIn: [10] },
    );
    await untilConnection('live');
    await until(() => items().length === 2);
    expect(items()).toEqual([{ Id: 'over the old one' }, { Id: 'over the new one' }]);
    expect(connections()).toEqual(['live']);
    expect(sockets.map((socket) => socket.readyState)).toEqual([WebSocket.CLOSED, WebSocket.OPEN]);
  });

  test('goes on with the new socket where the old one is lost first', async () => {
    const { sockets, untilConnection, connections } = await setup(
      (socket, topic, count) => {
        if (count !== 2 || topic !== 'aws/subscribe') return answer(socket, topic);
        sockets[0]?.terminate();
        void untilConnection('reconnecting').then(() => accept(socket));
      },
      { renewIn: [10] },
    );
    await untilConnection('live', 2);
    expect(connections()).toEqual(['live', 'reconnecting', 'live']);
    expect(sockets).toHaveLength(2);
  });

  test('tells who listens later how it is at once, and who listens after the end nothing else', async () => {
    const { WebSocket, made } = countedSockets();
    const server = await chatSockets(answer);
    const channel = createLiveChannel({ connect: async () => ({ url: server.url, renewIn: Infinity }), WebSocket });
    const first = hear(channel);
    closing.push(server.close, first.stop);
    await first.untilConnection('live');
    const second = hear(channel);
    expect(second.connections()).toEqual(['live']);
    second.stop();
    const ended = { Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.chat.ended' };
    server.sockets[0]?.send(frame(ended));
    await first.untilConnection('ended');
    expect(first.events.slice(1)).toEqual([
      { type: 'items', items: [ended] },
      { type: 'connection', connection: 'ended' },
    ]);
    const third = hear(channel);
    expect(third.events).toEqual([{ type: 'connection', connection: 'ended' }]);
    expect(second.events).toHaveLength(1);
    expect(made).toHaveLength(1);
  });

  test('keeps its socket for who leaves and comes back at once', async () => {
    const { WebSocket, made } = countedSockets();
    const server = await chatSockets(answer);
    closing.push(server.close);
    const channel = createLiveChannel({ connect: async () => ({ url: server.url, renewIn: Infinity }), WebSocket });
    hear(channel).stop();
    const again = hear(channel);
    closing.push(again.stop);
    await again.untilConnection('live');
    again.stop();
    const third = hear(channel);
    closing.push(third.stop);
    expect(third.connections()).toEqual(['live']);
    server.sockets[0]?.send(frame({ Id: 'a' }));
    await third.until(() => third.items().length === 1);
    expect(made).toHaveLength(1);
    expect(again.items()).toEqual([]);
  });

  test('says so where there is no WebSocket class at all', () => {
    vi.stubGlobal('WebSocket', undefined);
    const channel = createLiveChannel({ connect: () => new Promise(() => {}), WebSocket: undefined });
    expect(() => channel.subscribe(() => {})).toThrow(/option `WebSocket`/);
  });
});
