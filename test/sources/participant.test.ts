import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';
import { createParticipantSource, type ConnectionDetails, TranscriptError } from '../../src/participant.ts';
import { eventContentTypes, parseItem } from '../../src/wire/index.ts';
import { answeringServer, sendJson } from './answering-server.ts';
import { countedSockets, hear } from './chat-sockets.ts';
import { describeSource } from './conformance.ts';
import { contacts } from './conversation.ts';
import { served } from './served.ts';
import { never, page } from './walk.ts';
import { patiently } from '../patiently.ts';

const nowhere = 'ws://127.0.0.1:9/';

describeSource('The participant source with details of a connection', (items) =>
  served(items, ({ endpoint, connectionToken }) =>
    createParticipantSource({ endpoint, connectionDetails: { connectionToken, websocketUrl: nowhere } }),
  ),
);

describeSource('The participant source with a participant token', async (items) => {
  const service = await startParticipantService();
  const participants = [{ participantId: 'participant-1', role: 'CUSTOMER', displayName: 'Jane' }] as const;
  const contact = { initialContactId: contacts.current, contactId: contacts.current };
  service.addChat({ name: 'conversation', ...contact, participants, present: ['participant-1'], items });
  const { participantToken } = service.tokens('conversation').customer;
  return {
    source: createParticipantSource({ endpoint: service.url, participantToken }),
    token: participantToken,
    // What is refused once is asked again with a new connection, so that only a second refusal is one.
    fail: (status) => (service.faults.failNext = { count: status === 403 ? 2 : 1, status }),
    close: () => service.close(),
  };
});

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const close of closing.splice(0).toReversed()) await close();
});

type Options = Partial<Parameters<typeof createParticipantSource>[0]>;

/** The customer of the short chat, with all tokens that its requests held. */
async function setup(options: Options = {}, started?: ParticipantService) {
  const service = started ?? (await startParticipantService());
  if (!started) closing.push(() => service.close());
  const tokens: string[] = [];
  const { participantToken } = service.tokens('short').customer;
  const access = options.connectionDetails ? {} : { participantToken };
  const source = createParticipantSource({
    endpoint: service.url,
    WebSocket,
    fetch: (url, init) => {
      tokens.push(new Headers(init?.headers).get('x-amz-bearer') ?? '');
      return fetch(url, init);
    },
    ...access,
    ...options,
  } as Parameters<typeof createParticipantSource>[0]);
  return {
    service,
    source,
    tokens,
    participantToken,
    chat: service.chat('short'),
    agent: service.chat('short').participant('AGENT'),
    customer: service.chat('short').participant('CUSTOMER'),
    asked: (operation: string) => service.requests.filter(({ path }) => path === `/participant/${operation}`),
  };
}

/** Hears the source until the test is over. */
function listen(source: Parameters<typeof hear>[0]) {
  const heard = hear(source);
  closing.push(heard.stop);
  return heard;
}

const message = (Content: string) => ({ Type: 'MESSAGE', ContentType: 'text/plain', Content });

