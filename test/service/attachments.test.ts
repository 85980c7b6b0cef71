import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shortChat, startParticipantService, type ParticipantService } from '../../service/index.ts';
import { ask, askForPage } from './ask.ts';
import { listen } from './listen.ts';

let service: ParticipantService;
beforeEach(async () => {
  service = await startParticipantService();
});
afterEach(async () => {
  vi.useRealTimers();
  await service.close();
});

const token = 'short.customer.connection-token';
const file = { ContentType: 'text/csv', AttachmentName: 'a list.csv', AttachmentSizeInBytes: 3, ClientToken: 'c' };

interface Announced {
  readonly AttachmentId: string;
  readonly UploadMetadata: { readonly Url: string; readonly HeadersToInclude: Record<string, string> };
}

async function announce(members: object = {}): Promise<Announced> {
  const { body } = await ask(service, 'start-attachment-upload', token, { ...file, ...members });
  return body as unknown as Announced;
}

async function upload(members: object = {}): Promise<string> {
  const { AttachmentId, UploadMetadata } = await announce(members);
  await fetch(UploadMetadata.Url, { method: 'PUT', headers: UploadMetadata.HeadersToInclude, body: 'a,b' });
  return AttachmentId;
}

const complete = (id: string) =>
  ask(service, 'complete-attachment-upload', token, { AttachmentIds: [id], ClientToken: 'c' });
const newest = async () => (await askForPage(service, token, { MaxResults: 1 })).Transcript[0];

test('an announcement with a member missing, of a wrong type or size is refused', async () => {
  for (const member of Object.keys(file)) {
    const answer = await ask(service, 'start-attachment-upload', token, { ...file, [member]: undefined });
    expect(answer).toMatchObject({ status: 400, errorType: 'ValidationException' });
  }
  for (const AttachmentSizeInBytes of [0, -1, 1.5, '3', 20 * 1024 * 1024 + 1]) {
    expect((await ask(service, 'start-attachment-upload', token, { ...file, AttachmentSizeInBytes })).status).toBe(400);
  }
});

test('a chat may have 35 uploads; the next one is over its quota', async () => {
  for (let count = 0; count < 35; count += 1) await announce();
  const answer = await ask(service, 'start-attachment-upload', token, file);
  expect(answer).toMatchObject({ status: 402, errorType: 'ServiceQuotaExceededException' });
});

test('the upload needs the headers that were handed out, and its own link', async () => {
  const { UploadMetadata } = await announce();
  const put = (url: string, headers: Record<string, string>) => fetch(url, { method: 'PUT', headers, body: 'a,b' });
  const headers = UploadMetadata.HeadersToInclude;
  expect((await put(UploadMetadata.Url, { ...headers, 'Content-Type': 'text/html' })).status).toBe(403);
  expect((await put(UploadMetadata.Url, { 'Content-Type': 'text/csv' })).status).toBe(403);
  expect((await put(`${UploadMetadata.Url}0`, headers)).status).toBe(403);
  expect((await fetch(UploadMetadata.Url)).status).toBe(405);
  expect((await put(UploadMetadata.Url, headers)).status).toBe(200);
});

test('completing adds the item once, and conflicts before the bytes are there or a second time', async () => {
  const { AttachmentId } = await announce();
  expect(await complete(AttachmentId)).toMatchObject({ status: 409, errorType: 'ConflictException' });
  const id = await upload();
  expect((await complete(id)).status).toBe(200);
  expect(await newest()).toMatchObject({
    Type: 'ATTACHMENT',
    ParticipantRole: 'CUSTOMER',
    Attachments: [{ AttachmentId: id, AttachmentName: 'a list.csv', ContentType: 'text/csv', Status: 'APPROVED' }],
  });
  expect((await complete(id)).status).toBe(409);
  for (const AttachmentIds of [[], [id, id], ['nobody'], id, undefined, [7]]) {
    const answer = await ask(service, 'complete-attachment-upload', token, { AttachmentIds, ClientToken: 'c' });
    expect(answer.status).toBe(400);
  }
});

