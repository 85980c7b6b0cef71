/** Words of ASCII with single spaces between: nothing in them needs to be looked for. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Takes out of a name what makes it look like another one: marks that reorder it, or the sentence around it, or that hide
 * in it, line breaks, runs of spaces. Joiners stay, because emoji and some scripts need them.
 */
export function cleanName(name: string): string {
  if (plain.test(name)) return name;
  return name
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\S\uFEFF]+/gu, ' ')
    .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether nothing of a cleaned name can be seen. */
export const isInvisible = (name: string): boolean => /^[\u200C\u200D]*$/.test(name);
