import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';
import { ask, askForPage } from './ask.ts';
import { listen } from './listen.ts';
import { patiently } from '../patiently.ts';

let service: ParticipantService;
beforeEach(async () => {
  service = await startParticipantService();
});
afterEach(() => service.close());

const token = 'short.customer.connection-token';
const participantToken = 'short.customer.participant-token';
const types = ['WEBSOCKET', 'CONNECTION_CREDENTIALS'];

async function connect() {
  const { status, body } = await ask(service, 'connection', participantToken, { Type: types });
  expect(status).toBe(200);
  return body as {
    readonly Websocket: { readonly Url: string; readonly ConnectionExpiry: string };
    readonly ConnectionCredentials: { readonly ConnectionToken: string; readonly Expiry: string };
  };
}

test('a participant token can be used again and again; every connection has a token of its own', async () => {
  const connections = [await connect(), await connect(), await connect()];
  const tokens = connections.map(({ ConnectionCredentials }) => ConnectionCredentials.ConnectionToken);
  expect(new Set(tokens).size).toBe(3);
  for (const one of tokens) expect((await ask(service, 'transcript', one, {})).status).toBe(200);
});

test('a connection can be made to expire soon: its WebSocket is cut then, and its token refused', async () => {
  service.faults.connectionLifetime = 150;
  const { ConnectionCredentials, Websocket } = await connect();
  expect(Date.parse(Websocket.ConnectionExpiry)).toBeLessThanOrEqual(Date.now() + 150);
  expect(Websocket.ConnectionExpiry).toBe(ConnectionCredentials.Expiry);
  const [code] = await once(new WebSocket(Websocket.Url), 'close');
  expect(code).toBe(1006);
  expect((await ask(service, 'transcript', ConnectionCredentials.ConnectionToken, {})).status).toBe(403);
  expect((await ask(service, 'transcript', (await connect()).ConnectionCredentials.ConnectionToken, {})).status).toBe(
    200,
  );
});

test('a WebSocket URL has to be opened in time', async () => {
  service.faults.socketUrlLifetime = 0;
  const { Websocket } = await connect();
  await vi.waitUntil(() => Date.now() > Number(new URL(Websocket.Url).searchParams.get('expires')), patiently);
  const [error] = await once(new WebSocket(Websocket.Url), 'error');
  expect(String(error)).toContain('403');
});

test('WebSockets that are open already are cut too when a time is set for all', async () => {
  const { socket } = await listen(service, participantToken);
  service.faults.cutSocketsAfter = 1;
  expect((await once(socket, 'close'))[0]).toBe(1006);
});

test.each([3_600_000, -3_600_000])(
  'with a clock that is %i ms off, everything that is told has its time',
  async (offset) => {
    service.faults.clockOffset = offset;
    service.addChat(emptyChat);
    const { body } = await ask(service, 'message', 'new.customer.connection-token', {
      ContentType: 'text/plain',
      Content: 'x',
    });
    const hour = (time: unknown) => Math.round((Date.parse(String(time)) - Date.now()) / 3_600_000);
    expect(hour(body['AbsoluteTime'])).toBe(Math.sign(offset));
    const { Websocket, ConnectionCredentials } = await connect();
    expect(hour(Websocket.ConnectionExpiry)).toBe(24 + Math.sign(offset));
    await once(new WebSocket(Websocket.Url), 'open');
    expect((await ask(service, 'transcript', ConnectionCredentials.ConnectionToken, {})).status).toBe(200);
  },
);

const emptyChat = {
  name: 'new',
  initialContactId: 'contact',
  contactId: 'contact',
  participants: [{ participantId: 'one', role: 'CUSTOMER', displayName: 'One' }],
  present: ['one'],
  items: [],
} as const;

test('a message that is sent again with its ClientToken is answered again and not added again', async () => {
  const send = (ClientToken: string, as = token) =>
    ask(service, 'message', as, { ContentType: 'text/plain', Content: 'Once', ClientToken });
  service.faults.cutConnection = 1;
  await expect(send('first')).rejects.toThrow('fetch failed');
  service.faults.cutConnection = 0;
  const again = await send('first');
  expect(again.status).toBe(200);
  expect(await send('first')).toEqual(again);
  expect((await send('second')).body['Id']).not.toBe(again.body['Id']);
  expect((await send('first', 'short.agent.connection-token')).body['Id']).not.toBe(again.body['Id']);
  const { Transcript } = await askForPage(service, token, { MaxResults: 10 });
  expect(Transcript.filter(({ Content }) => Content === 'Once')).toHaveLength(3);
});