test('with a scan the item is IN_PROGRESS first and then changes under the same Id, also to REJECTED', async () => {
  const { items, until } = await listen(service, service.tokens('short').agent.participantToken);
  service.faults.attachmentScan = 5;
  await complete(await upload());
  await until(() => items().length === 2);
  await complete(await upload({ AttachmentName: 'eicar.csv' }));
  await until(() => items().length === 4);
  const seen = items().map((item) => item.Attachments?.[0]?.Status);
  expect(seen).toEqual(['IN_PROGRESS', 'APPROVED', 'IN_PROGRESS', 'REJECTED']);
  expect(items()[1]?.Id).toBe(items()[0]?.Id);
  expect(await newest()).toMatchObject({ Id: items()[3]?.Id, Attachments: [{ Status: 'REJECTED' }] });
});

test('what the scan found can come as another item, which has the same AttachmentId', async () => {
  const { items, until } = await listen(service, service.tokens('short').agent.participantToken);
  Object.assign(service.faults, { attachmentScan: 5, scanUnderNewId: true });
  const id = await upload();
  await complete(id);
  await until(() => items().length === 2);
  expect(items().map((item) => item.Attachments?.[0])).toMatchObject([
    { AttachmentId: id, Status: 'IN_PROGRESS' },
    { AttachmentId: id, Status: 'APPROVED' },
  ]);
  expect(items()[1]?.Id).not.toBe(items()[0]?.Id);
});

const attachments = shortChat().items.flatMap((item) => item.Attachments ?? []);
const withStatus = (status: string | undefined) => attachments.find(({ Status }) => Status === status)?.AttachmentId;

test('an approved attachment is downloaded through a link that ends when it says', async () => {
  const AttachmentId = withStatus('APPROVED');
  const { status, body } = await ask(service, 'attachment', token, { AttachmentId, UrlExpiryInSeconds: 5 });
  expect(status).toBe(200);
  const url = String(body['Url']);
  const download = await fetch(url);
  expect(download.headers.get('content-type')).toBe('image/png');
  expect(download.headers.get('content-disposition')).toContain('puddle-under-the-machine.png');
  const bytes = new Uint8Array(await download.arrayBuffer());
  expect(bytes.byteLength).toBe(body['AttachmentSizeInBytes']);
  expect(String.fromCharCode(...bytes.slice(1, 4))).toBe('PNG');
  expect((await fetch(url.replace('expires=', 'expires=9'))).status).toBe(403);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(String(body['UrlExpiry'])) + 1 });
  const late = await fetch(url);
  expect(late.status).toBe(403);
  expect(await late.text()).toContain('Request has expired');
});

test.each([
  ['one that is being scanned', withStatus('IN_PROGRESS')],
  ['one that was refused', withStatus('REJECTED')],
  ['one without a state', withStatus(undefined)],
  ['an unknown one', 'nobody'],
  ['none', undefined],
])('no link is given to %s', async (_, AttachmentId) => {
  const answer = await ask(service, 'attachment', token, { AttachmentId });
  expect(answer).toMatchObject({ status: 400, errorType: 'ValidationException' });
});

test('a link lasts from 5 to 300 seconds, and a bot gets none', async () => {
  const AttachmentId = withStatus('APPROVED');
  for (const UrlExpiryInSeconds of [4, 301, '60']) {
    expect((await ask(service, 'attachment', token, { AttachmentId, UrlExpiryInSeconds })).status).toBe(400);
  }
  const seed = shortChat();
  const bot = { participantId: 'bot', role: 'CUSTOM_BOT', displayName: 'Helper' } as const;
  service.addChat({ ...seed, name: 'with-bot', participants: [...seed.participants, bot] });
  const answer = await ask(service, 'attachment', 'with-bot.custom_bot.connection-token', { AttachmentId });
  expect(answer).toMatchObject({ status: 403, errorType: 'AccessDeniedException' });
});
