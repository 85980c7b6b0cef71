import { describe, expect, test } from 'vitest';
import { directionOf, localeFor } from '../../src/i18n/index.ts';

describe('localeFor', () => {
  test.each([
    ['de', ['de-AT', 'en-US'], 'de-AT'],
    ['de', ['en-US', 'de-CH', 'de-AT'], 'de-CH'],
    ['de', ['en-US', 'fr'], 'de'],
    ['pt-BR', ['pt-PT'], 'pt-PT'],
    ['zh-TW', ['zh-CN', 'zh-HK'], 'zh-HK'],
    ['zh-CN', ['zh-TW'], 'zh-CN'],
    ['he', ['iw-IL'], 'iw-IL'],
    ['de', ['not a locale', 'de-LI'], 'de-LI'],
    ['not a language', ['en-US'], 'not a language'],
    ['ar', [], 'ar'],
  ])('of %s for a reader of %j is %s', (language, own, locale) => {
    expect(localeFor(language, own)).toBe(locale);
  });
});

describe('directionOf', () => {
  test.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['pa', 'ltr'],
    ['de', 'ltr'],
    ['zh-TW', 'ltr'],
    ['not a language', 'ltr'],
  ])('of %s is %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
