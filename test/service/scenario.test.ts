import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  shortChat,
  startChunkedMessage,
  startParticipantService,
  type ParticipantService,
} from '../../service/index.ts';
import { eventContentTypes } from '../../src/wire/index.ts';
import { ask, askForPage } from './ask.ts';
import { listen } from './listen.ts';

let service: ParticipantService;
beforeEach(async () => {
  service = await startParticipantService();
});
afterEach(() => service.close());

const customer = 'short.customer.connection-token';
const agent = 'short.agent.connection-token';
const nextAgent = 'short.agent-2.connection-token';
const newest = async (token = customer) =>
  (await askForPage(service, token, { MaxResults: 1, SortOrder: 'ASCENDING' })).Transcript[0];

/** Makes something happen in the short chat. */
async function play(scene: string, body: object = {}): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${service.url}/service/chats/short/${scene}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

test('a transfer is told to everybody, denies the agent who left, and goes back to them with the next one', async () => {
  const watching = await listen(service, service.tokens('short').customer.participantToken);
  const leaving = await listen(service, service.tokens('short').agent.participantToken);
  const closed = once(leaving.socket, 'close');
  const { body } = await play('transfer');
  expect((await closed)[0]).toBe(1000);
  await watching.until(() => watching.items().length === 3);
  expect(watching.items().map(({ ContentType, DisplayName }) => [ContentType, DisplayName])).toEqual([
    [eventContentTypes.transferSucceeded, 'Priya Raman'],
    [eventContentTypes.left, 'Priya Raman'],
    [eventContentTypes.joined, 'Inês Carvalho'],
  ]);
  expect(leaving.items().slice(0, 2)).toEqual(watching.items().slice(0, 2));
  expect(body).toMatchObject({
    participants: [
      { role: 'CUSTOMER', present: true },
      { displayName: 'Priya Raman', present: false },
      { displayName: 'Inês Carvalho', present: true, connectionToken: nextAgent },
      { role: 'SUPERVISOR' },
    ],
  });
  expect((await ask(service, 'transcript', agent, {})).status).toBe(403);
  expect((await ask(service, 'transcript', nextAgent, {})).status).toBe(200);
  await play('transfer');
  expect((await ask(service, 'transcript', agent, {})).status).toBe(200);
  expect((await ask(service, 'transcript', nextAgent, {})).status).toBe(403);
});

test('an agent can leave once; another one who is named can then take over', async () => {
  expect((await play('agent-leaves')).status).toBe(200);
  expect(await newest()).toMatchObject({ ContentType: eventContentTypes.left, DisplayName: 'Priya Raman' });
  expect((await play('agent-leaves')).status).toBe(400);
  const { participantId } = service.chat('short').participants[2] ?? {};
  expect((await play('transfer', { participantId: 'nobody' })).status).toBe(400);
  expect((await play('transfer', { participantId })).status).toBe(200);
  expect(await newest()).toMatchObject({ ContentType: eventContentTypes.joined, DisplayName: 'Inês Carvalho' });
});

test('a chat that ended begins again as it was', async () => {
  const old = await listen(service, service.tokens('short').customer.participantToken);
  expect((await play('end')).body).toMatchObject({ ended: true });
  await old.until(() => old.items().length === 1);
  expect((await ask(service, 'transcript', customer, {})).status).toBe(403);
  expect((await play('start-again')).body).toMatchObject({ ended: false, items: shortChat().items.length });
  expect(await newest()).toEqual(shortChat().items.at(-1));
});

test('where a chat begins again, the connections to the old one are closed and denied', async () => {
  const old = await listen(service, service.tokens('short').customer.participantToken);
  const closed = once(old.socket, 'close');
  await play('start-again');
  expect((await closed)[0]).toBe(1000);
  expect((await ask(service, 'transcript', old.connectionToken, {})).status).toBe(403);
});

