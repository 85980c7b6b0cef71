import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpSource, type HttpSourceOptions, TranscriptError } from '../../src/http.ts';
import { answeringServer, type ReceivedRequest, sendJson } from './answering-server.ts';
import { describeSource } from './conformance.ts';
import { served } from './served.ts';
import { never, newest, page } from './walk.ts';

describeSource('The http source', (items) => served(items, createHttpSource));

const token = 'QVFJREFIZ-secret-token';
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function setup(
  answer: (response: ServerResponse, request: ReceivedRequest) => void,
  options: Partial<Pick<HttpSourceOptions, 'connectionToken' | 'timeout' | 'fetch'>> = {},
) {
  const server = await answeringServer(answer);
  closing.push(server.close);
  return { ...server, source: createHttpSource({ endpoint: server.endpoint, connectionToken: token, ...options }) };
}

const emptyPage = { Transcript: [] };

describe('The http source asks', () => {
  test('with the token in its header only, and with the given members only', async () => {
    const { source, requests } = await setup((response) => sendJson(response, 200, emptyPage));
    await page(source);
    await page(source, { startPosition: { mostRecent: 3 }, contactId: 'c', nextToken: 'n' });
    const defaults = { ScanDirection: 'BACKWARD', SortOrder: 'ASCENDING', MaxResults: 50 };
    expect(requests).toEqual([
      { path: '/participant/transcript', token, body: defaults },
      {
        path: '/participant/transcript',
        token,
        body: { ...defaults, StartPosition: { MostRecent: 3 }, ContactId: 'c', NextToken: 'n' },
      },
    ]);
  });

  test("in a region at the region's host, in China at its own", async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(String(input));
      return Response.json(emptyPage);
    };
    for (const region of ['eu-west-2', 'us-gov-west-1', 'cn-north-1']) {
      await page(createHttpSource({ region, connectionToken: token, fetch }));
    }
    expect(asked).toEqual([
      'https://participant.connect.eu-west-2.amazonaws.com/participant/transcript',
      'https://participant.connect.us-gov-west-1.amazonaws.com/participant/transcript',
      'https://participant.connect.cn-north-1.amazonaws.com.cn/participant/transcript',
    ]);
  });

  test.each(['', 'EU', 'evil.example/#us-east-1'])('nobody where "%s" is to be a region', (region) => {
    expect(() => createHttpSource({ region, connectionToken: token })).toThrow(TranscriptError);
  });

  test.each([
    '',
    'chat.example.com',
    'ftp://chat.example.com',
    'https://chat.example.com?token=1',
    'https://me:word@a.b',
  ])('nobody where "%s" is to be an endpoint', (endpoint) =>
    expect(() => createHttpSource({ endpoint, connectionToken: token })).toThrow(TranscriptError),
  );

  test('a token function before every request, and once more when its token is refused', async () => {
    const given = ['expired', 'renewed', 'renewed'];
    const { source, requests } = await setup(
      (response, request) => sendJson(response, request.token === 'renewed' ? 200 : 403, emptyPage),
      { connectionToken: async () => given.shift() ?? 'none' },
    );
    await page(source);
    await page(source);
    expect(requests.map((request) => request.token)).toEqual(['expired', 'renewed', 'renewed']);
  });

  test('no third time, and not again with the same token', async () => {
    let count = 0;
    const { source, requests } = await setup((response) => sendJson(response, 403, {}), {
      connectionToken: () => `token-${(count += 1)}`,
    });
    await expect(page(source)).rejects.toMatchObject({ kind: 'denied', status: 403 });
    expect(requests).toHaveLength(2);
    const same = await setup((response) => sendJson(response, 403, {}), { connectionToken: () => 'same' });
    await expect(page(same.source)).rejects.toMatchObject({ kind: 'denied' });
    expect(same.requests).toHaveLength(1);
  });

  test.each(['', 'two\r\nlines', undefined])('nobody without a usable token (%j)', async (bad) => {
    const connectionToken = (() => bad) as () => string;
    const { source, requests } = await setup((response) => sendJson(response, 200, emptyPage), { connectionToken });
    await expect(page(source)).rejects.toMatchObject({ kind: 'denied' });
    expect(requests).toEqual([]);
  });

  test('under an identity that is the same for the same token, and its own for every token function', () => {
    const idOf = (connectionToken: HttpSourceOptions['connectionToken']) =>
      createHttpSource({ region: 'us-east-1', connectionToken }).id;
    const provider = () => token;
    expect(idOf(token)).toBe(idOf(token));
    expect(idOf(token)).not.toBe(idOf('another-token'));
    expect(idOf(provider)).not.toBe(idOf(provider));
    expect(createHttpSource({ region: 'us-east-1', connectionToken: provider, id: 'contact-1' }).id).toBe('contact-1');
  });
});

