/** What an attribute plugin of Connect's own widget reads, and readers never see. */
const attributeNote = /<!--\s?rehype:[^<>]{0,200}?-->/g;

/** Marks that can stand anywhere in a text, and at the beginning of its lines. */
const inlineMark = /[*_~`[\\]|&[#\w]{1,32};/;
const blockMark = /^[ \t]*(?:[>#|+-]|\d{1,9}[.)]\s|={1,100}[ \t]*$)|\||^(?: {4}|\t)/m;

export const withoutAttributeNotes = (text: string): string =>
  text.includes('<!--') ? text.replace(attributeNote, '') : text;

/**
 * Whether markdown could make anything else of a text than the text that it is. Most messages of type text/markdown are
 * plain sentences, and need no parser.
 */
export const looksLikeMarkdown = (text: string, inline: boolean): boolean =>
  inlineMark.test(text) || (!inline && blockMark.test(text));
