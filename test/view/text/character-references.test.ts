import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { holdReferences, releaseReferences } from '../../../src/view/text/character-references.ts';

function read(text: string) {
  const root = fromMarkdown(holdReferences(text));
  releaseReferences(root);
  return root;
}

const lean = (root: unknown): unknown =>
  JSON.parse(JSON.stringify(root, (name, value) => (name === 'position' ? undefined : value)));

test.each([
  ['Fish &amp; chips &lt;b&gt; &copy; &nbsp; &quot;so&quot; &mdash; &euro;5'],
  ['escaped \\&amp; and after a backslash \\\\&amp;, and two \\\\\\&amp;'],
  ['in code `&amp; &copy;`'],
  ['```\n&amp;\n```'],
  ['    &amp; indented'],
  ['[words &amp; more](https://example.com/?a=1&amp;b=2 "title &amp; more")'],
  ['[words][note]\n\n[note]: https://example.com/?a=1&amp;b=2'],
  ['![picture &lt;1&gt;](https://example.com/&amp;)'],
  ['by number &#38; &#x26; &#60;'],
  ['none: &; & amp; &amp &nonsense; &&&; AT&T; a&b'],
])('%s is read as the parser reads it by itself', (text) => {
  expect(lean(read(text))).toEqual(lean(fromMarkdown(text)));
});

test('nothing is left for the parser to read by innerHTML', () => {
  const texts = [
    '&amp;',
    '&nonsense;',
    '\\\\&amp;',
    '&&amp;',
    '&amp;&lt;',
    '[x](&Tab;)',
    '&CounterClockwiseContourIntegral;',
  ];
  for (const text of texts) expect(holdReferences(text)).not.toMatch(/(?<!\\)&[a-z\d]{1,31};/i);
});

test('rarer names stay as they were written', () => {
  expect(JSON.stringify(read('&CounterClockwiseContourIntegral; &colon;'))).toContain(
    '&CounterClockwiseContourIntegral; &colon;',
  );
});
