import { directionOf } from './locale.ts';

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** Embeddings, overrides and isolates: a name that brings one would turn the sentence around it. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

/** How each letter of a text is written. */
const lettersOf = (text: string): readonly ('ltr' | 'rtl')[] =>
  (text.match(/\p{L}/gu) ?? []).map((letter) => (rightToLeft.test(letter) ? 'rtl' : 'ltr'));

/** Whether a text begins in a script that is written from right to left. */
export const isRightToLeft = (text: string): boolean => lettersOf(text)[0] === 'rtl';

/**
 * A name as it can stand in a sentence. One that is written the other way is kept apart by the characters that Unicode
 * has for it (FSI and PDI), or else commas, brackets and numbers beside it would be drawn as a part of it. Others stay as
 * they are, so that text can be found and compared.
 * @param language the BCP 47 tag of the sentence
 */
export function isolate(name: string, language: string): string {
  const straight = name.replace(turns, '');
  const direction = directionOf(language);
  return lettersOf(straight).some((letter) => letter !== direction) ? `\u2068${straight}\u2069` : straight;
}
