import { afterEach, beforeEach, expect, test } from 'vitest';
import { persistentChat, shortChat, startParticipantService, type ParticipantService } from '../../service/index.ts';
import { ask, askForPage, walk } from './ask.ts';

let service: ParticipantService;
beforeEach(async () => {
  service = await startParticipantService();
});
afterEach(() => service.close());

const short = 'short.customer.connection-token';
const persistent = 'persistent.customer.connection-token';
const ids = (items: readonly { readonly Id?: string }[]) => items.map((item) => item.Id);

test('without any parameter it gives the ten newest items, newest first', async () => {
  const page = await askForPage(service, short, {});
  expect(ids(page.Transcript)).toEqual(ids(shortChat().items.slice(-10).toReversed()));
  expect(page.InitialContactId).toBe(shortChat().initialContactId);
});

test('an empty StartPosition counts as none for BACKWARD and is refused for FORWARD', async () => {
  const [none, empty] = [
    await askForPage(service, short, {}),
    await askForPage(service, short, { ScanDirection: 'BACKWARD', StartPosition: {} }),
  ];
  expect(empty.Transcript).toEqual(none.Transcript);
  for (const request of [{ ScanDirection: 'FORWARD' }, { ScanDirection: 'FORWARD', StartPosition: {} }]) {
    const { status, errorType, body } = await ask(service, 'transcript', short, request);
    expect({ status, errorType }).toEqual({ status: 400, errorType: 'ValidationException' });
    expect(body['message']).toContain('Validation exception');
  }
});

test('with a StartPosition it walks forward by itself, and a token goes on without one', async () => {
  const items = shortChat().items;
  const request = { MaxResults: 4, SortOrder: 'ASCENDING' };
  const page = await askForPage(service, short, { ...request, StartPosition: { Id: items[3]?.Id } });
  expect(ids(page.Transcript)).toEqual(ids(items.slice(3, 7)));
  const following = await askForPage(service, short, {
    ...request,
    ScanDirection: 'FORWARD',
    NextToken: page.NextToken,
  });
  expect(ids(following.Transcript)).toEqual(ids(items.slice(7, 11)));
});

test('MaxResults 0 is the default of 10, and the order only changes the page inside', async () => {
  const page = await askForPage(service, short, { MaxResults: 0, SortOrder: 'ASCENDING' });
  expect(ids(page.Transcript)).toEqual(ids(shortChat().items.slice(-10)));
});

const refused: Readonly<Record<string, object>> = {
  'MaxResults 101': { MaxResults: 101 },
  'MaxResults -1': { MaxResults: -1 },
  'MaxResults 1.5': { MaxResults: 1.5 },
  'MaxResults as text': { MaxResults: '10' },
  'an empty NextToken': { NextToken: '' },
  'a NextToken of 1001 characters': { NextToken: 'x'.repeat(1001) },
  'a NextToken that is none': { NextToken: 'abc.def' },
  'an empty ContactId': { ContactId: '' },
  'a ContactId of 257 characters': { ContactId: 'x'.repeat(257) },
  'a ContactId that is no string': { ContactId: 7 },
  'another ScanDirection': { ScanDirection: 'SIDEWAYS' },
  'another SortOrder': { SortOrder: 'descending' },
  'a StartPosition that is no object': { StartPosition: 'x' },
  'an unknown Id': { StartPosition: { Id: 'nobody' } },
  'an empty Id': { StartPosition: { Id: '' } },
  'a time that is none': { StartPosition: { AbsoluteTime: 'yesterday' } },
  'a time of 101 characters': { StartPosition: { AbsoluteTime: '2'.repeat(101) } },
  'MostRecent 101': { StartPosition: { MostRecent: 101 } },
  'two start positions': { StartPosition: { MostRecent: 1, AbsoluteTime: '2026-11-20T00:00:00.000Z' } },
};

test.each(Object.entries(refused))('%s is refused as a ValidationException', async (_, request) => {
  const { status, errorType } = await ask(service, 'transcript', short, request);
  expect({ status, errorType }).toEqual({ status: 400, errorType: 'ValidationException' });
});

test('null members count as missing', async () => {
  const nulls = { ContactId: null, MaxResults: null, NextToken: null, ScanDirection: null, SortOrder: null };
  const page = await askForPage(service, short, { ...nulls, StartPosition: { Id: null } });
  expect(page.Transcript).toHaveLength(10);
});

