import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFileSource, TranscriptError } from '../../src/file.ts';
import { describeSource } from './conformance.ts';
import { conversation } from './conversation.ts';
import { idsOf, newest, page, walk } from './walk.ts';

describeSource('The file source', (items) => ({ source: createFileSource(items) }), { pastContacts: 'open' });

const item = (Id: string, minute: number, more: object = {}) => ({
  Id,
  AbsoluteTime: `2026-03-01T09:${String(minute).padStart(2, '0')}:00.000Z`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: Id,
  ...more,
});
const s3File = (ContactId: string, Transcript: readonly unknown[]) => ({
  Version: '2019-08-26',
  AWSAccountId: '000000000000',
  InstanceId: 'instance',
  InitialContactId: 'initial',
  ContactId,
  Participants: [{ ParticipantId: 'p' }],
  Transcript,
});
const older = s3File('contact-1', [item('a', 1), item('b', 2)]);
const newer = s3File('contact-2', [item('c', 10), { Id: 'untimed' }, item('d', 11)]);

describe('The file source reads', () => {
  test('an S3 transcript file: its items belong to its contact', async () => {
    const { items, initialContactId } = await page(createFileSource(older));
    expect(items.map(({ Id, ContactId }) => [Id, ContactId])).toEqual([
      ['a', 'contact-1'],
      ['b', 'contact-1'],
    ]);
    expect(initialContactId).toBe('initial');
  });

  test.each([
    ['oldest first', [older, newer]],
    ['newest first', [newer, older]],
    ['as text, one with a byte order mark', [JSON.stringify(newer), `\uFEFF${JSON.stringify(older)}`]],
    ['in one text', JSON.stringify([newer, older])],
    ['one of them twice', [newer, older, newer]],
  ])('several files as chapters, oldest first and the newest current, given %s', async (_, files) => {
    const { items } = await page(createFileSource(files));
    expect(items.map(({ Id, ContactId, RelatedContactId }) => [Id, ContactId, RelatedContactId])).toEqual([
      ['a', undefined, 'contact-1'],
      ['b', undefined, 'contact-1'],
      ['c', 'contact-2', undefined],
      ['untimed', 'contact-2', undefined],
      ['d', 'contact-2', undefined],
    ]);
  });

  test('a place or a contact of any chapter, because nothing of a file is out of reach', async () => {
    const source = createFileSource([older, newer]);
    const request = { startPosition: { id: 'b' } };
    expect(idsOf(await walk(source, request), request)).toEqual(['a', 'b']);
    expect(idsOf(await walk(source, { contactId: 'contact-1' }))).toEqual(['a', 'b']);
  });

  test('a Contact Lens file: names and roles come from its participants where an item lacks them', async () => {
    const source = createFileSource({
      Version: 'CHAT-2022-11-30',
      Channel: 'CHAT',
      CustomerMetadata: { ContactId: 'contact-9' },
      Participants: [{ ParticipantId: 'p', DisplayName: 'Jane', ParticipantRole: 'AGENT' }],
      Transcript: [item('a', 1, { ParticipantId: 'p' }), item('b', 2, { ParticipantId: 'p', DisplayName: '[PII]' })],
    });
    expect((await page(source)).items).toMatchObject([
      { DisplayName: 'Jane', ParticipantRole: 'AGENT', ContactId: 'contact-9' },
      { DisplayName: '[PII]', ParticipantRole: 'AGENT' },
    ]);
    expect(source.id).toContain('contact-9');
  });

  test('a descending GetTranscript answer, a list of items, notifications and live frames', async () => {
    const inner = JSON.stringify(item('x', 3, { ContactId: 'c' }));
    const notification = { Type: 'Notification', Message: inner };
    const frame = { topic: 'aws/chat', contentType: 'application/json', content: inner };
    const readable: readonly (readonly [unknown, readonly string[]])[] = [
      [{ Transcript: [item('b', 2), item('a2', 1), item('a1', 1)], NextToken: null }, ['a1', 'a2', 'b']],
      [
        [item('a', 1), item('b', 2)],
        ['a', 'b'],
      ],
      [notification, ['x']],
      [
        [notification, frame, item('z', 9)],
        ['x', 'z'],
      ],
      [[{ topic: 'aws/chat', content: item('y', 4) }], ['y']],
      [{ Transcript: null }, []],
      [[], []],
    ];
    for (const [json, ids] of readable) expect(idsOf(await walk(createFileSource(json)))).toEqual(ids);
  });

  test('a saved page of a persistent chat: what was past stays past', async () => {
    const items = conversation(3, 3);
    expect((await page(createFileSource({ Transcript: items }))).items).toEqual(items);
  });

  test('under an identity that tells contents apart and is the same for the same files', () => {
    expect(createFileSource(older).id).toBe(createFileSource(JSON.stringify(older)).id);
    expect(createFileSource(older).id).not.toBe(createFileSource(s3File('contact-1', [item('a', 1)])).id);
    expect(createFileSource([older, newer]).id).toContain('contact-2');
  });

  test.each([
    ['truncated JSON', '{"Transcript":[{"Id":', /^The file is no valid JSON/],
    ['a web page', '<!doctype html>', /^The file is no valid JSON/],
    ['an empty text', '', /^The file is no valid JSON/],
    ['undefined', undefined, /^The file is no valid JSON/],
    ['a number', '7', /neither an object nor a list/],
    ['an object without a transcript', {}, /has no "Transcript" list/],
    ['a transcript of another type', { Transcript: 'none' }, /is no list/],
    ['a voice call', { Channel: 'VOICE', Transcript: [] }, /voice call/],
    ['a list of something else', [{ name: 'Jane' }], /no transcript item/],
    ['one bad file of two', [older, '{'], /^File 2 of 2 is no valid JSON/],
  ])('nothing from %s, and says which file and why', (_, json, message) => {
    expect(() => createFileSource(json)).toThrow(TranscriptError);
    expect(() => createFileSource(json)).toThrow(message);
  });
});

const folder = ['test/fixtures/samples', '../shared/samples'].find((path) => existsSync(path));
const sample = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

/** The samples whose items stand under a note on where they are from. */
const wrapped = (name: string): readonly unknown[] =>
  [sample(name)].flat().flatMap((one) => (typeof one === 'object' && one !== null && 'item' in one ? [one.item] : []));

describe.skipIf(folder === undefined)('Published data (skipped where the samples are not there)', () => {
  test.each([
    ['contact-lens-chat-original', () => sample('contact-lens-chat-original'), 35],
    ['sns-message-streaming-notification', () => sample('sns-message-streaming-notification'), 1],
    ['attachment-items', () => wrapped('attachment-items'), 4],
    ['receipt-items', () => wrapped('receipt-items'), wrapped('receipt-items').length],
    ['ws-frames-listpicker-show-more', () => Object.values(sample('ws-frames-listpicker-show-more') ?? {})[1], 5],
  ])('%s: every item comes through', async (_, read, count) => {
    const pages = await walk(createFileSource(read()), { ...newest, maxResults: 10 });
    expect(pages.flatMap(({ items }) => items)).toHaveLength(count);
  });
});
