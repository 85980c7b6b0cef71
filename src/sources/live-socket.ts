import ReconnectingWebSocket from 'partysocket/ws';
import { TranscriptError } from '../wire/index.ts';
import { parseLiveFrame } from './live-frame.ts';

/** A WebSocket class: the browser's own, or another one such as that of the package `ws`. */
export type WebSocketClass = new (url: string) => {
  readonly readyState: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
};

/** What happens to a socket. */
export type LiveSocketEvent =
  /** From now on items come. */
  | { readonly type: 'subscribed' }
  /** None come until it is subscribed again, which it goes on trying by itself. */
  | { readonly type: 'lost' }
  /** There is no address for it any more, and asking again would not help. */
  | { readonly type: 'refused' }
  | { readonly type: 'item'; readonly item: unknown; readonly endsChat: boolean };

export interface LiveSocketOptions {
  /** The address of the next socket, asked for anew before each. A rejection is tried again where that may help. */
  readonly address: () => Promise<string>;
  /** @default the global WebSocket */
  readonly WebSocket: WebSocketClass | undefined;
  readonly tell: (event: LiveSocketEvent) => void;
  /** Ms from heartbeat to heartbeat. @default 10_000 */
  readonly heartbeat?: number;
}

export interface LiveSocket {
  /** Ends the wait for the next attempt, if there is one. */
  wake(): void;
  /** Nothing is told any more. */
  close(): void;
}

/** The longest wait before an attempt, in ms. */
const longestWait = 30_000;

/** How many heartbeats may stay without anything received. */
const patience = 2;

/** A random wait before all attempts but the first, so that who was cut off together does not come back together. */
const waitBefore = (attempt: number): number =>
  attempt === 0 ? 0 : Math.random() * Math.min(longestWait, 1_000 * 2 ** (attempt - 1));

/** Opens a WebSocket to the chat, subscribes, and does so again whenever it is lost. */
export function openLiveSocket({ address, WebSocket, tell, heartbeat = 10_000 }: LiveSocketOptions): LiveSocket {
  let isClosed = false;
  let isSubscribed = false;
  let attempts = 0;
  let unanswered = 0;
  let beating: ReturnType<typeof setInterval> | undefined;
  let wake = () => {};

  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      if (ms === 0) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function nextAddress(): Promise<string> {
    await wait(waitBefore(attempts));
    attempts += 1;
    if (isClosed) return '';
    try {
      return await address();
    } catch (cause) {
      if (!isClosed && cause instanceof TranscriptError && !cause.retryable) tell({ type: 'refused' });
      throw cause;
    }
  }

  // The waiting is done with the address: it can be jittered there, cut short and given up.
  const socket = new ReconnectingWebSocket(nextAddress, null, {
    WebSocket,
    minReconnectionDelay: 0,
    maxReconnectionDelay: 0,
    connectionTimeout: 10_000,
    maxEnqueuedMessages: 0,
  });

  function beat() {
    // A service that does not answer to the subscription is as good as one that says nothing.
    if (!isSubscribed || unanswered >= patience) return socket.reconnect();
    unanswered += 1;
    socket.send('{"topic":"aws/heartbeat"}');
  }

  function onLost() {
    clearInterval(beating);
    isSubscribed = false;
    if (!isClosed) tell({ type: 'lost' });
  }

  socket.addEventListener('open', () => {
    unanswered = 0;
    clearInterval(beating);
    beating = setInterval(beat, heartbeat);
    socket.send('{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}}');
  });
  socket.addEventListener('close', onLost);
  socket.addEventListener('error', onLost);
  socket.addEventListener('message', ({ data }) => {
    if (isClosed) return;
    unanswered = 0;
    const frame = parseLiveFrame(data);
    switch (frame.type) {
      case 'subscription':
        if (!frame.accepted) return socket.reconnect();
        isSubscribed = true;
        attempts = 1;
        return tell({ type: 'subscribed' });
      case 'item':
        return tell(frame);
      case 'other':
        return;
      default:
        frame satisfies never;
    }
  });

  return {
    wake() {
      attempts = 0;
      wake();
    },
    close() {
      isClosed = true;
      socket.close();
      clearInterval(beating);
      wake();
    },
  };
}