describe('The participant source connects', () => {
  test('once for all that asks at the same time, with the documented request', async () => {
    const { source, asked, tokens, participantToken } = await setup();
    const { untilConnection } = listen(source);
    await Promise.all([untilConnection('live'), page(source), page(source)]);
    expect(asked('connection').map(({ body }) => body)).toEqual([{ Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'] }]);
    expect(tokens[0]).toBe(participantToken);
    expect(new Set(tokens.slice(1)).size).toBe(1);
    expect(tokens[1]).not.toBe(participantToken);
  });

  test('not before anything is asked, and as present only where that was wished', async () => {
    const { source, asked, service } = await setup({ connectParticipant: true });
    expect(service.requests).toEqual([]);
    await page(source);
    expect(asked('connection')[0]?.body).toMatchObject({ ConnectParticipant: true });
  });

  test('again when its token is refused: once, whoever was refused', async () => {
    const { source, asked, service, tokens } = await setup();
    await page(source);
    service.expireToken(tokens[1] ?? '');
    const pages = await Promise.all([page(source), page(source), page(source)]);
    expect(pages.every(({ items }) => items.length > 0)).toBe(true);
    expect(asked('connection')).toHaveLength(2);
  });

  test('again before its token expires', async () => {
    let connections = 0;
    const server = await answeringServer((response, { path }) => {
      if (path !== '/participant/connection') return sendJson(response, 200, { Transcript: [] });
      connections += 1;
      const Expiry = new Date(Date.now() + 86_400_000).toISOString();
      sendJson(response, 200, { ConnectionCredentials: { ConnectionToken: `token-${connections}`, Expiry } });
    });
    closing.push(server.close);
    const source = createParticipantSource({ endpoint: server.endpoint, participantToken: 'participant' });
    const now = vi.spyOn(Date, 'now');
    const start = Date.now();
    for (const hours of [0, 21, 22, 43, 44]) {
      now.mockReturnValue(start + hours * 3_600_000);
      await page(source);
    }
    const used = server.requests.filter(({ path }) => path === '/participant/transcript').map(({ token }) => token);
    expect(used).toEqual(['token-1', 'token-1', 'token-2', 'token-2', 'token-3']);
  });

  test('no more often where the clock is wrong, so that all has expired before it came', async () => {
    const { source, asked } = await setup();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 48 * 3_600_000);
    for (let count = 0; count < 3; count += 1) await page(source);
    expect(asked('connection')).toHaveLength(1);
  });

  test('with a token from a function, which is asked once more when it is refused', async () => {
    const given = ['short.customer.gone'];
    const service = await startParticipantService();
    closing.push(() => service.close());
    const { participantToken } = service.tokens('short').customer;
    const { source, tokens } = await setup(
      { participantToken: async () => given.shift() ?? participantToken },
      service,
    );
    expect((await page(source)).items).not.toEqual([]);
    expect(tokens.slice(0, 2)).toEqual(['short.customer.gone', participantToken]);
  });

  test('no third time: then it is denied, and live it has ended', async () => {
    let count = 0;
    const { source, asked } = await setup({ participantToken: () => `short.customer.gone-${(count += 1)}` });
    await expect(page(source)).rejects.toMatchObject({ kind: 'denied', status: 403 });
    expect(asked('connection')).toHaveLength(2);
    const { untilConnection, connections } = listen(source);
    await untilConnection('ended');
    expect(connections()).toEqual(['ended']);
    expect(asked('connection')).toHaveLength(4);
  });

  test('with the details that the app gives, and with new ones when they are refused', async () => {
    const service = await startParticipantService();
    closing.push(() => service.close());
    const given = ['gone', 'short.customer.connection-token'];
    const connectionDetails = async () => ({ connectionToken: given.shift() ?? '', websocketUrl: nowhere });
    const { source, tokens } = await setup({ connectionDetails }, service);
    expect((await page(source)).items).not.toEqual([]);
    expect(tokens).toEqual(['gone', 'short.customer.connection-token']);
  });

  test.each([
    ['no connection token', {}, 'malformed'],
    ['a token that no header takes', { ConnectionCredentials: { ConnectionToken: 'two\nlines' } }, 'malformed'],
    ['credentials that are no object', { ConnectionCredentials: 'token' }, 'malformed'],
  ])('and says so where the answer holds %s', async (_, answer, kind) => {
    const server = await answeringServer((response) => sendJson(response, 200, answer));
    closing.push(server.close);
    const source = createParticipantSource({ endpoint: server.endpoint, participantToken: 'participant' });
    await expect(page(source)).rejects.toMatchObject({ kind });
  });

  test('to no region and no endpoint that is none', () => {
    expect(() => createParticipantSource({ region: 'EU', participantToken: 't' })).toThrow(TranscriptError);
    expect(() => createParticipantSource({ endpoint: 'chat', participantToken: 't' })).toThrow(TranscriptError);
  });

  test('under an identity that is the same for the same token, and its own for every function', () => {
    const region = 'us-east-1';
    const idOf = (participantToken: string | (() => string)) =>
      createParticipantSource({ region, participantToken }).id;
    expect(idOf('token')).toBe(idOf('token'));
    expect(idOf('token')).not.toBe(idOf('another'));
    expect(idOf(() => 'token')).not.toBe(idOf(() => 'token'));
    const details = { connectionToken: 'token', websocketUrl: nowhere };
    const idOfDetails = (connectionDetails: ConnectionDetails | (() => ConnectionDetails)) =>
      createParticipantSource({ region, connectionDetails }).id;
    expect(idOfDetails(details)).toBe(idOfDetails({ ...details }));
    expect(idOfDetails(() => details)).not.toBe(idOfDetails(() => details));
    expect(createParticipantSource({ region, participantToken: 'token', id: 'contact-1' }).id).toBe('contact-1');
  });
});

describe('The participant source is live', () => {
  test('and says each item as it came', async () => {
    const { source, chat, agent } = await setup();
    const { untilConnection, until, items } = listen(source);
    await untilConnection('live');
    const first = chat.add(message('Hello'), agent);
    const typing = chat.announce({ Type: 'EVENT', ContentType: eventContentTypes.typing }, agent);
    await until(() => items().length === 2);
    const contact = { InitialContactId: chat.initialContactId, ContactId: chat.contactId };
    expect(items()).toEqual([
      { ...first, ...contact },
      { ...typing, ...contact },
    ]);
  });

  test('again after its sockets were cut, each time with a new address', async () => {
    const { source, service, chat, agent, asked } = await setup();
    const { untilConnection, connections, until, items } = listen(source);
    for (const times of [1, 2, 3]) {
      await untilConnection('live', times);
      chat.add(message(`Message ${times}`), agent);
      await until(() => items().length === times);
      service.cutSockets();
      await untilConnection('reconnecting', times);
    }
    await untilConnection('live', 4);
    expect(connections()).toEqual(['live', 'reconnecting', 'live', 'reconnecting', 'live', 'reconnecting', 'live']);
    expect(items().map((item) => parseItem(item)?.Content)).toEqual(['Message 1', 'Message 2', 'Message 3']);
    expect(asked('connection')).toHaveLength(4);
  });

  test('again after the service failed for a while', async () => {
    const { source, service } = await setup();
    const { untilConnection, connections } = listen(source);
    await untilConnection('live');
    service.faults.failNext = { count: 2, status: 500 };
    service.cutSockets();
    await untilConnection('live', 2);
    expect(connections()).toEqual(['live', 'reconnecting', 'live']);
    expect(service.faults.failNext.count).toBe(0);
  });

  test('no more when its participant token is refused after a cut: it has ended', async () => {
    const { source, service, participantToken, asked } = await setup();
    const { untilConnection, connections } = listen(source);
    await untilConnection('live');
    service.expireToken(participantToken);
    service.cutSockets();
    await untilConnection('ended');
    expect(connections()).toEqual(['live', 'reconnecting', 'ended']);
    const { length } = asked('connection');
    expect(hear(source).connections()).toEqual(['ended']);
    expect(asked('connection')).toHaveLength(length);
  });

  test('until the chat ends: the last items, then the end, and the socket is closed', async () => {
    const { WebSocket, made } = countedSockets();
    const { source, chat, customer } = await setup({ WebSocket });
    const { untilConnection, events } = listen(source);
    await untilConnection('live');
    chat.leave(customer);
    await untilConnection('ended');
    for (const socket of made) if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
    expect(
      events.map((event) =>
        event.type === 'items'
          ? event.items.map((item) => parseItem(item)?.ContentType)
          : event.type === 'connection' && event.connection,
      ),
    ).toEqual(['live', [eventContentTypes.left], [eventContentTypes.chatEnded], 'ended']);
    await expect(page(source)).rejects.toMatchObject({ kind: 'denied' });
    expect(made).toHaveLength(1);
  });

  test('through the address that the app gives', async () => {
    const service = await startParticipantService();
    closing.push(() => service.close());
    const addresses: string[] = [];
    const connectionDetails = async () => {
      const response = await fetch(`${service.url}/participant/connection`, {
        method: 'POST',
        headers: { 'x-amz-bearer': service.tokens('short').customer.participantToken },
        body: JSON.stringify({ Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'] }),
      });
      const { Websocket, ConnectionCredentials } = (await response.json()) as {
        readonly Websocket: { readonly Url: string };
        readonly ConnectionCredentials: { readonly ConnectionToken: string };
      };
      addresses.push(Websocket.Url);
      return { connectionToken: ConnectionCredentials.ConnectionToken, websocketUrl: Websocket.Url };
    };
    const { source } = await setup({ connectionDetails }, service);
    const { untilConnection } = listen(source);
    await untilConnection('live');
    service.cutSockets();
    await untilConnection('live', 2);
    expect((await page(source)).items).not.toEqual([]);
    expect(new Set(addresses).size).toBe(2);
  });
});

describe('The participant source sends', () => {
  test('a receipt for what was read, which the sender hears', async () => {
    const { source, chat, agent, customer, asked } = await setup();
    const sent = chat.add(message('Read me'), agent);
    const { untilConnection, until, items } = listen(source);
    await untilConnection('live');
    source.sendReceipts({ id: sent.Id ?? null });
    await until(() => items().length === 1);
    expect(items()[0]).toMatchObject({
      Type: 'MESSAGEMETADATA',
      MessageMetadata: {
        MessageId: sent.Id,
        Receipts: [{ RecipientParticipantId: customer.participantId, ReadTimestamp: expect.any(String) }],
      },
    });
    expect(asked('event').map(({ body }) => body)).toEqual([
      {
        ContentType: eventContentTypes.messageRead,
        Content: JSON.stringify({ messageId: sent.Id }),
        ClientToken: expect.any(String),
      },
    ]);
  });

  test('none for what takes none', async () => {
    const { source, chat, asked } = await setup();
    for (const item of chat.items.filter(
      ({ Type, ParticipantRole }) => Type === 'EVENT' || ParticipantRole === 'SYSTEM',
    )) {
      const entry = { id: item.Id ?? null, item };
      source.sendReceipts(entry);
    }
    source.sendReceipts({ id: null });
    source.sendReceipts({ id: '' });
    await page(source);
    expect(asked('event')).toEqual([]);
  });

  test('nothing that throws where a supervisor is in the chat and the service refuses (409)', async () => {
    const { service } = await setup();
    const { participantToken } = service.tokens('three-party').customer;
    const source = createParticipantSource({ endpoint: service.url, participantToken, WebSocket });
    const chat = service.chat('three-party');
    const sent = chat.add(message('Read me'), chat.participant('AGENT'));
    source.sendReceipts({ id: sent.Id ?? null });
    await vi.waitFor(
      () => expect(service.requests.at(-1)).toMatchObject({ path: '/participant/event', status: 409 }),
      patiently,
    );
  });

  test('no receipt that still waits when the chat ends', async () => {
    const paths: string[] = [];
    const { source, chat, agent, customer } = await setup({
      fetch: (url, init) => {
        paths.push(new URL(String(url)).pathname);
        return fetch(url, init);
      },
    });
    const { untilConnection, until, items } = listen(source);
    await untilConnection('live');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const [first, second] = [chat.add(message('Read me'), agent), chat.add(message('And me'), agent)];
    source.sendReceipts({ id: first.Id ?? null });
    await vi.advanceTimersByTimeAsync(0);
    await until(() => items().length === 3);
    source.sendReceipts({ id: second.Id ?? null });
    chat.leave(customer);
    await untilConnection('ended');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(paths.filter((path) => path === '/participant/event')).toHaveLength(1);
  });

  test('that messages of others have arrived, where that was wished, and not of its own', async () => {
    const { customer, service } = await setup();
    const { source, chat, agent, asked } = await setup({ deliveredReceipts: customer }, service);
    const { untilConnection, until, items } = listen(source);
    await untilConnection('live');
    const sent = chat.add(message('Hello'), agent);
    chat.add(message('Hello yourself'), customer);
    chat.announce({ Type: 'EVENT', ContentType: eventContentTypes.typing }, agent);
    await until(() => items().length === 4);
    expect(items()[3]).toMatchObject({ MessageMetadata: { MessageId: sent.Id } });
    expect(asked('event').map(({ body }) => body)).toMatchObject([
      { ContentType: eventContentTypes.messageDelivered, Content: JSON.stringify({ messageId: sent.Id }) },
    ]);
  });
});

describe('No token stands', () => {
  const secret = 'QVFJREFIZ-secret-token';

  test('in what the source says, throws, or prints, whatever fails', async () => {
    const printed = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
    const said: unknown[] = [];
    const answers: readonly [number, unknown][] = [
      [403, { message: `The token ${secret} has expired` }],
      [400, { message: `The token ${secret} is none` }],
      [500, `<html>${secret}</html>`],
      [200, { ConnectionCredentials: { ConnectionToken: secret }, Websocket: { Url: `https://x/?token=${secret}` } }],
      [
        200,
        { ConnectionCredentials: { ConnectionToken: secret }, Websocket: { Url: `ws://127.0.0.1:9/?token=${secret}` } },
      ],
      [200, { ConnectionCredentials: { ConnectionToken: secret }, Websocket: { Url: `ws://[${secret}` } }],
    ];
    for (const [status, answer] of answers) {
      const server = await answeringServer((response, { path }) =>
        path === '/participant/connection' ? sendJson(response, status, answer) : sendJson(response, 403, answer),
      );
      closing.push(server.close);
      const source = createParticipantSource({ endpoint: server.endpoint, participantToken: secret, WebSocket });
      const { events, until } = listen(source);
      const error: unknown = await page(source).catch((cause: unknown) => cause);
      if (!(error instanceof TranscriptError)) throw new TypeError('The request was not refused.');
      await until(() => events.length > 0);
      said.push(source, source.id, events, error, error.message, error.stack, error.cause);
    }
    const failing = createParticipantSource({
      region: 'us-east-1',
      WebSocket,
      participantToken: () => Promise.reject(new Error(`${secret}-${secret}-${secret}`)),
    });
    const error: unknown = await failing.getAttachment('a', { signal: never }).catch((cause: unknown) => cause);
    said.push(String(error));
    expect(said).not.toEqual([]);
    expect(JSON.stringify(said)).not.toContain(secret);
    for (const print of printed) expect(print).not.toHaveBeenCalled();
  });
});
