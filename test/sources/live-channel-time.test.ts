import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createLiveChannel, type SocketAddress } from '../../src/sources/live-channel.ts';
import { transcriptError } from '../../src/sources/to-transcript-error.ts';
import { answer, chatSockets, countedSockets, hear } from './chat-sockets.ts';

// Files share their process. The channels that another one left close a second later, and what they do until then would
// be counted here.
beforeAll(() => wait(1_500));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The little of a browser that a channel looks at. */
function browser() {
  const listeners = new Set<string>();
  class Watched extends EventTarget {
    visibilityState = 'visible';
    override addEventListener(type: string, listener: EventListener) {
      super.addEventListener(type, listener);
      listeners.add(type);
    }
    override removeEventListener(type: string, listener: EventListener) {
      super.removeEventListener(type, listener);
      listeners.delete(type);
    }
  }
  const window = new Watched();
  const document = new Watched();
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  return { listeners, window, document };
}

describe('Leaving a live channel', () => {
  test('leaves no socket, no timer and no listener on the page behind; coming back later opens it anew', async () => {
    const page = browser();
    const server = await chatSockets(answer);
    const { WebSocket, made } = countedSockets();
    const channel = createLiveChannel({ connect: async () => ({ url: server.url, renewIn: 3_600_000 }), WebSocket });
    for (const times of [1, 2]) {
      const one = hear(channel);
      const other = hear(channel);
      await vi.advanceTimersByTimeAsync(0);
      await one.untilConnection('live');
      expect(one.connections()).toEqual(['live']);
      expect(vi.getTimerCount()).toBeGreaterThan(0);
      expect(page.listeners.size).toBe(2);
      one.stop();
      one.stop();
      await vi.advanceTimersByTimeAsync(1_000);
      const [socket] = made.slice(-1);
      if (socket === undefined) throw new TypeError('There is no socket.');
      expect(socket.readyState).toBe(WebSocket.OPEN);
      other.stop();
      const closed = Promise.all([once(socket, 'close'), once(server.sockets.at(-1) ?? socket, 'close')]);
      await vi.advanceTimersByTimeAsync(1_000);
      await closed;
      expect(page.listeners.size).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
      expect(made).toHaveLength(times);
    }
    await server.close();
  });

  test('while it waits for the next attempt ends the waiting', async () => {
    const connect = vi.fn<() => Promise<SocketAddress>>(() => Promise.reject(transcriptError('network', '')));
    const heard = hear(createLiveChannel({ connect, WebSocket }));
    await vi.advanceTimersByTimeAsync(60_000);
    heard.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    const asked = connect.mock.calls.length;
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(connect).toHaveBeenCalledTimes(asked);
  });
});

describe('A channel that finds nobody', () => {
  async function offline() {
    const attempts: number[] = [];
    const connect = async () => {
      attempts.push(Date.now());
      throw transcriptError('service', '', 503);
    };
    const heard = hear(createLiveChannel({ connect, WebSocket }));
    await vi.advanceTimersByTimeAsync(0);
    return { attempts, ...heard };
  }

  test('tries again without end, after random times below twice the last, at most 30 s', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { attempts, connections } = await offline();
    await vi.advanceTimersByTimeAsync(300_000);
    const waits = attempts.slice(1).map((time, index) => Math.floor((time - (attempts[index] ?? 0)) / 1_000));
    expect(waits.slice(0, 7)).toEqual([1, 2, 4, 8, 16, 30, 30]);
    expect(connections()).toEqual(['reconnecting']);
    vi.mocked(Math.random).mockReturnValue(0.5);
    const before = attempts.length;
    await vi.advanceTimersByTimeAsync(300_000);
    const jittered = attempts.slice(before + 1).map((time, index) => time - (attempts[before + index] ?? 0));
    expect(jittered.length).toBeGreaterThan(10);
    expect(new Set(jittered.map((wait) => Math.floor(wait / 1_000)))).toEqual(new Set([15]));
  });

  test('tries at once when the network is back, and when the page is looked at again', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { window, document } = browser();
    const { attempts } = await offline();
    await vi.advanceTimersByTimeAsync(60_000);
    const before = attempts.length;
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts).toHaveLength(before);
    document.visibilityState = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts).toHaveLength(before + 1);
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts).toHaveLength(before + 2);
  });

  test.each(['denied', 'invalid'] as const)('ends where asking again would not help (%s)', async (kind) => {
    const connect = vi.fn<() => Promise<SocketAddress>>(() => Promise.reject(transcriptError(kind, '')));
    const { connections } = hear(createLiveChannel({ connect, WebSocket }));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(connections()).toEqual(['ended']);
    expect(connect).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
