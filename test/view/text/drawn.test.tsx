import { act, cleanup, render, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MessageBody } from '../../../src/model/index.ts';
import { TranscriptView } from '../../../src/view/index.ts';
import { findLinks } from '../../../src/view/text/find-links.ts';
import { renderMarkdown } from '../../../src/view/text/markdown.tsx';
import { customer, message, noon, transcript } from '../../../stories/fixtures.ts';
import { longTexts } from '../../hostile/long-texts.ts';

afterEach(cleanup);

/** What a message may become, in elements, in elements within each other, and in times the length of its text. */
const most = { elements: 4500, depth: 140, growth: 12 };

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const bodyOf = (type: 'text' | 'markdown' | 'json', text: string): MessageBody =>
  type === 'json' ? { type, text, value: readJson(text) } : { type, text };

const show = (body: MessageBody): HTMLElement => {
  const entries = [message(customer, noon, body)];
  const { container } = render(<TranscriptView locale="en" virtualized={false} transcript={transcript(entries)} />);
  for (const name of ['Show more', 'Show all of it']) {
    const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    act(() => button?.click());
  }
  const bubble = container.querySelector<HTMLElement>('[data-part="bubble"]');
  if (!bubble) throw new Error('There is no bubble.');
  return bubble;
};

function depthOf(element: Element): number {
  let deepest = 0;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let depth = 0, node: Node | null = element; node;) {
    deepest = Math.max(deepest, depth);
    if (walker.firstChild()) depth += 1;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return deepest;
        depth -= 1;
      }
    }
    node = walker.currentNode;
  }
  return deepest;
}

/** Letters and digits: what is left of a text however its signs are read. */
const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

function expectBounded(bubble: HTMLElement, text: string): void {
  expect(bubble.querySelectorAll('*').length).toBeLessThan(most.elements);
  expect(depthOf(bubble)).toBeLessThan(most.depth);
  expect(bubble.textContent?.length ?? 0).toBeLessThan(text.length * most.growth + 1000);
}

// The renderer is loaded by the first text that needs it.
beforeAll(async () => {
  const bubble = show(bodyOf('markdown', '**a**'));
  await within(bubble).findByText('a', { selector: 'strong' });
  cleanup();
});

describe.each([4000, 16_000, 64_000])('of %i characters', (size) => {
  test.each(Object.keys(longTexts))('%s become few elements, as each type of message', (name) => {
    const text = longTexts[name]?.(size) ?? '';
    expect(text.length).toBeLessThanOrEqual(size * 1.2);
    for (const type of ['text', 'markdown', 'json'] as const) {
      const bubble = show(bodyOf(type, text));
      expectBounded(bubble, text);
      if (type !== 'markdown') expect(lettersOf(bubble.textContent ?? '')).toBeGreaterThanOrEqual(lettersOf(text));
      cleanup();
    }
  });
});

test('a wide table with short rows is shown as it was written, all of it', () => {
  const columns = 700;
  const text = `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b|\n'.repeat(300)}`;
  expect(renderMarkdown(text, 'blocks', false)).toBeNull();
  const bubble = show(bodyOf('markdown', text));
  expect(bubble.querySelector('table')).toBeNull();
  expect(bubble.textContent?.match(/b/g)).toHaveLength(300);
});

test.each([
  ['as high as wide', 30, 30],
  ['of many rows', 4, 150],
  ['of many columns', 100, 5],
])('an ordinary table %s is a table', (_, columns, rows) => {
  const row = `${'| cell '.repeat(columns)}|\n`;
  const text = row + `${'|---'.repeat(columns)}|\n` + row.repeat(rows);
  expect(renderMarkdown(text, 'blocks', false)).not.toBeNull();
});

test('of very many addresses the first are links, and all are shown', () => {
  const text = Array.from({ length: 900 }, (_, place) => `https://a.example/${place}`)
    .join('\n')
    .slice(0, 16_000);
  const links = findLinks(text);
  expect(links.length).toBeGreaterThan(250);
  expect(links.length).toBeLessThan(310);
  for (const { start, end, href } of links) expect(href).toBe(text.slice(start, end));
  expect(show(bodyOf('text', text)).textContent).toContain(text.slice(-20));
});

test('whatever is put together of such shapes becomes few elements', () => {
  const signs = fc.constantFrom(
    '*',
    '_',
    '`',
    '[',
    '](',
    ')',
    '|',
    '\n',
    '- ',
    '> ',
    '1. ',
    '# ',
    'a',
    ' ',
    '    ',
    '|-',
    '@',
    'www.',
    '&amp;',
    '\\',
  );
  const unit = fc.array(signs, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  const part = fc.record({ unit, share: fc.integer({ min: 1, max: 10 }) });
  const text = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => {
    const sum = parts.reduce((total, { share }) => total + share, 0);
    return parts
      .map((one) => one.unit.repeat(Math.ceil(16_000 / one.unit.length)).slice(0, (16_000 * one.share) / sum))
      .join('\n');
  });
  fc.assert(
    fc.property(text, (shape) => {
      const bubble = show(bodyOf('markdown', shape));
      expectBounded(bubble, shape);
      cleanup();
    }),
    { numRuns: 40 },
  );
});
