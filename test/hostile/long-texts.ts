/** Fills a size with a unit, over and over. */
const filled =
  (...units: readonly string[]) =>
  (size: number): string => {
    const unit = units.join('');
    return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  };

/** One wide row, and as many short ones as there is room for: each is drawn as wide as the first. */
const wideTable =
  (share: number) =>
  (size: number): string => {
    const columns = Math.floor((size * share) / 4);
    return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${filled('|b|\n')(Math.max(0, size - columns * 4 - 4))}`;
  };

/** Opens something half of the size long, and closes it in the other half. */
const nested =
  (open: string, close: string) =>
  (size: number): string => {
    const depth = Math.floor(size / (open.length + close.length)) - 1;
    return `${open.repeat(depth)}words${close.repeat(depth)}`;
  };

const json = (open: string, inside: string, close: string, depth: number) => (size: number) =>
  `${open.repeat(depth)}${filled(`${inside},`)(size - 200 - depth * (open.length + close.length)).replace(/,?[^,]*$/, '')}${close.repeat(depth)}`;

/** Shapes of texts that are short to write and could be long to read, to draw or to lay out, each for any size. */
export const longTexts: Readonly<Record<string, (size: number) => string>> = {
  'a wide table with short rows': wideTable(0.5),
  'a wide table with very many short rows': wideTable(0.2),
  'a table of one row that is very wide': wideTable(0.99),
  'a table as wide as high': wideTable(0.05),
  'tables after one another': filled('|a|b|c|\n|-|-|-|\n|1|\n\n'),
  'a table in a quote': (size) => wideTable(0.3)(size).replaceAll(/^/gm, '> ').slice(0, size),
  pipes: filled('|'),
  'pipes and dashes': filled('|-'),
  'lists of single letters': filled('- a\n'),
  'numbered lists': filled('1. a\n'),
  'lists that nest in each line': filled('- - - - - - - - a\n'),
  'quotes that nest in each line': filled('> > > > > > > > a\n'),
  'lists with links': filled('- [a](b)\n'),
  tasks: filled('- [ ] a\n'),
  headings: filled('# a\n'),
  'headings by underlines': filled('a\n=\n'),
  rules: filled('***\n'),
  lines: filled('a\n'),
  'empty lines': filled('\n'),
  paragraphs: filled('a\n\n'),
  spaces: filled(' '),
  'spaces and tabs, then a word': (size) => `${filled(' \t')(size - 1)}a`,
  'emphasis word by word': filled('*a* '),
  'strong emphasis word by word': filled('**a** _b_ ~~c~~ '),
  'emphasis that nests': nested('*', '*'),
  'emphasis of two kinds that nests': nested('*_', '_*'),
  'emphasis that never closes': filled('*a **a '),
  'code word by word': filled('`a` '),
  'runs of backticks, each longer': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size * 2)) }, (_, length) => `${'`'.repeat(length)}a`)
      .join(' ')
      .slice(0, size),
  fences: filled('```\na\n'),
  'brackets that open': filled('['),
  'brackets that nest': nested('[', ']'),
  'links that nest': nested('[', '](x)'),
  'pictures that nest': nested('![', '](x)'),
  'links word by word': filled('[a](https://example.com) '),
  definitions: filled('[a]: b\n'),
  references: (size) => `[a]: https://example.com\n\n${filled('[a] ')(size - 30)}`,
  notes: filled('[^1]\n\n[^1]: a\n\n'),
  addresses: filled('https://a.example/ '),
  'addresses without spaces': filled('https://a.example/'),
  'www. and nothing': filled('www.'),
  'e-mail addresses': filled('a@b.co '),
  'e-mail addresses without spaces': filled('a@b.co'),
  'letters and dots before an @': (size) => `${filled('a.')(size - 1)}@`,
  'at signs': filled('@'),
  'phone numbers': filled('tel:1 '),
  'brackets of addresses': filled('<https://a.example>'),
  tags: filled('<b>'),
  'tags that nest': nested('<b>', '</b>'),
  'comments that never close': filled('<!-- '),
  'character references': filled('&amp;'),
  'character references without end': filled('&amp'),
  'numbers of characters': filled('&#65;'),
  backslashes: filled('\\'),
  emoji: filled('😀'),
  'families of emoji': filled('👨‍👩‍👧‍👦'),
  'marks upon marks': (size) => `a${filled('\u0301')(size - 1)}`,
  'halves of characters': filled('\ud83d '),
  'turns of direction': filled('\u202eא'),
  blocks: filled('█ '),
  'one word': filled('a'),
  'wide characters': filled('語'),
  'deep JSON': (size) => nested('[', ']')(size).replace('words', '1'),
  'deep JSON with members': (size) => nested('{"a":', '}')(size).replace('words', '1'),
  'JSON of many values within many others': json('[', '1', ']', 90),
  'JSON of many values': json('[', '1', ']', 1),
  'JSON of many members': (size) =>
    `{${Array.from({ length: Math.floor(size / 10) }, (_, place) => `"${place}":1`).join(',')}}`,
};
