import { describe, expect, test } from 'vitest';
import { isolate, subjectOf } from '../../src/i18n/index.ts';
import { arabic } from '../../src/i18n/languages/ar.ts';

describe('isolate', () => {
  test('leaves a name as it is that is written like its sentence', () => {
    expect(isolate('Maria (Sales)', 'de')).toBe('Maria (Sales)');
    expect(isolate('ليلى (مبيعات)', 'ar')).toBe('ليلى (مبيعات)');
    expect(isolate('田中 3', 'ja')).toBe('田中 3');
    expect(isolate('+49 170', 'he')).toBe('+49 170');
  });

  test('keeps a name apart that is written the other way, also in part', () => {
    expect(isolate('Maria (Sales)', 'ar')).toBe('\u2068Maria (Sales)\u2069');
    expect(isolate('ليلى', 'en')).toBe('\u2068ليلى\u2069');
    expect(isolate('Dana דנה', 'en')).toBe('\u2068Dana דנה\u2069');
  });

  test('takes out of a name what would turn the sentence around it', () => {
    expect(isolate('Ben\u202Efdp', 'en')).toBe('Benfdp');
    expect(isolate('Ben\u2069 (A)', 'he')).toBe('\u2068Ben (A)\u2069');
  });

  test('is what sentences get of those whom they are about', () => {
    const maria = { id: '1', name: 'Maria (Sales)', role: 'AGENT' };
    const { name, formerName, isNamed } = subjectOf(maria, arabic, { formerName: 'Mia' });
    expect([name, formerName, isNamed]).toEqual(['\u2068Maria (Sales)\u2069', '\u2068Mia\u2069', true]);
  });
});
