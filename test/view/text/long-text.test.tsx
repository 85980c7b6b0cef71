import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { TranscriptView } from '../../../src/view/index.ts';
import { isFoldable } from '../../../src/view/text/extent.ts';
import { agent, message, noon, transcript } from '../../../stories/fixtures.ts';

afterEach(cleanup);

const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}`).join('\n');
const entries = (...texts: readonly string[]) => texts.map((text) => message(agent, noon, text));
const view = (shown = entries(lines(41))) => <TranscriptView transcript={transcript(shown)} virtualized={false} />;

const more = () => screen.getByRole('button', { name: 'Show more' });
const less = () => screen.getByRole('button', { name: 'Show less' });
const isFolded = () => document.querySelector('[data-folded]') !== null;

describe('a long message', () => {
  test.each([
    ['40 short lines', lines(40), false],
    ['41 short lines', lines(41), true],
    ['a paragraph of 2,500 characters', 'word '.repeat(500), false],
    ['a paragraph of 4,000 characters', 'word '.repeat(800), true],
    ['a word of 4,000 characters', 'a'.repeat(4000), true],
    ['1,500 wide characters', '長'.repeat(1500), true],
    ['60 blank lines', '\n'.repeat(60), true],
    ['nothing', '', false],
  ])('%s: %#', (_, text, foldable) => {
    expect(isFoldable(text)).toBe(foldable);
  });

  test('is folded, opens, and folds again, and the button says which', async () => {
    render(view());
    expect(isFolded()).toBe(true);
    expect(more().getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more());
    expect(isFolded()).toBe(false);
    expect(less().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(less());
    await userEvent.click(less());
    expect(isFolded()).toBe(true);
  });

  test('stays as the reader left it when its row comes back into the document', async () => {
    const shown = entries(lines(50), lines(60));
    const { rerender } = render(view(shown));
    const [first] = screen.getAllByRole('button', { name: 'Show more' });
    if (first) await userEvent.click(first);
    rerender(view(shown.slice(1)));
    expect(screen.queryByRole('button', { name: 'Show less' })).toBeNull();
    rerender(view(shown));
    expect(less()).toBeDefined();
    expect(more()).toBeDefined();
  });

  test('JSON and markdown fold as well', () => {
    const value = Array.from({ length: 60 }, (_, index) => index);
    render(
      view([
        message(agent, noon, { type: 'json', value, text: JSON.stringify(value) }),
        message(agent, noon, { type: 'markdown', text: '- **a**\n'.repeat(60) }),
      ]),
    );
    expect(screen.getAllByRole('button', { name: 'Show more' })).toHaveLength(2);
  });

  test('a message that is longer than any real one opens to its beginning, then to all of it, and stays open', async () => {
    const text = `${'a'.repeat(16_383)}🙏${'b'.repeat(16_384)}`;
    const shown = entries(text);
    const { rerender } = render(view(shown));
    await userEvent.click(more());
    expect(screen.getByText(`${'a'.repeat(16_383)}…`)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show all of it' }));
    expect(screen.getByText(text)).toBeDefined();
    expect(screen.queryByText(/only its beginning/)).toBeNull();
    rerender(view([]));
    rerender(view(shown));
    expect(screen.getByText(text)).toBeDefined();
    await userEvent.click(less());
    expect(isFolded()).toBe(true);
  });
});
