/** Raw HTML is text like any other, and notes would link inside the page. */
const neverRead = ['htmlFlow', 'htmlText', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'gfmFootnoteDefinition'];

/** What only whole paragraphs can be. In a line "1. Yes" is no list. */
const blocks = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

/** The part of a parser that is used here. */
interface Parser {
  data(): { readonly settings?: object; micromarkExtensions?: unknown[] };
}

const without = (names: readonly string[]) =>
  function leaveOut(this: Parser): void {
    const data = this.data();
    (data.micromarkExtensions ??= []).push({ disable: { null: names } });
  };

/** Plugins that leave out of markdown what messages must not have. */
export const withoutHtml = without(neverRead);
export const withoutAddresses = without(['emailAutolink', 'protocolAutolink', 'wwwAutolink']);
export const withoutBlocks = without([...neverRead, ...blocks]);

/** The part of a parsed node that is used here. */
interface ParsedNode {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: object;
  children?: ParsedNode[];
}

function redactedNode(value: string): ParsedNode {
  const text = { type: 'text', value };
  return value.startsWith('█') ? { type: 'element', tagName: 'mark', properties: {}, children: [text] } : text;
}

/** Makes an element of every run of blocks, which stand where words were taken out. */
export function markRedactions(node: ParsedNode): void {
  node.children = node.children?.flatMap((child) => {
    markRedactions(child);
    return child.type === 'text' && child.value?.includes('█')
      ? child.value
          .split(/(█+)/)
          .filter((part) => part !== '')
          .map(redactedNode)
      : [child];
  });
}

/** In which text stands in elements of its own only. */
const blockParents = new Set(['blockquote', 'li', 'ol', 'table', 'tbody', 'thead', 'tr', 'ul']);

const isSpace = ({ type, value }: ParsedNode): boolean => type === 'text' && value?.trim() === '';

/**
 * Gives each text that has siblings an element of its own, and leaves out the line ends between blocks, so that no text
 * is changed in its place: where a browser translates the page it is not there any more.
 * @param isLine whether the paragraph around will be left out
 */
export const wrapTexts = (isLine: boolean) =>
  function wrap(node: ParsedNode): void {
    if (!node.children) return;
    node.children.forEach(wrap);
    const { type, tagName = '' } = node;
    const isBlock = type === 'root' || blockParents.has(tagName);
    const kept = isBlock
      ? node.children.filter((child) => !(isSpace(child) && child.value?.includes('\n')))
      : node.children;
    const isAlone = kept.length === 1 && !(isLine && (type === 'root' || tagName === 'p'));
    node.children = isAlone ? kept : kept.map(wrapped);
  };

const wrapped = (node: ParsedNode): ParsedNode =>
  node.type === 'text' ? { type: 'element', tagName: 'span', properties: {}, children: [node] } : node;
