import { act, cleanup, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { MessageEntry } from '../../../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../../../src/view/index.ts';
import { createLoader } from '../../../src/view/text/load-markdown.ts';
import { looksLikeMarkdown } from '../../../src/view/text/looks-like-markdown.ts';
import { renderMarkdown } from '../../../src/view/text/markdown.tsx';
import { safeLink } from '../../../src/view/text/safe-link.ts';
import { agent, message, noon, transcript } from '../../../stories/fixtures.ts';

afterEach(cleanup);

type Props = Partial<TranscriptViewProps> & { readonly entry?: Partial<MessageEntry> };

const view = (text: string, { entry, ...props }: Props = {}) => (
  <TranscriptView
    transcript={transcript([{ ...message(agent, noon, { type: 'markdown', text }), ...entry }])}
    locale="en"
    timeZone="UTC"
    virtualized={false}
    {...props}
  />
);

/** Shows a message and gives its bubble. */
function show(text: string, props?: Props): HTMLElement {
  const { container } = render(view(text, props));
  const bubble = container.querySelector<HTMLElement>('[data-part="bubble"]');
  if (!bubble) throw new Error('There is no bubble.');
  return bubble;
}

describe('with the renderer', () => {
  beforeAll(async () => {
    const { findByText } = render(view('**ready**'));
    await findByText('ready', { selector: 'strong' });
    cleanup();
  });

  test('emphasis, lists, tasks, tables, quotes, code and rules are what they are', () => {
    const bubble = show(
      [
        '# Your order',
        '**bold** *slanted* ~~gone~~ `code`',
        'next line',
        '',
        '3. three',
        '4. four',
        '',
        '- [x] paid',
        '- [ ] sent',
        '',
        '> quoted',
        '',
        '| item | price |',
        '|:--|--:|',
        '| lamp | 12 |',
        '',
        '---',
        '```js',
        'const a = 1;',
        '```',
      ].join('\n'),
    );
    const inside = within(bubble);
    expect(inside.getByRole('heading', { level: 4, name: 'Your order' })).toBeDefined();
    expect(inside.getByText('bold').tagName).toBe('STRONG');
    expect(inside.getByText('slanted').tagName).toBe('EM');
    expect(inside.getByText('gone').tagName).toBe('DEL');
    expect(bubble.querySelectorAll('br')).toHaveLength(1);
    expect(bubble.querySelector('ol')?.start).toBe(3);
    expect(inside.getByRole('img', { name: 'Done' }).closest('li')?.textContent).toContain('paid');
    expect(inside.getByRole('img', { name: 'Not done' }).closest('li')?.textContent).toContain('sent');
    expect(inside.getByText('quoted').closest('blockquote')).not.toBeNull();
    expect(inside.getByRole('group', { name: 'Table' }).tabIndex).toBe(0);
    expect(inside.getByRole('cell', { name: '12' }).dataset['align']).toBe('right');
    expect(inside.getByRole('separator')).toBeDefined();
    expect(inside.getByText('const a = 1;').closest('pre')).not.toBeNull();
    expect(bubble.querySelector('[style], [class], [id]')).toBeNull();
  });

  test('headings stand below those of the page', () => {
    const levels = within(show('# a\n## b\n### c\n###### d')).getAllByRole('heading');
    expect(levels.map(({ tagName }) => tagName)).toEqual(['H4', 'H5', 'H6', 'H6']);
  });

  test('raw HTML is text', () => {
    const html = '<img src=x onerror=alert(1)> <b>bold</b>\n\n<script>alert(1)</script>\n\n<!-- a note -->';
    const bubble = show(`**a** ${html}`);
    expect(bubble.querySelector('img, b, script')).toBeNull();
    expect(bubble.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(bubble.textContent).toContain('<script>alert(1)</script>');
    expect(bubble.textContent).toContain('<!-- a note -->');
  });

  test('the note of an attribute plugin is not shown', () => {
    const bubble = show('Ask [us](https://example.com)<!--rehype:target=_self--> or **write**');
    expect(bubble.textContent).toBe('Ask us or write');
  });

  test('links are as safe as in plain text, and what may not be a link is its words', () => {
    const bubble = show(
      '[a](https://example.com/a) [b](javascript:alert(1)) [c](/c) <https://example.com/d> www.example.com [e](JAVASCRIPT&colon;alert(1)) [f][1]\n\n[1]: data:text/html,f',
    );
    const links = within(bubble).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['a', 'https://example.com/a'],
      ['https://example.com/d', 'https://example.com/d'],
      ['www.example.com', 'http://www.example.com/'],
    ]);
    expect(links[0]?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(links[0]?.getAttribute('target')).toBe('_blank');
    expect(bubble.textContent).toContain('b c');
  });

  test('a picture is its words, unless the app allows its address', () => {
    const text = 'See ![the broken lamp](https://images.example/lamp.png) and ![x](http://images.example/x.png)';
    const bubble = show(text);
    expect(bubble.querySelector('img')).toBeNull();
    expect(bubble.textContent).toBe('See the broken lamp and x');
    cleanup();
    const images = within(show(text, { allowImages: true })).getAllByRole('img');
    expect(images.map((image) => image.getAttribute('src'))).toEqual(['https://images.example/lamp.png']);
    expect(images[0]?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  test('redacted words are blocks with a name, in code too; where none were taken out they are text', () => {
    const text = 'Card **████** and `██`';
    const bubble = show(text, { entry: { redactions: [{ start: 7, end: 11 }] } });
    expect(within(bubble).getAllByRole('img', { name: 'Redacted' })).toHaveLength(2);
    expect(bubble.textContent).toBe('Card ████ and ██');
    cleanup();
    expect(within(show(text)).queryByRole('img')).toBeNull();
  });

  test('a note at the foot, which would link inside of the page, is text', () => {
    const bubble = show('**a**[^1]\n\n[^1]: the note');
    expect(bubble.querySelector('a, [id]')).toBeNull();
    expect(bubble.textContent).toContain('[^1]');
    expect(bubble.textContent).toContain('the note');
  });

  test.each([
    ['deep quotes', `${'>'.repeat(500)} a`],
    ['deep lists', '1. '.repeat(400)],
    ['deep mixtures', '> - '.repeat(300)],
    ['deep indentation', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['very many brackets', '['.repeat(9000)],
    ['very many stars', 'a**'.repeat(5000)],
    ['very many lines', 'a\n'.repeat(5000)],
    ['a text that is longer than any message', `**a** ${'b '.repeat(9000)}`],
  ])('%s are shown as they were written', (_, text) => {
    expect(renderMarkdown(text, 'blocks', false)).toBeNull();
  });

  test('an ordinary text of some length is no such case', () => {
    const text =
      '## Plan\n\n- **Day 1**: walk\n  - see [it](https://example.com)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n'.repeat(
        60,
      );
    expect(renderMarkdown(text, 'blocks', false)).not.toBeNull();
  });

  test('the same text is not parsed again', () => {
    expect(renderMarkdown('**once**', 'blocks', false)).toBe(renderMarkdown('**once**', 'blocks', false));
    expect(renderMarkdown('**once**', 'line', false)).not.toBe(renderMarkdown('**once**', 'blocks', false));
  });

  test('in a line there are no blocks', () => {
    const texts = ['1. Yes', '# 5', '- none', '> 3', '| a |\n|---|', '**b** _c_'];
    const { container } = render(texts.map((text) => <div key={text}>{renderMarkdown(text, 'line', false)}</div>));
    expect(container.querySelector('ol, ul, h1, blockquote, table, p')).toBeNull();
    expect(container.textContent).toContain('1. Yes');
    expect(container.textContent).toContain('# 5');
    expect(container.querySelector('strong')?.textContent).toBe('b');
  });

  test('whatever the text, no link and no picture leads where none may, and nothing throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(...'[]()!<>*_~`#-|\n\\&:'),
      fc.constantFrom(
        ' ',
        '\n\n',
        '> ',
        '- ',
        '1. ',
        '![a](https://i.example/a.png)',
        '[a](',
        '<https://',
        'https://a.example',
      ),
      fc.constantFrom(
        'javascript:alert(1)',
        'data:text/html,a',
        '//a.example',
        '<img src=x>',
        '[a]: vbscript:x',
        '████',
      ),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => `**${pieces.join('')}`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 20, maxLength: 40 }), fc.boolean(), (texts, allowImages) => {
        const entries = texts.map((words, index) => ({
          ...message(agent, noon, { type: 'markdown', text: words }),
          redactions: index % 2 === 0 ? [] : [{ start: 0, end: 1 }],
        }));
        const { container } = render(
          <TranscriptView transcript={transcript(entries)} virtualized={false} allowImages={allowImages} />,
        );
        for (const link of container.querySelectorAll('a')) {
          expect(safeLink(link.getAttribute('href') ?? '')).not.toBeNull();
        }
        for (const image of container.querySelectorAll('img')) expect(image.src).toMatch(/^https:/);
        if (!allowImages) expect(container.querySelector('img')).toBeNull();
        const never = 'script, iframe, style, input, form, object, [id], [style]';
        for (const bubble of container.querySelectorAll('[data-part="bubble"]')) {
          expect(bubble.querySelector(never)).toBeNull();
        }
        expect(screen.queryByText('This message cannot be shown')).toBeNull();
        cleanup();
      }),
      { numRuns: 6 },
    );
  });
});

test.each([
  ['Hello Amira, your parcel is on its way.', false],
  ['Two lines\nof text', false],
  ['It costs 5 € (or 6)', false],
  ['mail me@example.com or see https://example.com', false],
  ['**bold**', true],
  ['# Title', true],
  ['1. first', true],
  ['a\n- b', true],
  ['Title\n=====', true],
  ['a | b', true],
  ['    code', true],
  ['fish &amp; chips', true],
])('%j needs a parser: %s', (text, needs) => {
  expect(looksLikeMarkdown(text, false)).toBe(needs);
});

describe('loading', () => {
  const module = { renderMarkdown };

  test('begins with the first message that needs it, and tells all of them once it is there', async () => {
    const load = vi.fn<() => Promise<typeof module>>(() => Promise.resolve(module));
    const { subscribe, read } = createLoader(load);
    expect(load).not.toHaveBeenCalled();
    const listeners = [vi.fn<() => void>(), vi.fn<() => void>()];
    for (const listener of listeners) subscribe(listener);
    expect(read()).toBeNull();
    await act(async () => {});
    expect(load).toHaveBeenCalledOnce();
    expect(read()).toBe(module);
    for (const listener of listeners) expect(listener).toHaveBeenCalledOnce();
  });

  test('that fails is tried again with a later message, three times in all', async () => {
    const load = vi.fn<() => Promise<typeof module>>(() => Promise.reject(new Error('404')));
    const { subscribe, read } = createLoader(load);
    for (let message = 1; message <= 5; message += 1) {
      subscribe(() => {});
      await act(async () => {});
      expect(load).toHaveBeenCalledTimes(Math.min(message, 3));
    }
    expect(read()).toBeNull();
  });
});

// The last one: what other tests hold of the modules is not what is imported from here on.
test('until the renderer is there, and in server markup, a message is the text that was sent', async () => {
  vi.resetModules();
  const { TranscriptView: FreshView } = await import('../../../src/view/index.ts');
  const text = 'Hello **Amira**, see https://example.com';
  const state = transcript([message(agent, noon, { type: 'markdown', text })]);
  const { container } = render(<FreshView transcript={state} locale="en" timeZone="UTC" virtualized={false} />);
  const bubble = within(container).getByRole('article');
  expect(bubble.textContent).toContain(text);
  expect(within(bubble).getByRole('link')).toBeDefined();
  await within(bubble).findByText('Amira', { selector: 'strong' });
  expect(renderToString(view(text))).toContain('**Amira**');
});