test('a lost connection cuts the WebSocket and every request of that participant only, until it is back', async () => {
  const watching = await listen(service, service.tokens('short').agent.participantToken);
  const cutOff = await listen(service, service.tokens('short').customer.participantToken);
  const { participantId } = service.chat('short').participant('customer');
  const closed = once(cutOff.socket, 'close');
  await play('connection', { participantId, lost: true });
  expect((await closed)[0]).toBe(1006);
  await expect(ask(service, 'message', customer, { ContentType: 'text/plain', Content: 'x' })).rejects.toThrow('fetch');
  await expect(listen(service, service.tokens('short').customer.participantToken)).rejects.toThrow('fetch failed');
  await ask(service, 'message', agent, { ContentType: 'text/plain', Content: 'Are you there?' });
  await watching.until(() => watching.items().length === 1);
  await play('connection', { participantId, lost: false });
  expect(await newest()).toMatchObject({ Content: 'Are you there?' });
  await listen(service, service.tokens('short').customer.participantToken);
});

test('what is no chat, no scene or nobody is refused', async () => {
  expect((await play('dance')).status).toBe(404);
  expect((await play('connection', {})).status).toBe(400);
  expect((await play('connection', { participantId: 'nobody' })).status).toBe(400);
  expect((await fetch(`${service.url}/service/chats/nowhere/end`, { method: 'POST' })).status).toBe(404);
});

test('a chunked message arrives piece by piece under one Id and is in the transcript once it is complete', async () => {
  const { items, until } = await listen(service, service.tokens('short').customer.participantToken);
  const chat = service.chat('short');
  const message = startChunkedMessage(chat, { participantId: 'ai', role: 'SYSTEM', displayName: 'BOT' });
  const first = message.push('The seal ');
  message.push('is on its way.');
  const before = await newest();
  expect(before?.Id).not.toBe(message.id);
  const later = chat.say('CUSTOMER', 'Thanks!');
  message.complete();
  await until(() => items().length === 4);
  const frames = items().filter(({ Id }) => Id === message.id);
  const chunks = frames.map(({ Content, MessageMetadata }) => [
    Content,
    MessageMetadata?.ChunkNumber,
    MessageMetadata?.MessageCompleted,
  ]);
  expect(chunks).toEqual([
    ['The seal ', 1, false],
    ['is on its way.', 2, false],
    ['The seal is on its way.', 3, true],
  ]);
  const [whole, last] = (await askForPage(service, customer, { MaxResults: 2, SortOrder: 'ASCENDING' })).Transcript;
  expect(whole).toMatchObject({ Id: message.id, AbsoluteTime: first.AbsoluteTime, Content: 'The seal is on its way.' });
  expect(whole?.MessageMetadata).not.toHaveProperty('ChunkNumber');
  expect(last?.Id).toBe(later.Id);
});

test('an assistant answers word by word, and its answer is in the transcript then', async () => {
  const { items, until } = await listen(service, service.tokens('short').customer.participantToken);
  await play('assistant');
  await until(() => items().at(-1)?.MessageMetadata?.MessageCompleted === true);
  const pieces = items().slice(0, -1);
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.map(({ Content }) => Content).join('')).toBe(items().at(-1)?.Content);
  expect(await newest()).toMatchObject({ Content: items().at(-1)?.Content, DisplayName: 'BOT' });
});

test('a new name is told to everybody, is not kept as an item, and is on what its owner sends from then on', async () => {
  const { items, until } = await listen(service, service.tokens('short').customer.participantToken);
  const chat = service.chat('short');
  const before = chat.items.length;
  chat.rename(chat.participant('agent'), 'Priya (workshop)');
  expect(chat.items).toHaveLength(before);
  await ask(service, 'message', agent, { ContentType: 'text/plain', Content: 'Hello!' });
  await until(() => items().length === 2);
  expect(items()).toMatchObject([
    { ContentType: eventContentTypes.displayNameUpdated, DisplayName: 'Priya (workshop)' },
    { Content: 'Hello!', DisplayName: 'Priya (workshop)' },
  ]);
});
