import { english } from '../../src/i18n/index.ts';

/**
 * What no markup of a transcript holds: what could run, leave the page or be blocked by a strict policy. React escapes
 * every < and " that comes from content, so that these are elements and attributes of its own.
 */
const forbidden = [
  /<(?:script|style|i?frame|frameset|object|embed|applet|form|base|meta|link|portal|video|audio|source)[\s>][^>]*/gi,
  / (?:style|srcset|srcdoc|action|formaction|xlink:href|poster|background|ping|on[a-z]+)="[^"]*"/gi,
  / (?:href|src)="(?!https?:|mailto:|tel:)[^"]*"/gi,
  // React's own identifiers.
  / (?:id|name)="(?![^"]*[:«_]R)[^"]*"/gi,
  /<!--\$!-->/g,
  new RegExp(english.rowFailed, 'g'),
];

/** What is wrong with server markup of a transcript. */
export const complaintsAbout = (html: string): readonly string[] =>
  forbidden.flatMap((pattern) => [...(html.match(pattern) ?? [])]);
