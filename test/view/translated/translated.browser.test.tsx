import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/theme/styles.css';
import { german } from '../../../src/i18n/languages/de.ts';
import type { Entry, MessageBody, MessageEntry, TranscriptState } from '../../../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../../../src/view/index.ts';
import {
  agent,
  assistant,
  conversation,
  customer,
  deliveredTo,
  event,
  failedEdge,
  file,
  gapBefore,
  loadingEdge,
  message,
  minute,
  more,
  noon,
  readBy,
  transcript,
} from '../../../stories/fixtures.ts';
import { patiently } from '../../patiently.ts';
import { isWhollyTranslated, translate, untranslated } from './translator.ts';

let translator: ReturnType<typeof translate> | undefined;
afterEach(() => {
  translator?.stop();
  cleanup();
});

const lately = message(agent, noon + 30 * minute, 'Anything else?');

describe.each([true, false])('on a page that the browser has translated (virtualized: %s)', (virtualized) => {
  const view = (state: TranscriptState, props: Partial<TranscriptViewProps> = {}) => (
    <div style={{ inlineSize: 500, blockSize: 600 }}>
      <TranscriptView locale="en" timeZone="UTC" transcript={state} virtualized={virtualized} {...props} />
    </div>
  );

  async function open(state: TranscriptState, props: Partial<TranscriptViewProps> = {}) {
    const { container, rerender } = render(view(state, props));
    await expect.poll(() => container.querySelector('[data-part="transcript"]')).not.toBeNull();
    if (state.entries.length > 0) await expect.poll(() => container.querySelector('[data-part="row"]')).not.toBeNull();
    translator = translate(container);
    expect(isWhollyTranslated(container)).toBe(true);
    return {
      container,
      rowOf: ({ key }: Entry) => untranslated(container.querySelector(`[data-key="${key}"]`)),
      async show(next: TranscriptState, rest: Partial<TranscriptViewProps> = props) {
        await act(async () => rerender(view(next, rest)));
        translator?.flush();
        expect(container.querySelector('[data-part="row-failure"]')).toBeNull();
        expect(isWhollyTranslated(container)).toBe(true);
      },
    };
  }

  const says = (entry: MessageEntry, body: string | MessageBody, rest: Partial<MessageEntry> = {}): MessageEntry => ({
    ...entry,
    body: typeof body === 'string' ? { ...entry.body, type: 'text', text: body } : body,
    ...rest,
  });

  test.each([
    ['plain words', 'my card is 4111 1111', 'my card is [PII]'],
    ['words that begin alike', 'my card is 4111 1111', 'my card'],
    ['words with a link', 'see https://example.com/4111 please', 'see [PII]'],
    ['a link alone', 'https://example.com/4111', '[PII]'],
    ['two links, of which one stays', 'https://a.example/ or https://b.example/4111', 'https://a.example/ or [PII]'],
    ['blocks in the place of digits', 'my card is 4111', 'my card is ████'],
    ['lines', `${'line\n'.repeat(60)}4111`, `${'line\n'.repeat(60)}[PII]`],
  ])('what was taken back of %s is gone, and the rest is there', async (_, before, after) => {
    const spoken = message(customer, noon, before);
    const { container, show, rowOf } = await open(transcript([spoken, lately]));
    const blocks = after.indexOf('█');
    const redactions = blocks === -1 ? [] : [{ start: blocks, end: after.length }];
    await show(transcript([says(spoken, after, { redactions }), lately]));
    expect(rowOf(spoken)).toContain(after.slice(0, 120));
    expect(container.innerHTML).not.toContain('4111');
    await show(transcript([says(spoken, '[PII]'), lately]));
    expect(rowOf(spoken)).toContain('[PII]');
    expect(rowOf(spoken)).not.toContain(before.slice(0, 6));
    await show(transcript([lately]));
    expect(untranslated(container)).not.toContain('[PII]');
  });

  test.each([
    ['a sentence', 'Your **card** is `4111`, see [here](https://example.com)', 'Your **card** is [PII]'],
    ['a list', '- one\n- 4111\n- three', '- one\n- [PII]\n- three'],
    ['a table', '| a | b |\n|---|---|\n| 4111 | two |', '| a | b |\n|---|---|\n| [PII] | two |'],
    ['a heading that becomes a quote', '# 4111\n\nwords', '> quoted\n\nwords'],
    ['markdown that becomes plain', '**4111** it is', 'nothing at all'],
    ['plain words that become markdown', 'my 4111 card', 'my **other** card'],
    ['what is no link', '[4111](javascript:x) and *more*', '[PII] and *more*'],
    [
      'a picture that is not shown',
      '![4111](https://example.com/x.png) and *more*',
      '![PII](https://example.com/x.png)',
    ],
  ])('what was taken back of markdown is gone: %s', async (_, before, after) => {
    const spoken = message(customer, noon, { type: 'markdown', text: before });
    const { container, show, rowOf } = await open(transcript([spoken, lately]));
    if (/[*`#|-]/.test(before))
      await expect.poll(() => container.querySelector('[data-part="markdown"]')).not.toBeNull();
    translator?.flush();
    await show(transcript([says(spoken, { type: 'markdown', text: after }), lately]));
    expect(container.innerHTML).not.toContain('4111');
    const words = after.replaceAll(/[*#>|]|^- |---|\(https.*/gm, '').split(/\s+/);
    for (const word of words) expect(rowOf(spoken)).toContain(word.replaceAll(/[![\]]/g, ''));
  });

  test.each([
    [
      'plain',
      'text',
      'Here it comes, piece by piece, https://example.com/path is a link and so is https://example.com',
    ],
    [
      'markdown',
      'markdown',
      'Here **it** comes:\n\n- one `code`\n- two [link](https://example.com) more\n\n> and the end',
    ],
  ] as const)('a %s text that is streamed shows each piece', async (_, type, text) => {
    const answer = message(assistant, noon, '');
    const part = (length: number): MessageEntry =>
      says(
        answer,
        { type, text: text.slice(0, length) },
        {
          item: {
            ...answer.item,
            MessageMetadata: length < text.length ? { ChunkNumber: length } : { MessageCompleted: true },
          },
        },
      );
    const { show, rowOf, container } = await open(transcript([part(0), lately]));
    for (let length = 3; length < text.length + 3; length += 3) {
      await show(transcript([part(Math.min(length, text.length)), lately]));
      const pieces = text
        .slice(0, length)
        .split(/[^\w]+/)
        .slice(0, -1);
      for (const word of pieces.filter((piece) => !/https|com|path|example/.test(piece))) {
        expect(rowOf(answer)).toContain(word);
      }
    }
    expect(container.querySelectorAll('a').length).toBeGreaterThan(0);
  });

  test('who is in a link of a text that grows stays in it', async () => {
    const answer = message(assistant, noon, 'See https://example.com/ and');
    const { show, container } = await open(transcript([answer, lately]));
    const link = container.querySelector('a');
    link?.focus();
    await show(transcript([says(answer, 'See https://example.com/ and wait'), lately]));
    expect(document.activeElement).toBe(link);
    expect(link?.isConnected).toBe(true);
  });

  test('labels, times, names, counts and states are those of the last state, in each language', async () => {
    const entries = [
      event(customer, noon - minute, 'participant-joined'),
      message(customer, noon, 'Hello', { receipts: [readBy(agent, noon)] }),
      file(agent, noon, [{ name: 'invoice.pdf', contentType: 'application/pdf', state: 'scanning' }]),
      lately,
    ];
    const { show, container } = await open(
      transcript(entries, { older: more, typing: [{ participant: agent, since: noon }] }),
    );
    const labels = german;
    await show(transcript(entries, { older: loadingEdge, typing: [] }), { labels, locale: 'de' });
    expect(untranslated(container)).not.toMatch(/joined|Load|typing|Read/);
    const fresh = render(view(transcript(entries, { older: loadingEdge, typing: [] }), { labels, locale: 'de' }));
    await expect.poll(() => fresh.container.querySelectorAll('[data-part="row"]').length).toBeGreaterThan(4);
    const feeds = [container, fresh.container].map((one) => untranslated(one.querySelector('[data-part="main"]')));
    expect(feeds[0]).toBe(feeds[1]);
  });

  test('edges, gaps and notices go through all of their states', async () => {
    const entries = conversation();
    const { show, container } = await open(transcript(entries, { older: more }));
    const part = (name: string) => untranslated(container.querySelector(`[data-part="${name}"]`));
    await show(transcript(entries, { older: loadingEdge }));
    await show(transcript(entries, { older: failedEdge('network'), newer: failedEdge('network') }));
    await show(transcript(entries, { older: more, newer: more, connection: 'reconnecting' }));
    expect(part('connection')).toMatch(/reconnect/i);
    await show(transcript(entries, { gaps: [gapBefore(entries[3])], connection: 'live' }));
    expect(part('connection')).toBe('');
    await show(transcript(entries, { gaps: [gapBefore(entries[3], failedEdge('network'))], connection: 'ended' }));
    await show(transcript(entries));
    expect(part('beginning')).not.toBe('');
    await show(transcript([]));
    await show(transcript(entries));
    await expect.poll(() => container.querySelectorAll('[data-part="row"]').length).toBeGreaterThan(3);
  });

  test('a tooltip that is open tells the news', async () => {
    const sent = message(customer, noon, 'Hello', { receipts: [deliveredTo(agent, noon)], delivery: 'delivered' });
    const { show, container } = await open(transcript([sent]));
    await act(async () => container.querySelector<HTMLElement>('button[data-part="delivery-mark"]')?.focus());
    translator?.flush();
    const tooltip = () => untranslated(container.querySelector('[role="tooltip"]'));
    expect(tooltip()).toMatch(/Delivered to Jonas/);
    await show(transcript([{ ...sent, delivery: 'read', receipts: [readBy(agent, noon)] }]));
    expect(tooltip()).toMatch(/Read by Jonas/);
  });

  test('a long text opens and folds, and is cut where it is longer than any message', async () => {
    const long = message(agent, noon, Array.from({ length: 3000 }, (_, line) => `Line ${line + 1}.`).join('\n'));
    const { container, rowOf } = await open(transcript([long]));
    const press = async (name: string) => {
      const button = [...container.querySelectorAll('button')].find((one) => untranslated(one) === name);
      await act(async () => button?.click());
      translator?.flush();
    };
    expect(rowOf(long)).not.toContain('Line 100.');
    await press('Show more');
    expect(rowOf(long)).toContain('Line 100.');
    expect(rowOf(long)).not.toContain('Line 3000.');
    await press('Show all of it');
    expect(rowOf(long)).toContain('Line 3000.');
    await press('Show less');
    expect(rowOf(long)).not.toContain('Line 100.');
  });

  test('what was said in a live region is taken back with the message', async () => {
    const { show, container } = await open(transcript([lately]));
    const secret = message(agent, noon + 40 * minute, 'the code is 4111');
    const region = () => untranslated(container.querySelector('[aria-live="polite"][data-part="live-region"]'));
    await show(transcript([lately, secret]));
    await expect.poll(region, patiently).toContain('4111');
    await show(transcript([lately, says(secret, 'the code is [PII]')]));
    expect(region()).not.toContain('4111');
    expect(container.outerHTML).not.toContain('4111');
    const other = message(agent, noon + 41 * minute, 'the code is 4222');
    await show(transcript([lately, secret, other]));
    await show(transcript([lately, secret, says(other, '[PII]')]));
    await expect.poll(region, patiently).toContain('[PII]');
  });
});
