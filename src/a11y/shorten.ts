/** The most characters that are spoken, which takes about 20 s. The rest is in the message itself. */
const longest = 300;
/** How far back the end of a word is looked for. Some languages have no spaces. */
const lookBack = 40;

/** A text as it is spoken when it arrives: a very long one ends behind a word, with an ellipsis. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const space = head.search(/\s\S*$/u);
  // Never in the middle of a character that takes two places.
  const end = space > longest - lookBack ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/u, '');
  return `${end.trimEnd()}…`;
}
