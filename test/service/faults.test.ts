import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFaults, startParticipantService, type ParticipantService } from '../../service/index.ts';
import { createBucket } from '../../service/quota.ts';
import { ask, askForPage, walk } from './ask.ts';
import { listen } from './listen.ts';
import { patiently } from '../patiently.ts';

let service: ParticipantService;
beforeEach(async () => {
  service = await startParticipantService();
});
afterEach(() => service.close());

const token = 'short.customer.connection-token';
const post = () =>
  fetch(`${service.url}/participant/transcript`, { method: 'POST', headers: { 'x-amz-bearer': token }, body: '{}' });

test.each([
  [403, 'AccessDeniedException'],
  [429, 'ThrottlingException'],
  [500, 'InternalServerException'],
])('the next requests fail with %i and the ones after do not', async (status, errorType) => {
  service.faults.failNext = { count: 2, status };
  expect(await ask(service, 'transcript', token, {})).toMatchObject({ status, errorType });
  expect(await ask(service, 'message', token, {})).toMatchObject({ status, errorType });
  expect(await ask(service, 'transcript', token, {})).toMatchObject({ status: 200 });
});

test('chances are drawn from the seed: the same seed fails the same requests, another one others', async () => {
  const statuses = async (seed: number): Promise<readonly number[]> => {
    const faults = { seed, failureProbability: { 403: 0.1, 429: 0.2, 500: 0.2 } };
    const other = await startParticipantService({ faults });
    const seen: number[] = [];
    for (let count = 0; count < 40; count += 1) seen.push((await ask(other, 'transcript', token, {})).status);
    await other.close();
    return seen;
  };
  const [first, again, different] = [await statuses(7), await statuses(7), await statuses(8)];
  expect(again).toEqual(first);
  expect(different).not.toEqual(first);
  expect(new Set(first)).toEqual(new Set([200, 403, 429, 500]));
});

test('faults can be held to some paths', async () => {
  Object.assign(service.faults, { paths: ['/participant/transcript'], failureProbability: { 403: 0, 429: 1, 500: 0 } });
  expect((await ask(service, 'transcript', token, {})).status).toBe(429);
  expect((await ask(service, 'message', token, { ContentType: 'text/plain', Content: 'x' })).status).toBe(200);
});

test('an answer can be cut off, end in the middle of its JSON or be a web page', async () => {
  service.faults.cutConnection = 1;
  await expect(post()).rejects.toThrow('fetch failed');
  expect(service.requests.at(-1)).toMatchObject({ status: null, aborted: false, cut: true });
  Object.assign(service.faults, { cutConnection: 0, truncatedBody: 1 });
  await expect((await post()).json()).rejects.toThrow(SyntaxError);
  Object.assign(service.faults, { truncatedBody: 0, htmlBody: 1 });
  const page = await post();
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
});

test('an answer comes after its latency, and the log knows who did not wait for it', async () => {
  service.faults.latency = 60_000;
  const leave = new AbortController();
  const request = { method: 'POST', headers: { 'x-amz-bearer': token }, body: '{}', signal: leave.signal };
  const answer = fetch(`${service.url}/participant/transcript`, request);
  await vi.waitUntil(() => service.requests[0]?.body !== null && service.requests.length === 1, patiently);
  leave.abort();
  await expect(answer).rejects.toThrow('aborted');
  await vi.waitUntil(() => service.requests[0]?.aborted === true, patiently);
  expect(service.requests[0]?.status).toBeNull();
});

test('every n-th page of a walk is empty and has a token that goes on from there', async () => {
  service.faults.emptyPageEvery = 2;
  const pages = await walk(service, 'history-100.customer.connection-token', { MaxResults: 40 });
  expect(pages.map(({ Transcript }) => Transcript.length)).toEqual([40, 0, 40, 0, 20]);
});

test('with nulls every member that an item or the answer lacks is there as null', async () => {
  service.faults.nulls = true;
  const page = await askForPage(service, token, { MaxResults: 100, SortOrder: 'ASCENDING' });
  expect(page.NextToken).toBeNull();
  expect(page.Transcript.every((item) => Object.keys(item).length === 12)).toBe(true);
  expect(page.Transcript[0]).toMatchObject({
    Content: null,
    Attachments: null,
    MessageMetadata: null,
    RelatedContactId: null,
  });
});