test('a token is refused when the lowest bit of any of its characters is changed', async () => {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const token = (await askForPage(service, short, {})).NextToken ?? '';
  for (let index = 0; index < token.length; index += 1) {
    const other = digits[digits.indexOf(token[index] ?? '') ^ 1] ?? 'A';
    const changed = token.slice(0, index) + other + token.slice(index + 1);
    const { status } = await ask(service, 'transcript', short, { NextToken: changed });
    expect(status, `character ${index}`).toBe(400);
  }
});

test('a token is refused in the other direction, in another chat, with another contact and by another service', async () => {
  const { NextToken } = await askForPage(service, short, {});
  const ContactId = shortChat().contactId;
  const other = await startParticipantService();
  const answers = [
    await ask(service, 'transcript', short, { NextToken, ScanDirection: 'FORWARD' }),
    await ask(service, 'transcript', persistent, { NextToken }),
    await ask(service, 'transcript', short, { NextToken, ContactId }),
    await ask(other, 'transcript', short, { NextToken }),
  ];
  await other.close();
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
});

test('items that arrive during a walk back do not move it', async () => {
  const request = { MaxResults: 7, SortOrder: 'ASCENDING', ScanDirection: 'BACKWARD' };
  const chat = service.addChat({ ...shortChat(), name: 'growing' });
  const token = 'growing.agent.connection-token';
  const first = await askForPage(service, token, request);
  chat.add({ Type: 'MESSAGE', ContentType: 'text/plain', Content: 'one more' }, chat.participant('agent'));
  const second = await askForPage(service, token, { ...request, NextToken: first.NextToken });
  expect(ids(second.Transcript)).toEqual(ids(shortChat().items.slice(-14, -7)));
});

test('a persistent chat gives the items of past contacts by walking back, marked with RelatedContactId only', async () => {
  const seed = persistentChat();
  const pages = await walk(service, persistent, { SortOrder: 'ASCENDING', MaxResults: 20 });
  const items = pages.toReversed().flatMap(({ Transcript }) => Transcript);
  expect(ids(items)).toEqual(ids(seed.items));
  const contacts = new Set(items.map((item) => item.RelatedContactId ?? item.ContactId));
  expect(contacts.size).toBe(12);
  expect(items.filter((item) => (item.ContactId === undefined) === (item.RelatedContactId === undefined))).toEqual([]);
  expect(items.filter((item) => item.ContactId).every((item) => item.ContactId === seed.contactId)).toBe(true);
});

test('past contacts cannot be reached by StartPosition or ContactId', async () => {
  const seed = persistentChat();
  const current = seed.items.filter((item) => item.ContactId);
  const past = seed.items[0];
  const byId = await ask(service, 'transcript', persistent, { StartPosition: { Id: past?.Id } });
  expect(byId).toMatchObject({ status: 400, errorType: 'ValidationException' });
  const byContact = await askForPage(service, persistent, { ContactId: past?.RelatedContactId });
  expect(byContact).toMatchObject({ Transcript: [], NextToken: '' });
  const request = { SortOrder: 'ASCENDING', MaxResults: 100, StartPosition: { AbsoluteTime: past?.AbsoluteTime } };
  expect(ids((await walk(service, persistent, request)).flatMap(({ Transcript }) => Transcript))).toEqual(ids(current));
  const back = { ...request, ScanDirection: 'BACKWARD', StartPosition: { Id: current.at(-1)?.Id } };
  expect(ids((await walk(service, persistent, back)).flatMap(({ Transcript }) => Transcript))).toEqual(ids(current));
});

test('the current contact as ContactId gives its items only; a contact of another chat gives an empty page', async () => {
  const seed = persistentChat();
  const request = { ContactId: seed.contactId, MaxResults: 5, ScanDirection: 'BACKWARD', SortOrder: 'ASCENDING' };
  const items = (await walk(service, persistent, request)).toReversed().flatMap(({ Transcript }) => Transcript);
  expect(ids(items)).toEqual(ids(seed.items.filter((item) => item.ContactId)));
  const foreign = await askForPage(service, short, { ContactId: seed.contactId });
  expect(foreign).toEqual({ InitialContactId: shortChat().initialContactId, NextToken: '', Transcript: [] });
});
