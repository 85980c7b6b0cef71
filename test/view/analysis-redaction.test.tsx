// @vitest-environment node
import * as fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeEntry } from '../../src/a11y/index.ts';
import { english, formatsFor } from '../../src/i18n/index.ts';
import { emptyTimeline, mergeItems, type ContactAnalysis } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import { transcript } from '../../stories/fixtures.ts';

/** Of letters that stand in no markup and in none of the other words. */
const secret = fc.string({ unit: fc.constantFrom(...'αβγδεζηθλμνξπσφχψω'), minLength: 4, maxLength: 14 });
const words = fc.constantFrom('hello', '**bold**', 'see https://a.example/x', '- item', '\n', '', 'a\tb', '😀');

const wrappers: Readonly<Record<string, (text: string) => string>> = {
  'text/plain': (text) => text,
  'text/markdown': (text) => text,
  'application/json': (text) => JSON.stringify({ note: [text] }),
  'application/vnd.amazonaws.connect.message.interactive': (text) =>
    JSON.stringify({
      templateType: 'ListPicker',
      version: '1.0',
      data: { content: { title: text, elements: [{ title: 'One' }, { title: text }] } },
    }),
  'application/vnd.amazonaws.connect.message.interactive.response': (text) =>
    JSON.stringify({ action: 'ActionName', data: { actionName: text } }),
  'application/unknown': (text) => text,
};

const message = fc.record({
  type: fc.constantFrom(...Object.keys(wrappers)),
  parts: fc.array(fc.tuple(words, secret), { minLength: 1, maxLength: 3 }),
  isUpsideDown: fc.boolean(),
  widened: fc.integer({ min: 0, max: 2 }),
});

/** Every place where one of the secrets stands in the content. */
function placesOf(content: string, secrets: readonly string[]) {
  return secrets.flatMap((word) => {
    const places: { BeginOffsetChar: number; EndOffsetChar: number }[] = [];
    for (let at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + 1)) {
      places.push({ BeginOffsetChar: at, EndOffsetChar: at + word.length });
    }
    return places;
  });
}

test('nothing of what was redacted is drawn, spoken or put into an attribute, for whoever looks', () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 4 }), (messages) => {
      const items = messages.map(({ type, parts, isUpsideDown, widened }, index) => {
        const text = parts.flat().join(' ');
        const content = wrappers[type]?.(text) ?? text;
        const places = placesOf(
          content,
          parts.map(([, word]) => word),
        );
        const CharacterOffsets = places.map(({ BeginOffsetChar, EndOffsetChar }) =>
          isUpsideDown
            ? { BeginOffsetChar: EndOffsetChar, EndOffsetChar: BeginOffsetChar }
            : { BeginOffsetChar: BeginOffsetChar - widened, EndOffsetChar },
        );
        const point = { kind: 'issue', name: null, span: { start: 0, end: content.length } };
        return {
          Id: `m-${index}`,
          Type: 'MESSAGE',
          ContentType: type,
          Content: content,
          ParticipantRole: 'CUSTOMER',
          Redaction: { CharacterOffsets },
          Analysis: { sentiment: 'negative', points: [point] },
        };
      });
      const { entries } = mergeItems(emptyTimeline, items);
      const analysis: ContactAnalysis = {
        contactId: null,
        channel: null,
        summary: null,
        categories: [],
        sentiment: [],
        points: items.map(({ Id }) => ({ kind: 'issue', name: null, itemId: Id, span: null })),
      };
      const said = ['CUSTOMER', 'AGENT'].map((role) =>
        renderToString(
          <TranscriptView
            transcript={transcript(entries, { analysis: [analysis] })}
            viewer={{ role }}
            virtualized={false}
          />,
        ),
      );
      const spoken = entries.map((entry) => describeEntry(entry, english, formatsFor('en', 'UTC'))).join('\n');
      expect(spoken).not.toMatch(/[█αβγδεζηθλμνξπσφχψω]/);
      expect(said.join('\n')).not.toMatch(/[αβγδεζηθλμνξπσφχψω]/);
      expect(said[1]).toContain('Contact analysis');
      expect(said[0]).not.toContain('Contact analysis');
    }),
    { numRuns: 40 },
  );
});
