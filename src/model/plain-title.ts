/** Longer texts are no titles: they are compared as they are. */
const longestTitle = 2000;

/** A title as it is read aloud: without the signs of markdown, without comments, and with single spaces. */
export function plainTitle(title: string): string {
  const plain =
    title.length > longestTitle
      ? title
      : title
          .replaceAll(/<!--.*?-->/gs, '')
          .replaceAll(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
          .replaceAll(/^\s{0,3}(?:#{1,6}|>)\s+/gm, '')
          .replaceAll(/\\([!-/:-@[-`{-~])|[*_~`]/g, '$1');
  return plain.replaceAll(/\s+/g, ' ').trim();
}
