import type { LiveEvent } from './source.ts';
import { transcriptError } from './to-transcript-error.ts';
import { type LiveSocket, type LiveSocketEvent, openLiveSocket, type WebSocketClass } from './live-socket.ts';
import { onReturn } from './page-return.ts';

/** Where to open a socket. */
export interface SocketAddress {
  readonly url: string;
  /** Ms until another socket should take its place; Infinity: never. */
  readonly renewIn: number;
}

export interface LiveChannelOptions {
  /** A fresh address. @throws TranscriptError; one that is not retryable ends the channel */
  readonly connect: () => Promise<SocketAddress>;
  readonly WebSocket: WebSocketClass | undefined;
  /** Is given every item, before the listeners. */
  readonly onItem?: (item: unknown) => void;
  /** Ms. @default 10_000 */
  readonly heartbeat?: number;
}

/** Ms that the socket outlives its last listener, so that a view that is mounted again finds it open. */
const grace = 1_000;

/** The longest time that a timer can hold, in ms. */
const longestTimer = 2 ** 31 - 1;

/** Live events for any number of listeners over one WebSocket, which is open while there are some. */
export function createLiveChannel({ connect, WebSocket, onItem, heartbeat }: LiveChannelOptions) {
  const listeners = new Set<(event: LiveEvent) => void>();
  let connection: 'live' | 'reconnecting' | 'ended' | null = null;
  let current: LiveSocket | null = null;
  /** Takes the current one's place once it is subscribed, so that nothing is missed in between. */
  let successor: LiveSocket | null = null;
  let renewing: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let stopListening = () => {};

  const tell = (event: LiveEvent) => {
    for (const listener of listeners) listener(event);
  };

  function say(next: 'live' | 'reconnecting' | 'ended') {
    if (connection === next) return;
    connection = next;
    tell({ type: 'connection', connection: next });
  }

  function open(): LiveSocket {
    let renewIn = Infinity;
    const socket = openLiveSocket({
      address: async () => {
        const address = await connect();
        renewIn = address.renewIn;
        return address.url;
      },
      WebSocket,
      heartbeat,
      tell: (event) => hear(event, socket, renewIn),
    });
    return socket;
  }

  function succeed() {
    if (successor === null) return;
    current?.close();
    current = successor;
    successor = null;
  }

  function hear(event: LiveSocketEvent, socket: LiveSocket, renewIn: number) {
    switch (event.type) {
      case 'subscribed':
        if (socket === successor) succeed();
        clearTimeout(renewing);
        if (renewIn < longestTimer) renewing = setTimeout(() => (successor ??= open()), renewIn);
        return say('live');
      case 'lost':
        if (socket === successor) return;
        clearTimeout(renewing);
        succeed();
        return say('reconnecting');
      case 'item':
        onItem?.(event.item);
        tell({ type: 'items', items: [event.item] });
        if (!event.endsChat) return;
        close();
        return say('ended');
      case 'refused':
        close();
        return say('ended');
      default:
        event satisfies never;
    }
  }

  function close() {
    current?.close();
    successor?.close();
    current = successor = null;
    clearTimeout(renewing);
    clearTimeout(leaving);
    stopListening();
    if (connection !== 'ended') connection = null;
  }

  return {
    hasEnded: () => connection === 'ended',
    /** @throws TranscriptError `invalid` where there is no WebSocket class */
    subscribe(listener: (event: LiveEvent) => void): () => void {
      if (WebSocket === undefined && globalThis.WebSocket === undefined) {
        throw transcriptError('invalid', 'there is no WebSocket here; pass a class as the option `WebSocket`');
      }
      const own = (event: LiveEvent) => listener(event);
      listeners.add(own);
      clearTimeout(leaving);
      if (connection !== null) own({ type: 'connection', connection });
      if (current === null && connection !== 'ended') {
        current = open();
        stopListening = onReturn(() => {
          current?.wake();
          successor?.wake();
        });
      }
      return () => {
        if (!listeners.delete(own) || listeners.size > 0 || current === null) return;
        leaving = setTimeout(close, grace);
      };
    },
  };
}