test('the quota refuses what is over the burst, for GetTranscript only', async () => {
  service.faults.quota = { perSecond: 0, burst: 3 };
  const answers = [1, 2, 3, 4].map(() => ask(service, 'transcript', token, {}));
  expect((await Promise.all(answers)).map(({ status }) => status).sort()).toEqual([200, 200, 200, 429]);
  expect((await ask(service, 'message', token, { ContentType: 'text/plain', Content: 'x' })).status).toBe(200);
});

test('a bucket of burst 12 and 8 per second gives 12 at once and then one every 125 ms', () => {
  const bucket = createBucket();
  const limit = { perSecond: 8, burst: 12 };
  const take = (now: number) => bucket.take(limit, now);
  expect(Array.from({ length: 13 }, () => take(10_000)).filter(Boolean)).toHaveLength(12);
  expect([take(10_124), take(10_125), take(10_126), take(10_250)]).toEqual([false, true, false, true]);
  expect(Array.from({ length: 20 }, () => take(20_000)).filter(Boolean)).toHaveLength(12);
});

const say = (text: string) =>
  ask(service, 'message', 'short.agent.connection-token', { ContentType: 'text/plain', Content: text });

test('live frames can come twice, late, or never', async () => {
  const { items, until } = await listen(service, service.tokens('short').customer.participantToken);
  // At once: requests would take their time, and a late frame waits for the next one only so long.
  const sayAtOnce = (text: string) => service.chat('short').say('agent', text);
  const texts = () => items().map(({ Content }) => Content);
  service.faults.frames = { duplicate: 1, reorder: 0, withhold: 0 };
  sayAtOnce('twice');
  service.faults.frames = { duplicate: 0, reorder: 1, withhold: 0 };
  sayAtOnce('late');
  service.faults.frames = { duplicate: 0, reorder: 0, withhold: 1 };
  sayAtOnce('never');
  service.faults.frames = { duplicate: 0, reorder: 0, withhold: 0 };
  sayAtOnce('next');
  await until(() => texts().includes('late'));
  expect(texts()).toEqual(['twice', 'twice', 'next', 'late']);
});

test('a late frame that nothing follows arrives by itself', async () => {
  const { items, until } = await listen(service, service.tokens('short').customer.participantToken);
  service.faults.frames.reorder = 1;
  await say('late');
  await until(() => items().length === 1);
  expect(items()[0]).toMatchObject({ Content: 'late' });
});

test('WebSockets can be cut after a time, and all at once', async () => {
  const first = await listen(service, service.tokens('short').customer.participantToken);
  const closed = once(first.socket, 'close');
  service.cutSockets();
  await closed;
  const second = await listen(service, service.tokens('short').customer.participantToken);
  // Not before: on a busy machine its time would be over before it is listened to.
  const cut = once(second.socket, 'close');
  service.faults.cutSocketsAfter = 200;
  const [code] = await cut;
  // 1006: the connection went away without a goodbye.
  expect(code).toBe(1006);
});

test('faults are changed over HTTP, all or none of a request', async () => {
  const change = async (body: object) => {
    const response = await fetch(`${service.url}/service/faults`, { method: 'POST', body: JSON.stringify(body) });
    return response.status;
  };
  expect(await change({ latency: 5, frames: { duplicate: 0.5 }, quota: { perSecond: 8, burst: 12 } })).toBe(200);
  const changed = {
    ...createFaults(),
    latency: 5,
    frames: { duplicate: 0.5, reorder: 0, withhold: 0 },
    quota: { perSecond: 8, burst: 12 },
  };
  expect(service.faults).toEqual(changed);
  for (const wrong of [
    { latnecy: 5 },
    { latency: '5' },
    { nulls: 1 },
    { frames: { lost: 1 } },
    { quota: {} },
    { paths: 'x' },
  ]) {
    expect(await change({ jitter: 9, ...wrong })).toBe(400);
  }
  expect(await (await fetch(`${service.url}/service/faults`)).json()).toEqual(changed);
});
