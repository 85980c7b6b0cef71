import { afterEach, beforeEach, expect, test } from 'vitest';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';
import { ask } from './ask.ts';

let service: ParticipantService;
beforeEach(async () => {
  service = await startParticipantService();
});
afterEach(() => service.close());

const token = 'short.customer.connection-token';

test.each(['{', '[]', '"text"', 'null', '<html>', 'x'.repeat(300_000)])(
  'a body that is no JSON object of a fair size is refused (%.12s)',
  async (body) => {
    const answer = await ask(service, 'transcript', token, body);
    expect(answer).toMatchObject({ status: 400, errorType: 'ValidationException' });
    expect(typeof answer.body['message']).toBe('string');
  },
);

test('an empty body is a request without parameters', async () => {
  expect((await ask(service, 'transcript', token, '')).status).toBe(200);
});

test('an unknown path, a path that is none and another method are refused', async () => {
  expect(await ask(service, 'nothing', token, {})).toMatchObject({
    status: 404,
    errorType: 'ResourceNotFoundException',
  });
  expect((await fetch(`${service.url}//`)).status).toBe(400);
  expect((await fetch(`${service.url}/uploads/%E0%A4%A`)).status).toBe(400);
  const get = await fetch(`${service.url}/participant/transcript`);
  expect([get.status, get.headers.get('x-amzn-errortype')]).toEqual([400, 'ValidationException']);
});

test('a token that is unknown, expired or of the other kind is denied', async () => {
  const { participantToken, connectionToken } = service.tokens('short').customer;
  const denied = { status: 403, errorType: 'AccessDeniedException' };
  expect(await ask(service, 'transcript', 'nobody', {})).toMatchObject(denied);
  expect(await ask(service, 'transcript', '', {})).toMatchObject(denied);
  expect(await ask(service, 'transcript', participantToken, {})).toMatchObject(denied);
  expect(await ask(service, 'connection', connectionToken, {})).toMatchObject(denied);
  expect(await ask(service, 'transcript', connectionToken, {})).toMatchObject({ status: 200 });
  service.expireToken(connectionToken);
  expect(await ask(service, 'transcript', connectionToken, {})).toMatchObject(denied);
});

test('a chat that has ended denies every token', async () => {
  service.chat('short').end();
  for (const role of ['customer', 'agent', 'supervisor'] as const) {
    const { connectionToken, participantToken } = service.tokens('short')[role];
    expect((await ask(service, 'transcript', connectionToken, {})).status).toBe(403);
    expect((await ask(service, 'connection', participantToken, {})).status).toBe(403);
  }
});

test('a browser of another origin may send what the AWS clients send and read what they read', async () => {
  const asked =
    'x-amz-bearer,content-type,x-amz-user-agent,authorization,amz-sdk-invocation-id,amz-sdk-request,x-amz-date,x-amz-content-sha256';
  const preflight = await fetch(`${service.url}/participant/transcript`, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://app.test',
      'access-control-request-method': 'POST',
      'access-control-request-headers': asked,
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
  const allowed = preflight.headers.get('access-control-allow-headers')?.split(', ');
  expect(allowed).toEqual(expect.arrayContaining(asked.split(',')));
  const answer = await fetch(`${service.url}/participant/transcript`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(403);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-expose-headers')).toContain('x-amzn-ErrorType');
  expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
});

test('the log has every request with its body and status, and no preflight', async () => {
  await fetch(`${service.url}/participant/transcript`, { method: 'OPTIONS' });
  await ask(service, 'transcript', token, { MaxResults: 3 });
  await ask(service, 'transcript', token, { MaxResults: 300 });
  expect(service.requests).toMatchObject([
    { path: '/participant/transcript', body: { MaxResults: 3 }, status: 200, aborted: false },
    { path: '/participant/transcript', body: { MaxResults: 300 }, status: 400, aborted: false },
  ]);
});

test('the list of chats gives working tokens for every participant', async () => {
  const response = await fetch(`${service.url}/service/chats`);
  const { chats } = (await response.json()) as {
    chats: { name: string; participants: { connectionToken: string; participantToken: string }[] }[];
  };
  expect(chats.map(({ name }) => name)).toEqual(['short', 'samples', 'persistent', 'three-party', 'history']);
  for (const { connectionToken, participantToken } of chats.flatMap(({ participants }) => participants)) {
    expect((await ask(service, 'transcript', connectionToken, {})).status).toBe(200);
    expect((await ask(service, 'connection', participantToken, { Type: ['CONNECTION_CREDENTIALS'] })).status).toBe(200);
  }
});
