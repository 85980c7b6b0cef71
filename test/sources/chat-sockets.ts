import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';
import type { LiveEvent } from '../../src/sources/source.ts';

/** A WebSocket server that does what the test says, for what the participant service never does. */
export async function chatSockets(onMessage: (socket: WebSocket, topic: unknown, count: number) => void) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  /** In the order in which they were opened. */
  const sockets: WebSocket[] = [];
  server.on('connection', (socket) => {
    sockets.push(socket);
    const count = sockets.length;
    socket.on('message', (data) => onMessage(socket, (JSON.parse(String(data)) as { topic: unknown }).topic, count));
  });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return {
    url: `ws://127.0.0.1:${address.port}/`,
    sockets,
    async close() {
      for (const socket of sockets) socket.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}

export const accept = (socket: WebSocket) =>
  socket.send('{"topic":"aws/subscribe","content":{"status":"success","topics":["aws/chat"]}}');

/** Answers as the service does. */
export function answer(socket: WebSocket, topic: unknown): void {
  if (topic === 'aws/subscribe') accept(socket);
  else socket.send(JSON.stringify({ topic }));
}

/** Hears all that a source says. */
export function hear(source: { subscribe(listener: (event: LiveEvent) => void): () => void }) {
  const events: LiveEvent[] = [];
  const checks = new Set<() => void>();
  const stop = source.subscribe((event) => {
    events.push(event);
    for (const check of checks) check();
  });
  const connections = () => events.flatMap((event) => (event.type === 'connection' ? [event.connection] : []));
  const until = (wish: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!wish()) return;
        checks.delete(check);
        resolve();
      };
      checks.add(check);
      check();
    });
  return {
    events,
    stop,
    until,
    connections,
    items: () => events.flatMap((event) => (event.type === 'items' ? event.items : [])),
    /** Resolves once it was said to be so for the n-th time. */
    untilConnection: (connection: 'live' | 'reconnecting' | 'ended', times = 1) =>
      until(() => connections().filter((said) => said === connection).length >= times),
  };
}

/** A WebSocket class that keeps those that were made with it. */
export function countedSockets() {
  const made: WebSocket[] = [];
  class CountedWebSocket extends WebSocket {
    constructor(url: string) {
      super(url);
      made.push(this);
    }
  }
  return { made, WebSocket: CountedWebSocket };
}
