import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english, fileNameInFull, fileNameOf } from '../../src/i18n/index.ts';

const shown = (name: string) => {
  const parts = fileNameOf(name);
  return parts && parts.start + parts.extension;
};

describe('a file’s name', () => {
  test.each([
    ['invoice.pdf', 'invoice', '.pdf'],
    ['README', 'README', ''],
    ['.gitignore', '.gitignore', ''],
    ['archive.tar.gz', 'archive.tar', '.gz'],
    ['a sentence. And a long part behind it', 'a sentence. And a long part behind it', ''],
    ['ends with a dot.', 'ends with a dot.', ''],
    ['quarterly-report-2026-final-corrected-version.pdf', 'quarterly-report-2026-f…cted-version', '.pdf'],
    [`${'🙏'.repeat(60)}.png`, `${'🙏'.repeat(23)}…${'🙏'.repeat(12)}`, '.png'],
  ])('"%s" stands before its extension, without the middle where it is long', (name, start, extension) => {
    expect(fileNameOf(name)).toMatchObject({ start, extension });
  });

  test.each([
    ['a name that is read backwards', 'photo\u202Egpj.exe', 'photogpj.exe'],
    ['isolates and marks', '\u2067a\u2069\u200Fb\u061C.png', 'ab.png'],
    ['what cannot be seen', 'in\u200Bvo\u00ADice\u0000\u001B[31m.pdf', 'invoice[31m.pdf'],
    ['an extension far away', `photo.jpg${' '.repeat(90)}\u00A0\u3000.exe`, 'photo.jpg .exe'],
    ['lines', 'first\r\nsecond\u2028third.txt', 'first second third.txt'],
    ['a path', '../../etc/passwd', '.._.._etc_passwd'],
    ['a path of Windows', 'C:\\fakepath\\photo.png', 'C:_fakepath_photo.png'],
    ['half a character', 'a\uD83D.png', 'a\uFFFD.png'],
  ])('shows %s for what it is', (_what, name, expected) => {
    expect(shown(name)).toBe(expected);
  });

  test('keeps what emoji and scripts are joined by', () => {
    expect(shown('👩\u200D💻 نامه\u200Cها.png')).toBe('👩\u200D💻 نامه\u200Cها.png');
  });

  test.each([null, '', '  ', '\u202E\u200D', '\n'])('is none where nothing of %j can be seen', (name) => {
    expect(fileNameOf(name)).toBeNull();
  });

  test('that was taken out is said to be, and one that was never there too', () => {
    expect(fileNameOf('[PII]')).toBeNull();
    expect(fileNameInFull('[PII]', english)).toBe('(name removed)');
    expect(fileNameInFull(null, english)).toBe('Unnamed file');
    expect(fileNameInFull('[PII].pdf', english)).toBe('[PII].pdf');
  });

  const marks = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C\n\r\t\0/\\ \u2028\u200B';
  const hostile = fc.string({ unit: fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 3 })) });
  const extension = fc.stringMatching(/^\.[a-z0-9]{1,8}$/);

  test('whatever it is, is one line that nothing reorders, and names no path', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        for (const text of [shown(name) ?? '', fileNameOf(name)?.whole ?? '']) {
          expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/);
          expect(text).not.toMatch(/[\p{Cc}\u2028\u2029/\\]/u);
          expect(text).toBe(text.trim());
        }
        expect([...(shown(name) ?? '')].length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 1000 },
    );
  });

  test('ends with its real extension, however long and hostile it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), hostile, extension, (start, middle, end) => {
        expect(fileNameOf(`a${start}${middle}${end}`)?.extension).toBe(end);
      }),
      { numRuns: 1000 },
    );
  });
});
