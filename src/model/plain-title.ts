/** Longer texts are no titles: they are compared as they are. */
const longestTitle = 2000;

/** What markdown is made of, and spaces that are not single. */
const marks = /[*_~`\\[<#>]|[^\S ]|\s{2}/;

/** A title as it is read aloud: without the signs of markdown, without comments, and with single spaces. */
export function plainTitle(title: string): string {
  // Nearly all titles are plain already, and an answer is compared with many.
  if (!marks.test(title)) return title.trim();
  const plain =
    title.length > longestTitle
      ? title
      : title
          .replaceAll(/<!--[^<>]*-->/g, '')
          .replaceAll(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
          .replaceAll(/^\s{0,3}(?:#{1,6}|>)\s+/gm, '')
          .replaceAll(/\\([!-/:-@[-`{-~])|[*_~`]/g, '$1');
  return plain.replaceAll(/\s+/g, ' ').trim();
}
