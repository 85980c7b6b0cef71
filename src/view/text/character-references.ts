/** Stands for the & of a reference by name while a text is parsed: a code point that is no character of any text. */
const held = '\uFDD0';

/** An & that begins a reference by name, and is not escaped by a backslash. */
const reference = /(?<!\\)((?:\\\\)*)&(?=[a-z\d]{1,31};)/gi;

/** Those that people and assistants write. Others are shown as they were written. */
const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  times: '×',
  euro: '€',
  pound: '£',
  cent: '¢',
  sect: '§',
};

/**
 * Keeps references by name (`&amp;`) from the markdown parser, which in browsers reads them as markup: Trusted Types
 * forbid that, and report it.
 */
export const holdReferences = (text: string): string => text.replace(reference, `$1${held}`);

const decode = (text: string): string =>
  text
    .replace(new RegExp(`${held}([a-z\\d]+);`, 'gi'), (_, name: string) =>
      Object.hasOwn(characters, name) ? (characters[name] ?? '') : `&${name};`,
    )
    .replaceAll(held, '&');

interface ParsedNode {
  readonly type: string;
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  readonly children?: readonly ParsedNode[];
}

/** Puts the characters in the place of what was held; in code, which has no references, what was written. */
export function releaseReferences(node: ParsedNode): void {
  const isCode = node.type === 'code' || node.type === 'inlineCode';
  if (node.value?.includes(held)) node.value = isCode ? node.value.replaceAll(held, '&') : decode(node.value);
  for (const name of ['url', 'title', 'alt'] as const) {
    const text = node[name];
    if (text?.includes(held)) node[name] = decode(text);
  }
  node.children?.forEach(releaseReferences);
}
