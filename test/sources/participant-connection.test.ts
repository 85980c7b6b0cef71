import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepConnection } from '../../src/sources/participant-connection.ts';
import { transcriptError } from '../../src/sources/to-transcript-error.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const passMinutes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

/** Numbers the connections. */
function setup(expiry: () => unknown = () => inMinutes(60)) {
  let made = 0;
  const connection = keepConnection(async () => {
    made += 1;
    return {
      connectionToken: `token-${made}`,
      connectionTokenExpiry: inMinutes(1_440),
      websocketUrl: `wss://chat.example/${made}`,
      websocketExpiry: expiry(),
    };
  });
  return { ...connection, count: () => made };
}

const deny = () => Promise.reject(transcriptError('denied', '', 403));

test('a socket is to be renewed when nine tenths of its time are over', async () => {
  const { socketAddress } = setup();
  expect(await socketAddress()).toEqual({ url: 'wss://chat.example/1', renewIn: 54 * 60_000 });
});

test.each([undefined, null, 'soon', 7, () => inMinutes(-60), () => inMinutes(0.5)])(
  'an expiry of which nothing can be known renews nothing (%s)',
  async (expiry) => {
    const { socketAddress } = setup(() => (typeof expiry === 'function' ? expiry() : expiry));
    expect(await socketAddress()).toMatchObject({ renewIn: Infinity });
  },
);

test('an address is given once', async () => {
  const { socketAddress, withToken, count } = setup();
  expect(await withToken(async (token) => token)).toBe('token-1');
  const urls = [await socketAddress(), await socketAddress(), await socketAddress()].map(({ url }) => url);
  expect(urls).toEqual(['wss://chat.example/1', 'wss://chat.example/2', 'wss://chat.example/3']);
  expect(await withToken(async (token) => token)).toBe('token-3');
  expect(count()).toBe(3);
});

test('an address that has become too old to be opened is not given', async () => {
  const { socketAddress, withToken } = setup();
  await withToken(async (token) => token);
  passMinutes(2);
  expect((await socketAddress()).url).toBe('wss://chat.example/2');
});

test('who is refused while somebody has a new connection already takes that one', async () => {
  const { withToken, count } = setup();
  const tokens: string[] = [];
  let refuse = () => {};
  const refused = new Promise<void>((resolve) => (refuse = resolve));
  const slow = withToken(async (token) => {
    tokens.push(token);
    if (token !== 'token-1') return token;
    await refused;
    return deny();
  });
  const quick = await withToken((token) => (token === 'token-1' ? deny() : Promise.resolve(token)));
  refuse();
  expect([quick, await slow]).toEqual(['token-2', 'token-2']);
  expect(tokens).toEqual(['token-1', 'token-2']);
  expect(count()).toBe(2);
});

test('a request that fails otherwise is not repeated', async () => {
  const { withToken, count } = setup();
  const request = vi.fn<() => Promise<never>>(() => Promise.reject(transcriptError('throttled', '', 429)));
  await expect(withToken(request)).rejects.toMatchObject({ kind: 'throttled' });
  expect(request).toHaveBeenCalledOnce();
  expect(count()).toBe(1);
});

test('a connection that could not be made is asked for again by who comes next', async () => {
  let made = 0;
  const { withToken } = keepConnection(() => {
    made += 1;
    if (made === 1) return Promise.reject(transcriptError('network', ''));
    return Promise.resolve({ connectionToken: 'token', websocketUrl: 'wss://chat.example/' });
  });
  await expect(withToken(async (token) => token)).rejects.toMatchObject({ kind: 'network' });
  expect(await withToken(async (token) => token)).toBe('token');
});
