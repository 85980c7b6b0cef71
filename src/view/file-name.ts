const kept = 4;
const longestExtension = 8;

/**
 * A file's name in two parts, of which the first may be cut where room is short: the end of the name and its extension
 * stay, because they tell similar files apart.
 */
export function splitFileName(name: string): readonly [start: string, end: string] {
  const characters = [...name];
  const dot = characters.lastIndexOf('.');
  const extension = dot > 0 && characters.length - dot <= longestExtension ? characters.length - dot : 0;
  const cut = Math.max(0, characters.length - extension - kept);
  return [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
}
