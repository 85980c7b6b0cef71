import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { shortChat, startParticipantService, type ParticipantService } from '../../service/index.ts';
import { eventContentTypes, type TranscriptItem } from '../../src/wire/index.ts';
import { ask, askForPage } from './ask.ts';
import { listen } from './listen.ts';

let service: ParticipantService;
beforeEach(async () => {
  service = await startParticipantService();
});
afterEach(() => service.close());

const customer = 'short.customer.connection-token';
const agent = 'short.agent.connection-token';
const listenAsCustomer = () => listen(service, service.tokens('short').customer.participantToken);
const newest = async (token = customer) =>
  (await askForPage(service, token, { MaxResults: 3, SortOrder: 'ASCENDING' })).Transcript.at(-1);

test('the connection gives a WebSocket URL that ChatJS accepts and only what was asked for', async () => {
  const { participantToken } = service.tokens('short').customer;
  const both = await ask(service, 'connection', participantToken, { Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'] });
  expect(both.body).toMatchObject({ Websocket: { Url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\//) } });
  expect(Object.keys(both.body)).toEqual(['Websocket', 'ConnectionCredentials']);
  const one = await ask(service, 'connection', participantToken, { Type: ['CONNECTION_CREDENTIALS'] });
  expect(Object.keys(one.body)).toEqual(['ConnectionCredentials']);
  for (const body of [{ Type: [] }, { Type: ['PIGEON'] }, { Type: 'WEBSOCKET' }, { ConnectParticipant: 'yes' }]) {
    expect((await ask(service, 'connection', participantToken, body)).status).toBe(400);
  }
});

test('a WebSocket without a good token, or whose URL is too old, is not opened', async () => {
  const base = service.url.replace('http', 'ws');
  const late = `${base}/socket?token=${customer}&expires=${Date.now() - 1}`;
  for (const url of [`${base}/socket`, `${base}/socket?token=x&expires=${Date.now() + 1000}`, late, `${base}//`]) {
    const [error] = await once(new WebSocket(url), 'error');
    expect(String(error)).toContain('403');
  }
});

test('subscriptions, heartbeats and pings are answered, and what is unknown is passed over', async () => {
  const { frames, send, socket, until } = await listenAsCustomer();
  socket.send('not JSON');
  send({ topic: 'aws/unknown' });
  send({ topic: 'aws/heartbeat' });
  send({ topic: 'aws/ping' });
  send({ topic: 'aws/subscribe', content: { topics: ['aws/other'] } });
  await until(() => frames.length === 4);
  expect(frames).toEqual([
    { topic: 'aws/subscribe', content: { status: 'success', topics: ['aws/chat'] } },
    { topic: 'aws/heartbeat' },
    { topic: 'aws/ping', statusCode: 200, statusContent: 'OK' },
    { topic: 'aws/subscribe', content: { status: 'failure', topics: ['aws/other'] } },
  ]);
});

test('a message is answered with its id, arrives as a frame and is in the transcript', async () => {
  const { frames, items, until } = await listenAsCustomer();
  const sent = await ask(service, 'message', agent, { ContentType: 'text/plain', Content: 'Hello!' });
  expect(sent.status).toBe(200);
  await until(() => items().length === 1);
  const { contactId, initialContactId } = shortChat();
  const expected = { ...sent.body, Content: 'Hello!', Type: 'MESSAGE', ParticipantRole: 'AGENT', ContactId: contactId };
  expect(items()[0]).toMatchObject({ ...expected, InitialContactId: initialContactId });
  expect(frames.at(-1)).toMatchObject({
    topic: 'aws/chat',
    contentType: 'application/json',
    content: expect.any(String),
  });
  expect(await newest()).toMatchObject(expected);
});

test.each([
  ['text/plain', 1024],
  ['text/markdown', 1024],
  ['application/json', 12_000],
  ['application/vnd.amazonaws.connect.message.interactive.response', 12_288],
])('a message of type %s may have up to %i characters', async (ContentType, longest) => {
  expect((await ask(service, 'message', customer, { ContentType, Content: 'x'.repeat(longest) })).status).toBe(200);
  for (const Content of ['', 'x'.repeat(longest + 1), 5, null]) {
    expect((await ask(service, 'message', customer, { ContentType, Content })).status).toBe(400);
  }
});

test('a message without a type, or of one that may not be sent, is refused', async () => {
  for (const ContentType of [undefined, '', 'image/png', 'application/vnd.amazonaws.connect.message.interactive']) {
    expect((await ask(service, 'message', customer, { ContentType, Content: 'x' })).status).toBe(400);
  }
});

test('typing reaches the others and is not kept', async () => {
  const { items, until } = await listenAsCustomer();
  const before = await newest();
  expect((await ask(service, 'event', agent, { ContentType: eventContentTypes.typing })).status).toBe(200);
  await until(() => items().length === 1);
  expect(items()[0]).toMatchObject({ Type: 'EVENT', ContentType: eventContentTypes.typing, ParticipantRole: 'AGENT' });
  expect(await newest()).toEqual(before);
});

const receipt = (kind: 'messageDelivered' | 'messageRead', messageId: unknown) => ({
  ContentType: eventContentTypes[kind],
  Content: JSON.stringify({ messageId }),
});

test('receipts arrive as metadata frames and stay on their message: read implies delivered, the first time stays', async () => {
  const { items, until } = await listenAsCustomer();
  const { body } = await ask(service, 'message', customer, { ContentType: 'text/plain', Content: 'Anybody there?' });
  await ask(service, 'event', agent, receipt('messageDelivered', body['Id']));
  const delivered = (await newest())?.MessageMetadata?.Receipts?.[0];
  expect(delivered).toEqual({ RecipientParticipantId: expect.any(String), DeliveredTimestamp: expect.any(String) });
  await ask(service, 'event', agent, receipt('messageRead', body['Id']));
  await ask(service, 'event', agent, receipt('messageDelivered', body['Id']));
  await until(() => items().length === 4);
  const read = { ...delivered, ReadTimestamp: expect.any(String) };
  expect(await newest()).toMatchObject({ MessageMetadata: { MessageId: body['Id'], Receipts: [read] } });
  const frame = items().at(-1);
  expect(frame).toMatchObject({
    Type: 'MESSAGEMETADATA',
    MessageMetadata: { MessageId: body['Id'], Receipts: [read] },
  });
  expect(frame?.ContentType).toBe(eventContentTypes.messageMetadata);
  expect(frame).not.toHaveProperty('ParticipantRole');
  expect((await newest())?.Id).toBe(body['Id']);
});

test('receipts are refused for events, system messages, own messages, unknown ids and broken content', async () => {
  const items: readonly TranscriptItem[] = shortChat().items;
  const own = items.findLast((item) => item.ParticipantRole === 'CUSTOMER');
  const event = items.find((item) => item.Type === 'EVENT');
  const system = items.find((item) => item.ParticipantRole === 'SYSTEM');
  for (const id of [own?.Id, event?.Id, system?.Id, 'nobody', '', null, 7]) {
    expect((await ask(service, 'event', customer, receipt('messageRead', id))).status).toBe(400);
  }
  for (const Content of [undefined, 'x', '[]', '{}']) {
    const answer = await ask(service, 'event', customer, { ContentType: eventContentTypes.messageRead, Content });
    expect(answer.status).toBe(400);
  }
  for (const ContentType of [undefined, 'text/plain', eventContentTypes.chatEnded]) {
    expect((await ask(service, 'event', customer, { ContentType })).status).toBe(400);
  }
});

test('receipts are refused with a conflict while a supervisor is in the chat, and accepted after', async () => {
  const three = (role: string) => `three-party.${role}.connection-token`;
  const { body } = await ask(service, 'message', three('agent'), {
    ContentType: 'text/plain',
    Content: 'Is it all right now?',
  });
  const refused = await ask(service, 'event', three('customer'), receipt('messageRead', body['Id']));
  expect(refused).toMatchObject({ status: 409, errorType: 'ConflictException' });
  await ask(service, 'disconnect', three('supervisor'), {});
  expect((await ask(service, 'event', three('customer'), receipt('messageRead', body['Id']))).status).toBe(200);
});

test('whoever connects for the first time joins once, whoever disconnects leaves and is denied from then on', async () => {
  const { items, until } = await listenAsCustomer();
  const supervisor = service.tokens('short').supervisor;
  const connect = { Type: ['CONNECTION_CREDENTIALS'], ConnectParticipant: true };
  await ask(service, 'connection', supervisor.participantToken, connect);
  await ask(service, 'connection', supervisor.participantToken, connect);
  expect((await ask(service, 'disconnect', supervisor.connectionToken, {})).status).toBe(200);
  await until(() => items().length === 2);
  expect(items()).toMatchObject([
    { ContentType: eventContentTypes.joined, ParticipantRole: 'SUPERVISOR' },
    { ContentType: eventContentTypes.left, ParticipantRole: 'SUPERVISOR' },
  ]);
  expect((await ask(service, 'transcript', supervisor.connectionToken, {})).status).toBe(403);
  expect((await ask(service, 'transcript', customer, {})).status).toBe(200);
});

test('when the customer leaves, the chat ends for everybody', async () => {
  const { items, until } = await listenAsCustomer();
  await ask(service, 'disconnect', customer, {});
  await until(() => items().length === 2);
  expect(items().map((item) => item.ContentType)).toEqual([eventContentTypes.left, eventContentTypes.chatEnded]);
  expect(items()[1]).not.toHaveProperty('ParticipantId');
  expect((await ask(service, 'transcript', agent, {})).status).toBe(403);
});
