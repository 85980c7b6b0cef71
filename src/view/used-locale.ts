import { localeFor, readersLocales } from '../i18n/index.ts';

/**
 * The locale of dates and numbers; undefined for the runtime's. The server's is not the reader's: the first markup is in
 * the language of the words on both sides.
 * @param language of the app's labels, where they name one
 */
export function usedLocale(
  given: string | undefined,
  language: string | undefined,
  hydrated: boolean,
): string | undefined {
  if (given !== undefined) return given;
  if (!hydrated) return language ?? 'en';
  return language === undefined ? undefined : localeFor(language, readersLocales());
}
