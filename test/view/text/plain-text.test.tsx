import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { TranscriptView } from '../../../src/view/index.ts';
import { isEmojiOnly } from '../../../src/view/text/emoji.ts';
import { safeLink } from '../../../src/view/text/safe-link.ts';
import { agent, message, noon, transcript } from '../../../stories/fixtures.ts';

afterEach(cleanup);

type Shown = Parameters<typeof message>[2];

function show(says: Shown, rest: Partial<ReturnType<typeof message>> = {}): HTMLElement {
  render(
    <TranscriptView
      transcript={transcript([{ ...message(agent, noon, says), ...rest }])}
      locale="en"
      timeZone="UTC"
      virtualized={false}
    />,
  );
  return bubble();
}

function bubble(): HTMLElement {
  const element = document.querySelector<HTMLElement>('[data-part="bubble"]');
  if (!element) throw new Error('There is no bubble.');
  return element;
}

describe('links', () => {
  test('open in a new tab, tell the other site nothing, and say where they lead', () => {
    show('Look: https://example.com/a');
    const link = screen.getByRole('link', {
      name: 'https://example.com/a',
      description: 'Opens example.com in a new tab',
    });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  });

  test('to people open in no tab', () => {
    show('Write to amira@example.com');
    const link = screen.getByRole('link', { name: 'amira@example.com' });
    expect(link.getAttribute('href')).toBe('mailto:amira@example.com');
    expect(link.getAttribute('target')).toBeNull();
  });

  test('a text without any is one paragraph with one text node', () => {
    const words = show('One\nTwo').firstElementChild;
    expect(words?.outerHTML).toBe('<p data-part="text" dir="auto">One\nTwo</p>');
    expect(words?.childNodes).toHaveLength(1);
  });

  test('the text that is shown is the text that was sent, and every link in it is safe', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'https://example.com',
        'www.a.example',
        'a@b.example',
        'tel:112',
        'javascript:',
        '<b>',
        '█',
        '\n',
      ),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' ') || ' ');
    fc.assert(
      fc.property(fc.array(text, { minLength: 20, maxLength: 40 }), (texts) => {
        const entries = texts.map((says) => message(agent, noon, says));
        const { container } = render(<TranscriptView transcript={transcript(entries)} virtualized={false} />);
        const words = [...container.querySelectorAll('[data-part="bubble"]')];
        expect(words.map(({ textContent }) => textContent)).toEqual(texts);
        for (const link of container.querySelectorAll('a')) {
          expect(safeLink(link.getAttribute('href') ?? '')).not.toBeNull();
        }
        cleanup();
      }),
      { numRuns: 5 },
    );
  });
});

describe('redacted words', () => {
  test('are blocks that a screen reader names, in their places', () => {
    show('My card is ████ ████, thanks', { redactions: [{ start: 11, end: 20 }] });
    expect(screen.getByRole('img', { name: 'Redacted' }).textContent).toBe('████ ████');
    expect(bubble().textContent).toBe('My card is ████ ████, thanks');
  });

  test('a link that touches one is none', () => {
    show('https://example.com/████ and https://example.com/b', { redactions: [{ start: 20, end: 24 }] });
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['https://example.com/b']);
  });

  test('places outside of the text do no harm', () => {
    show('Hello', {
      redactions: [
        { start: -3, end: 2 },
        { start: 1, end: 4 },
        { start: 4, end: 90 },
        { start: 70, end: 90 },
        { start: 3, end: 3 },
      ],
    });
    expect(bubble().textContent).toBe('Hello');
    expect(screen.getAllByRole('img').map(({ textContent }) => textContent)).toEqual(['He', 'o']);
  });
});

describe('emoji', () => {
  test.each(['👍', '👍🏽', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪🇫🇷', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', '1️⃣', '😀 😀\n😀', '😀😀😀😀😀😀', '👩‍⚕️', '🙏 '])(
    '%s alone stands large',
    (text) => {
      expect(isEmojiOnly(text)).toBe(true);
    },
  );

  test.each(['', ' ', '1', '#', '©', '™', 'ok 👍', '👍!', '😀😀😀😀😀😀😀', '🇩', '↔', '\u200D', '12', '\uFE0F'])(
    '%j is text as any other',
    (text) => {
      expect(isEmojiOnly(text)).toBe(false);
    },
  );

  test('a message of emoji is marked, and others are not', () => {
    expect(show('👍').dataset['emoji']).toBe('true');
    cleanup();
    expect(show('👍 yes').dataset['emoji']).toBeUndefined();
    cleanup();
    expect(show({ type: 'markdown', text: '🎉' }).dataset['emoji']).toBe('true');
  });

  test('whether it is emoji is known at once of any text', () => {
    const hostile = fc.array(fc.constantFrom('👍', '🇩', '\u200D', '\uFE0F', '🏽', '1', '\u20E3', ' ', '\u{E0067}'), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(hostile, (pieces) => {
        isEmojiOnly(pieces.join(''));
      }),
    );
  });
});
