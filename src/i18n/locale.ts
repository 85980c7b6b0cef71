const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** A tag with what it leaves out ("zh-TW" is in traditional script); null where it is none. */
function complete(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

/**
 * The locale for dates and numbers beside words: the reader's own where it speaks the language of the words, because it
 * also knows the country, else that language.
 * @param language the BCP 47 tag of the words
 * @param own the reader's locales, the best first
 */
export function localeFor(language: string, own: readonly string[]): string {
  const words = complete(language);
  const spoken = own.find((tag) => {
    const locale = complete(tag);
    return locale !== null && locale.language === words?.language && locale.script === words.script;
  });
  return spoken ?? language;
}

/** What the browser was set to, the best first. */
export function readersLocales(): readonly string[] {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return [locale, ...(globalThis.navigator?.languages ?? [])];
}

/** How a language is written; what is no BCP 47 tag, from left to right. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeftScripts.has(complete(language)?.script ?? '') ? 'rtl' : 'ltr';
