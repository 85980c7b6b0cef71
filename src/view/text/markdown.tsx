import type { ReactElement } from 'react';
import Markdown, { type Options } from 'react-markdown';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import { holdReferences, releaseReferences } from './character-references.ts';
import { markdownParts } from './markdown-parts.tsx';
import { markRedactions, withoutAddresses, withoutBlocks, withoutHtml, wrapTexts } from './markdown-syntax.ts';
import { createRecent } from './recent.ts';
import { refuseHuge } from './refuse-huge.ts';
import { isTooComplex, mayHoldAddresses } from './too-complex.ts';

/** `line`: inside of a line, as titles are. `redacted`: where words were taken out of it. */
export type MarkdownKind = 'line' | 'blocks' | 'redacted';

const lineTags = ['a', 'br', 'code', 'del', 'em', 'img', 'span', 'strong'];
const blockTags = 'blockquote h1 h2 h3 h4 h5 h6 hr input li ol p pre table tbody td th thead tr ul'.split(' ');

const shared: Options = {
  unwrapDisallowed: true,
  components: markdownParts,
  // The parts look at every address themselves.
  urlTransform: (address) => address,
};
const line: Options = {
  ...shared,
  remarkPlugins: [remarkGfm, remarkBreaks, withoutBlocks, () => refuseHuge, () => releaseReferences],
  rehypePlugins: [() => wrapTexts(true)],
  allowedElements: lineTags,
};
const blocks: Options = {
  ...shared,
  remarkPlugins: [remarkGfm, remarkBreaks, withoutHtml, () => refuseHuge, () => releaseReferences],
  rehypePlugins: [() => wrapTexts(false)],
  allowedElements: [...lineTags, ...blockTags],
};
const redacted: Options = {
  ...blocks,
  rehypePlugins: [() => markRedactions, () => wrapTexts(false)],
  allowedElements: [...lineTags, ...blockTags, 'mark'],
};
const optionsOf: Readonly<Record<MarkdownKind, Options>> = { line, blocks, redacted };

function optionsFor(text: string, kind: MarkdownKind): Options {
  const options = optionsOf[kind];
  return mayHoldAddresses(text)
    ? options
    : { ...options, remarkPlugins: [...(options.remarkPlugins ?? []), withoutAddresses] };
}

function parse(text: string, kind: MarkdownKind): ReactElement | null {
  if (isTooComplex(text)) return null;
  try {
    return Markdown({ ...optionsFor(text, kind), children: holdReferences(text) });
  } catch {
    return null;
  }
}

const recent = createRecent<string, ReactElement | null>(200);

/**
 * Markdown as elements; the same ones for the same text, so that scrolling back costs no parsing.
 * @param passing whether the text will grow in a moment, and need not be remembered
 * @returns null for a text that would take long, or cannot be read: show it as it was written
 */
export function renderMarkdown(text: string, kind: MarkdownKind, passing: boolean): ReactElement | null {
  return passing ? parse(text, kind) : recent(`${kind} ${text}`, () => parse(text, kind));
}
