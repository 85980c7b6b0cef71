import { vectors } from '../hostile/vectors.ts';
import type { Random } from './random.ts';

/** What a markdown parser, a finder of links or a splitter of characters may be slow with when there is much of it. */
const pieces: readonly string[] = [
  '[ ![ ]( [a]( * **a _ ~~ ` < <a <!-- & &amp; \\ | [^1]: [^1] # > - 1.'.split(' '),
  'http:// https://a.b/ www. a@b.c a@ mailto: ( (( a. . : / // % ?a= {"a": [1, "'.split(' '),
  ['> ', '- ', '1. ', '# ', '*a_ ', '**a ', '<a ', '| a |\n|---|\n', '\n', '\r\n', ' ', '\t', '    x\n', '\n- [ ] '],
  ['\u0000', '\u202e', '\u200d', '\u0301', '👩‍', '\ud83d', '\udc00', '🏳️‍🌈', 'ﷺ', 'ß', 'İ', '𝒳'],
].flat();
const lengths = [10, 100, 1000, 4000, 16_384];

const words =
  '0 -1 null undefined {} [] "" { __proto__ constructor toString length 1e9 Z 2026-11-21T10:00:00.000Z ' +
  '2026-02-30T25:61:61Z +275760-09-13T00:00:00.001Z MESSAGE EVENT ATTACHMENT TYPING MESSAGEMETADATA AGENT CUSTOMER ' +
  'SYSTEM CUSTOM_BOT text/plain text/markdown application/json ListPicker TimePicker Carousel QuickReply Panel ' +
  'ViewResource SHOW_MORE PREVIOUS_OPTIONS hyperlink URL APPROVED REJECTED IN_PROGRESS';
const odd = [
  words.split(' '),
  ['', ' ', null, true, false, 0, -0, -1, 1, 1.5, 1e21, 1e308, -1e308, Infinity, NaN],
  [[], {}, [[]], [null], [{}], { length: 1e9 }, { toString: null }, { a: { b: { c: {} } } }],
].flat<readonly unknown[][]>();

/** Hundreds or thousands of one piece, or of two. */
export function longText(random: Random): string {
  const piece = random.pick(pieces) + (random.chance(0.3) ? random.pick(pieces) : '');
  const length = random.pick(lengths);
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + random.pick(['', 'a', ')', '\n\na']);
}

function mixedText(random: Random): string {
  let text = '';
  for (let count = random.below(12); count >= 0; count -= 1) {
    text += random.chance(0.5) ? random.pick(pieces) : `${random.pick(['words', 'more ', 'Grüße', 'مرحبا', '你好'])} `;
  }
  return text;
}

function deep(random: Random): unknown {
  let value: unknown = 'inside';
  const isList = random.chance(0.5);
  for (let depth = random.pick([3, 30, 300]); depth > 0; depth -= 1) value = isList ? [value] : { a: value };
  return value;
}

/** A text that somebody may send, for good or ill. */
export function oddText(random: Random): string {
  const kind = random.next();
  if (kind < 0.6) return mixedText(random);
  if (kind < 0.997) return random.pick(vectors).value;
  return longText(random);
}

/** Anything that may stand in JSON, and some that may not. */
export function oddValue(random: Random): unknown {
  const kind = random.next();
  if (kind < 0.5) return structuredClone(random.pick(odd));
  if (kind < 0.97) return oddText(random);
  return random.chance(0.5) ? deep(random) : Array.from({ length: random.pick([2, 40, 400]) }, () => random.pick(odd));
}
