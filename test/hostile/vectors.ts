import { longTexts } from './long-texts.ts';
import list from './vectors.json' with { type: 'json' };

/** Something that an attacker may write. */
export interface Vector {
  /** Where it stands in the list: its group and its number there. */
  readonly name: string;
  readonly kind: 'text' | 'address' | 'content';
  readonly value: string;
}

const nested = (depth: number, open: string, inside: string, close: string) =>
  open.repeat(depth) + inside + close.repeat(depth);

const template = (type: string, members: string) => `{"templateType":"${type}","data":{"content":{${members}}}}`;

/** Too long to be written out. */
const deep: readonly string[] = [
  nested(5000, '[', '', ']'),
  nested(2000, '{"a":', '1', '}'),
  nested(2000, '> ', 'words', ''),
  nested(2000, '- ', 'words', ''),
  nested(2000, '[', 'words', '](x)'),
  nested(2000, '<b>', 'words', '</b>'),
  template('ListPicker', `"title":"Words","elements":${nested(1000, '[', '', ']')}`),
  template('ViewResource', `"viewId":"x","viewData":${nested(1500, '{"a":', '1', '}')}`),
  nested(150, '{"templateType":"Carousel","data":{"content":{"title":"Deep","elements":[', '', ']}}}'),
];

/** So much of a text as is shown before it is opened. */
const unfolded = (text: string) => text.split('\n').slice(0, 15).join('\n').trim();

/** Halves of characters, which readers of JSON files refuse. */
const halves: readonly string[] = ['\ud800', '\udc00words', 'words\ud83d', '\udfff\ud800'];

function kindOf(kind: string): Vector['kind'] {
  if (kind === 'text' || kind === 'address' || kind === 'content') return kind;
  throw new Error(
    `vectors.json has a group of kind ${kind}, and no test knows where to put it. Describe it in vectors.ts.`,
  );
}

export const vectors: readonly Vector[] = [
  ...list.groups.flatMap(({ name, kind, vectors }) =>
    vectors.map((value, index): Vector => ({ name: `${name} ${index}`, kind: kindOf(kind), value })),
  ),
  ...halves.map((value, index): Vector => ({ name: `halves ${index}`, kind: 'text', value })),
  ...deep.map((value, index): Vector => ({ name: `deep ${index}`, kind: 'content', value })),
  ...Object.entries(longTexts).map(([name, make]): Vector => ({ name, kind: 'content', value: unfolded(make(1200)) })),
];
