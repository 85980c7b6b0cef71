import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redactionBlock } from '../../src/model/redaction.ts';
import { emptyTimeline, mergeItems, type MessageEntry } from '../../src/model/index.ts';

const offsets = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([BeginOffsetChar, EndOffsetChar]) => ({ BeginOffsetChar, EndOffsetChar }));

const B = redactionBlock;

describe('words are taken out', () => {
  test.each([
    ['of the middle', 'I am John Doe.', offsets([5, 9]), `I am ${B} Doe.`],
    ['in several places, in any order', 'John and Jane', offsets([9, 13], [0, 4]), `${B} and ${B}`],
    ['once where places overlap, touch or repeat', 'abcdefgh', offsets([1, 3], [2, 5], [5, 6], [1, 3]), `a${B}gh`],
    ['of a place that is upside down', 'abcdef', offsets([4, 2]), `ab${B}ef`],
    ['of what is inside of the text', 'abc', offsets([-5, 1], [2, 90]), `${B}b${B}`],
    ['and nothing where a place is empty or beyond the text', 'abc', offsets([1, 1], [7, 9]), 'abc'],
    ['and nothing where an empty place stands inside of a character', 'a😀b', offsets([2, 2]), 'a😀b'],
    ['up to the end where that cannot be read', 'abcdef', [{ BeginOffsetChar: 4 }], `abcd${B}`],
    ['all of it where nothing can be read', 'abcdef', [{}], B],
    ['and no half of a character stays', 'a😀b', offsets([2, 3]), `a${B}b`],
    ['and a text without places stays', 'abc', undefined, 'abc'],
  ])('%s', (_, text, places, expected) => {
    const redacted = redact(text, places);
    expect(redacted.text).toBe(expected);
    expect(redacted.redactions.map(({ start, end }) => redacted.text.slice(start, end))).toEqual(
      redacted.redactions.map(() => B),
    );
  });

  test('what stays is what no place covers, in its order, whatever the places are', () => {
    const offset = fc.oneof(fc.integer({ min: -3, max: 45 }), fc.double({ min: -3, max: 45, noNaN: true }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(fc.record({ BeginOffsetChar: offset, EndOffsetChar: offset }, { requiredKeys: [] }), { maxLength: 5 }),
        (text, places) => {
          const redacted = redact(text, places);
          const { text: shown, redactions, place } = redacted;
          const isCovered = (index: number) =>
            places.some(({ BeginOffsetChar = 0, EndOffsetChar = text.length }) => {
              const [begin, end] = [Math.min(BeginOffsetChar, EndOffsetChar), Math.max(BeginOffsetChar, EndOffsetChar)];
              return begin < index + 1 && end > index && begin !== end;
            });
          let kept = '';
          for (let at = 0; at < text.length;) {
            const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
            if (!isCovered(at) && !isCovered(at + character.length - 1)) kept += character;
            at += character.length;
          }
          const parts = redactions.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), shown);
          expect(parts).toBe(kept);
          expect(place({ start: 0, end: text.length })).toEqual(shown === '' ? null : { start: 0, end: shown.length });
        },
      ),
    );
  });

  test('a place of the text is found again behind what was taken out', () => {
    const { text, place } = redact('My name is Maximilian and my parcel is lost', offsets([11, 21]));
    const parcel = place({ start: 26, end: 43 });
    expect(text.slice(parcel?.start, parcel?.end)).toBe('my parcel is lost');
    expect(place({ start: 15, end: 18 })).toEqual({ start: 11, end: 11 + B.length });
    expect(place({ start: 90, end: 95 })).toBeNull();
  });
});

describe('an entry', () => {
  const item = (members: object) => ({
    Id: 'a',
    Type: 'MESSAGE',
    ContentType: 'text/plain',
    Content: 'I am John Doe.',
    ...members,
  });
  const Redaction = { CharacterOffsets: offsets([5, 13]) };
  const entryOf = (...items: readonly object[]) => {
    const { entries } = items.reduce<ReturnType<typeof mergeItems>>(
      (timeline, one) => mergeItems(timeline, [one]),
      emptyTimeline,
    );
    return entries[0] as MessageEntry;
  };

  test('says where its words were taken out, and has the places of points in the text that is shown', () => {
    const Analysis = { sentiment: 'negative', points: [{ kind: 'issue', name: null, span: { start: 5, end: 14 } }] };
    expect(entryOf(item({ Redaction, Analysis }))).toMatchObject({
      body: { type: 'text', text: `I am ${B}.` },
      redactions: [{ start: 5, end: 9 }],
      analysis: { sentiment: 'negative', points: [{ kind: 'issue', span: { start: 5, end: 10 } }] },
    });
    expect(entryOf(item({}))).not.toHaveProperty('redactions');
  });

  test('stays redacted whichever of its versions comes first, and whatever comes after it', () => {
    const plain = item({});
    const redacted = item({ Redaction });
    const tagged = item({ Content: 'I am [NAME].', Redaction: { CharacterOffsets: offsets([5, 11]) } });
    for (const versions of [
      [plain, redacted],
      [redacted, plain],
      [plain, tagged],
      [tagged, plain],
      [plain, redacted, plain],
    ])
      expect(entryOf(...versions).body.text).toBe(`I am ${B}.`);
  });

  test('unites what several readings found in it, the newer sentiment wins', () => {
    const found = (sentiment: string | null, ...names: readonly string[]) =>
      item({ Analysis: { sentiment, points: names.map((name) => ({ kind: 'category', name, span: null })) } });
    const both = entryOf(found('neutral', 'b', 'a'), found('positive', 'c', 'a'), found(null));
    expect(both.analysis?.sentiment).toBe('positive');
    expect(both.analysis?.points.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  test('that says nothing new is the same entry', () => {
    const one = item({ Redaction, Analysis: { sentiment: 'neutral', points: [] } });
    const timeline = mergeItems(emptyTimeline, [one]);
    expect(mergeItems(timeline, [structuredClone(one)])).toBe(timeline);
  });
});
