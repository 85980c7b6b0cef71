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
  return value.startsWith('█') ? { type: 'element', tagName: 'span', properties: {}, children: [text] } : text;
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
