import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile, splitFiles } from '../../src/wire/file.ts';
import { parseItem, parsePage, TranscriptError } from '../../src/wire/index.ts';

const names = [
  ['AbsoluteTime', 'Content', 'ContentType', 'Id', 'Type', 'ParticipantId', 'DisplayName', 'ParticipantRole'],
  ['Attachments', 'MessageMetadata', 'RelatedContactId', 'ContactId', 'InitialContactId'],
].flat();

const json = fc.jsonValue({ maxDepth: 2 });
const item = fc.record(Object.fromEntries(names.map((name) => [name, json])), { requiredKeys: [] });
const pageLike = fc.record(
  { Transcript: fc.oneof(json, fc.array(fc.oneof(item, json))), NextToken: json, InitialContactId: json },
  { requiredKeys: [] },
);
const fileLike = fc.record(
  {
    Transcript: fc.oneof(json, fc.array(fc.oneof(item, json))),
    Participants: fc.oneof(json, fc.array(item)),
    CustomerMetadata: json,
    Channel: json,
    Type: fc.oneof(json, fc.constant('Notification')),
    Message: json,
    topic: json,
    content: json,
  },
  { requiredKeys: [] },
);

/** Throws what is no TranscriptError. */
function refusing<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof TranscriptError && error.kind === 'malformed') return null;
    throw error;
  }
}

describe('Parsing', () => {
  test('an item of any JSON gives an item or null; it never throws, and parsing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(item, json), (value) => {
        const parsed = parseItem(value);
        expect(parsed === null ? null : parseItem(parsed)).toEqual(parsed);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a page of any JSON gives a page or a TranscriptError, and one with a list in Transcript always a page', () => {
    fc.assert(
      fc.property(fc.oneof(pageLike, json), (value) => {
        const page = refusing(() => parsePage(value));
        const holdsList =
          typeof value === 'object' && value !== null && 'Transcript' in value && Array.isArray(value.Transcript);
        expect(page !== null || !holdsList).toBe(true);
        expect(page?.nextToken).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  test('a stored file of any JSON, parsed or as text, gives items or a TranscriptError', () => {
    fc.assert(
      fc.property(fc.oneof(fileLike, json, fc.array(fileLike)), fc.boolean(), (value, asText) => {
        const files = splitFiles(asText ? JSON.stringify(value) : value);
        for (const stored of files.map((file) => refusing(() => parseFile(file, 'The file')))) {
          expect(stored === null || stored.items.every((item) => parseItem(item) !== null)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('every wire member arrives as it was, whatever text it holds', () => {
    const texts = fc.record(
      Object.fromEntries(
        names
          .filter((name) => name !== 'Attachments' && name !== 'MessageMetadata')
          .map((name) => [name, fc.string({ minLength: 1 })]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(texts, (value) => {
        expect(parseItem(value)).toEqual({ ...value });
      }),
    );
  });

  test('an item as it is documented is kept as it came, one that holds anything else is read anew', () => {
    const documented = {
      Id: '1',
      Type: 'ATTACHMENT',
      Attachments: [{ AttachmentId: 'a', Status: 'APPROVED' }],
      MessageMetadata: { MessageId: '1', Receipts: [{ RecipientParticipantId: 'b' }], ChunkNumber: 1 },
    };
    expect(parseItem(documented)).toBe(documented);
    const others = [
      { ...documented, Extra: 1 },
      { ...documented, Content: null },
      { ...documented, Attachments: [{ Status: 7 }] },
      { ...documented, MessageMetadata: { Receipts: [null] } },
      { ...documented, MessageMetadata: { MessageCompleted: 'true' } },
      { ...documented, Redaction: { CharacterOffsets: [] } },
      Object.assign(Object.create({ Content: 'inherited' }), documented),
    ];
    for (const other of others) {
      const parsed = parseItem(other);
      expect(parsed).not.toBe(other);
      expect(parseItem(parsed)).toBe(parsed);
    }
    expect(parseItem(others.at(-1))).toEqual({ ...documented, Content: 'inherited' });
  });

  test('a missing member, null, "" and a wrong type are the same, but no words get lost', () => {
    for (const absent of [undefined, null, '', [], true]) expect(parseItem({ Id: absent })).toEqual({});
    expect(parseItem({ Content: { a: 1 } })).toEqual({ Content: '{"a":1}' });
    expect(parseItem({ Id: 7 })).toEqual({ Id: '7' });
  });
});
