import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/view/text/find-links.ts';
import { isWebAddress, safeLink } from '../../../src/view/text/safe-link.ts';

describe('an address that may be a link', () => {
  test.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTP://EXAMPLE.COM', 'http://example.com/'],
    ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe'],
    ['mailto:amira@example.com?subject=Hi', 'mailto:amira@example.com?subject=Hi'],
    ['tel:+49(30)123-456', 'tel:+49(30)123-456'],
    ['TEL:112;ext=7', 'tel:112;ext=7'],
  ])('%s leads to %s', (address, href) => {
    expect(safeLink(address)).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/5c3e',
    'file:///etc/passwd',
    'ftp://example.com',
    'about:blank',
    'view-source:https://example.com',
    '//example.com',
    '/path',
    '#place',
    '',
    'https:',
    'https://',
    'https:example.com',
    'https:\\\\example.com',
    'http://[',
    'https://bank.example@elsewhere.example/',
    'https://bank.example:secret@elsewhere.example/',
    'https://example.com/\u202Egpj.exe',
    'https://exam\u200Bple.com',
    'https://example.com/a b',
    'https://example.com/\r\nSet-Cookie: a',
    'mailto:',
    'mailto:@example.com',
    'mailto:a@b@c',
    'tel:',
    'tel:*21*0900123456#',
    'tel:javascript',
    'tel:+49 30',
    `https://example.com/${'a'.repeat(9000)}`,
  ])('%j is none', (address) => {
    expect(safeLink(address)).toBeNull();
  });

  test('pages are told from people', () => {
    expect(['http://a.example/', 'https://a.example/', 'mailto:a@b.example', 'tel:1'].map(isWebAddress)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('whatever comes out has one of the four schemes, and is itself a safe link', () => {
    const scheme = fc.constantFrom('http://', 'https://', 'mailto:', 'tel:', 'javascript:', 'data:', '//', '');
    const address = fc.tuple(scheme, fc.string({ unit: 'binary' })).map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (given) => {
        const href = safeLink(given);
        if (href === null) return;
        expect(href).toMatch(/^(https?:\/\/|mailto:|tel:)/);
        expect(safeLink(href)).toBe(href);
      }),
    );
  });
});

describe('the links of a text', () => {
  const found = (text: string) => findLinks(text).map(({ start, end, href }) => [text.slice(start, end), href]);

  test('are found with a scheme, with www. and as e-mail, without the punctuation around them', () => {
    expect(
      found(
        'See https://example.com/a_(b), (www.example.com/c) or "https://example.com/d?e=f#g". Mail amira@example.com! Call tel:+49-30-123456.',
      ),
    ).toEqual([
      ['https://example.com/a_(b)', 'https://example.com/a_(b)'],
      ['www.example.com/c', 'http://www.example.com/c'],
      ['https://example.com/d?e=f#g', 'https://example.com/d?e=f#g'],
      ['amira@example.com', 'mailto:amira@example.com'],
      ['tel:+49-30-123456', 'tel:+49-30-123456'],
    ]);
  });

  test('are found in every script', () => {
    expect(found('看 https://例え.example/道。好')[0]?.[1]).toBe('https://xn--r8jz45g.example/%E9%81%93');
    expect(found('انظر https://example.com/أ')[0]?.[1]).toBe('https://example.com/%D8%A3');
  });

  test.each([
    'Use next.js, not index.html',
    'I said it.Then I left',
    'javascript:alert(document.cookie)',
    'ftp://example.com/file',
    'data:text/html;base64,PHN2Zz4=',
    '//example.com',
    'www.',
    '@amira',
    'https://',
    'https://bank.example@elsewhere.example/',
    'https://bank.example:secret@elsewhere.example/',
  ])('%j has none', (text) => {
    expect(findLinks(text)).toEqual([]);
  });

  test('a link that is cut off where the search ends is none, because it would lead elsewhere', () => {
    const text = `${'a '.repeat(8180)}https://example.com/account/transfer`;
    expect(findLinks(text)).toEqual([]);
  });

  test('are in order, apart from each other, and safe, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('https://', 'www.', '@', 'example.com', 'tel:', 'javascript:', '(', ')', '.', ' ', '\n', '/'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, href } of findLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(safeLink(href)).toBe(href);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