const html = '<!doctype html><title>Sign in</title>';
const failures: readonly [string, string, (response: ServerResponse) => void][] = [
  ['truncated JSON', 'malformed', (response) => response.end('{"Transcript":[{"Id":"a"},{"I')],
  ['HTML with status 200', 'malformed', (response) => response.end(html)],
  ['nothing at all', 'malformed', (response) => response.end()],
  ['null', 'malformed', (response) => response.end('null')],
  ['a list', 'malformed', (response) => response.end('[]')],
  ['a missing Transcript', 'malformed', (response) => response.end('{}')],
  ['a Transcript that is no list', 'malformed', (response) => response.end('{"Transcript":"none"}')],
  ['HTML with status 502', 'service', (response) => response.writeHead(502).end(html)],
  ['400', 'invalid', (response) => sendJson(response, 400, { message: 'bad' })],
  ['401', 'denied', (response) => sendJson(response, 401, {})],
  ['403', 'denied', (response) => sendJson(response, 403, {}, { 'x-amzn-ErrorType': 'AccessDeniedException' })],
  ['404', 'invalid', (response) => sendJson(response, 404, {})],
  ['408', 'timeout', (response) => sendJson(response, 408, {})],
  ['429', 'throttled', (response) => sendJson(response, 429, { __type: 'ThrottlingException' })],
  [
    'a throttling answer with status 400',
    'throttled',
    (response) => sendJson(response, 400, { __type: 'x#ThrottlingException' }),
  ],
  ['500', 'service', (response) => sendJson(response, 500, { Message: 'oops' })],
  ['a cut connection', 'network', (response) => response.destroy()],
  [
    'a connection cut in the middle of the body',
    'network',
    (response) => {
      response.writeHead(200, { 'content-length': 1_000 });
      response.write('{"Transcript":[', () => response.destroy());
    },
  ],
  ['silence', 'timeout', () => {}],
  ['silence after half of the body', 'timeout', (response) => response.write('{"Transcript":[')],
];

describe('The http source gives a failure its kind', () => {
  test.each(failures)('%s: %s', async (_, kind, answer) => {
    const { source } = await setup(answer, { timeout: 300 });
    const error: unknown = await page(source).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(TranscriptError);
    expect(error).toMatchObject({ kind });
  });

  test('a redirect: network, and the token is not carried along', async () => {
    const { source, requests } = await setup((response, { path }) =>
      path === '/elsewhere'
        ? sendJson(response, 200, emptyPage)
        : response.writeHead(307, { location: '/elsewhere' }).end(),
    );
    await expect(page(source)).rejects.toMatchObject({ kind: 'network' });
    expect(requests).toHaveLength(1);
  });

  test('offline: network', async () => {
    const { source, close } = await setup(() => {});
    closing.pop();
    await close();
    await expect(page(source)).rejects.toMatchObject({ kind: 'network', status: null });
  });

  test("and the service's own name and words, but never the token", async () => {
    const { source } = await setup((response) =>
      sendJson(
        response,
        400,
        { message: `Token ${token} is bad` },
        { 'x-amzn-ErrorType': 'ValidationException:http://x/' },
      ),
    );
    const error: unknown = await page(source).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ message: expect.stringContaining('ValidationException, 400, Token … is bad') });
  });

  test('an aborted request: the reason of its signal, also where fetch takes no notice', async () => {
    const controller = new AbortController();
    const { source } = await setup(() => controller.abort(), { fetch: () => new Promise(() => {}) });
    const call = source.getTranscript(newest, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toBe(controller.signal.reason);
    const underWay = new AbortController();
    const silent = await setup(() => underWay.abort());
    const error: unknown = await silent.source
      .getTranscript(newest, { signal: underWay.signal })
      .catch((cause: unknown) => cause);
    expect(error).toBe(underWay.signal.reason);
  });
});

describe('The http source takes', () => {
  test('wrong types in every member', async () => {
    const names = [
      'Id',
      'AbsoluteTime',
      'Content',
      'ContentType',
      'Type',
      'ParticipantId',
      'DisplayName',
      'ParticipantRole',
    ];
    const more = ['Attachments', 'MessageMetadata', 'RelatedContactId', 'ContactId', 'InitialContactId'];
    for (const value of [null, 7, true, '', [], {}, [[null]], { Receipts: { a: 1 } }]) {
      const item = Object.fromEntries([...names, ...more].map((name) => [name, value]));
      const { source } = await setup((response) =>
        sendJson(response, 200, { Transcript: [item, value], NextToken: value, InitialContactId: value }),
      );
      expect((await page(source)).items.length).toBeGreaterThan(0);
    }
  });

  test('5 MB of Content in one item', async () => {
    const Content = 'x'.repeat(5_000_000);
    const { source } = await setup((response) => sendJson(response, 200, { Transcript: [{ Id: 'a', Content }] }));
    expect((await page(source)).items[0]?.Content).toHaveLength(5_000_000);
  });

  test('an http(s) link to an attachment with its size and end, and no other link', async () => {
    const answers: unknown[] = [
      { Url: 'https://files.example/a', UrlExpiry: '2026-03-01T09:05:00.000Z', AttachmentSizeInBytes: 12 },
      { Url: 'https://files.example/b' },
      { Url: 'javascript:alert(1)' },
      {},
    ];
    const { source, requests } = await setup((response) => sendJson(response, 200, answers.shift()));
    const ask = () => source.getAttachment?.('att', { signal: never });
    expect(await ask()).toEqual({ url: 'https://files.example/a', size: 12, expires: Date.UTC(2026, 2, 1, 9, 5) });
    expect(await ask()).toEqual({ url: 'https://files.example/b', size: null, expires: null });
    await expect(ask()).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(ask()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(requests[0]).toMatchObject({
      path: '/participant/attachment',
      body: { AttachmentId: 'att', UrlExpiryInSeconds: 300 },
    });
  });

  test('404 for an attachment that is not there, and 403 for access that has ended', async () => {
    const missing = await setup((response) => sendJson(response, 404, {}));
    await expect(missing.source.getAttachment?.('att', { signal: never })).rejects.toMatchObject({
      kind: 'unavailable',
    });
    const ended = await setup((response) => sendJson(response, 403, {}));
    await expect(ended.source.getAttachment?.('att', { signal: never })).rejects.toMatchObject({ kind: 'denied' });
  });
});
