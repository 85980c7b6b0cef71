/** The forms of a word by number: each language uses those that Intl.PluralRules gives for it. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Picks the form that goes with a number. The words' own language decides, not the reader's locale.
 * @param language a BCP 47 tag
 */
export function pluralsOf(language: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    return forms[rules.select(count)] ?? forms.other;
  };
}
