import { act, cleanup, render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../src/theme/styles.css';
import '../../../src/element.ts';
import type { TranscriptState } from '../../../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../../../src/view/index.ts';
import {
  agent,
  customer,
  history,
  loadingEdge,
  message,
  minute,
  more,
  noon,
  transcript,
} from '../../../stories/fixtures.ts';
import { translate, untranslated } from './translator.ts';

beforeEach(() => {
  // React tells of each error, also where it is made good.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe.each([true, false])('where somebody else has changed the elements (virtualized: %s)', (virtualized) => {
  const view = (state: TranscriptState, props: Partial<TranscriptViewProps> = {}) => (
    <div style={{ inlineSize: 500, blockSize: 600 }}>
      <TranscriptView locale="en" timeZone="UTC" transcript={state} virtualized={virtualized} {...props} />
    </div>
  );
  const rowsIn = (container: Element) => container.querySelectorAll('[data-part="row"]');
  const failures = (container: Element) => container.querySelectorAll('[data-part="row-failure"]').length;

  async function open(state: TranscriptState, props: Partial<TranscriptViewProps> = {}) {
    const { container, rerender } = render(view(state, props));
    await expect.poll(() => rowsIn(container).length).toBeGreaterThan(0);
    const show = async (next: TranscriptState) => act(async () => rerender(view(next, props)));
    return { container, show };
  }

  const first = message(customer, noon, 'Hello');
  const second = message(agent, noon + minute, 'Good morning');

  test('a slot that draws texts beside each other is drawn anew, as often as its message changes', async () => {
    const slots: TranscriptViewProps['slots'] = {
      message: ({ entry }) => (
        <>
          {entry.body.text.length > 10 && 'Long: '}
          {entry.body.text}
          {entry.body.text.includes('card') && <b>!</b>}
        </>
      ),
    };
    const { container, show } = await open(transcript([first, second]), { slots });
    const translator = translate(container);
    for (const text of ['my card is 4111', 'Hi', 'another card of mine', 'Hello', 'the last card is this']) {
      await show(transcript([{ ...first, body: { type: 'text', text } }, second]));
      translator.flush();
      expect(failures(container)).toBe(0);
      const row = untranslated(container.querySelector(`[data-key="${first.key}"]`));
      expect(row).toBe(`${text.length > 10 ? 'Long: ' : ''}${text}${text.includes('card') ? '!' : ''}`);
    }
    translator.stop();
  });

  test('a row that throws the same again and again is an error row in the end, and the others live', async () => {
    let count = 0;
    function Thrower(): never {
      count += 1;
      throw new DOMException('It is not there.', 'NotFoundError');
    }
    function LateThrower() {
      useLayoutEffect(() => {
        count += 1;
        document.createElement('p').removeChild(document.createElement('b'));
      });
      return 'late';
    }
    const slots: TranscriptViewProps['slots'] = {
      message: ({ entry, children }) => (entry === first ? <Thrower /> : entry === second ? <LateThrower /> : children),
    };
    const third = message(agent, noon + 2 * minute, 'Still there');
    const { container } = await open(transcript([first, second, third]), { slots });
    expect(failures(container)).toBe(2);
    expect(container.textContent).toContain('Still there');
    expect(count).toBeLessThan(40);
  });

  test('what is thrown for another reason stays an error row, and its message says so once', async () => {
    const slots: TranscriptViewProps['slots'] = {
      message: ({ entry, children }) => {
        if (entry.body.text === 'Hello') throw new Error('NotFoundError');
        return children;
      },
    };
    const { container, show } = await open(transcript([first, second]), { slots });
    expect(failures(container)).toBe(1);
    await show(transcript([{ ...first, body: { type: 'text', text: 'Better' } }, second]));
    expect(failures(container)).toBe(0);
  });

  test('a row whose elements were moved is drawn anew', async () => {
    const { container, show } = await open(transcript([first, second]));
    const bubble = container.querySelector('[data-part="bubble"]');
    const words = bubble?.firstElementChild;
    const font = document.createElement('font');
    if (words) {
      words.replaceWith(font);
      font.append(words);
    }
    await show(transcript([{ ...first, body: { type: 'markdown', text: '- a\n- b' } }, second]));
    await expect.poll(() => container.querySelector(`[data-key="${first.key}"] li`)).not.toBeNull();
    expect(failures(container)).toBe(0);
  });

  test('copies that a translator has put beside the words go with what was taken back', async () => {
    const secret = message(customer, noon, 'my card is 4111 https://example.com/');
    const { container, show } = await open(transcript([secret, second]));
    for (const part of ['text', 'bubble', 'line']) {
      const copy = document.createElement('font');
      copy.textContent = 'mi tarjeta es 4111';
      container.querySelector(`[data-part="${part}"]`)?.append(copy);
    }
    await show(transcript([{ ...secret, body: { type: 'text', text: 'my card is [PII]' } }, second]));
    expect(container.innerHTML).not.toContain('4111');
    expect(container.textContent).toContain('my card is [PII]');
  });

  test('edges, the beginning and what floats above the list are drawn anew, and the view lives', async () => {
    const entries = history(60);
    const slots: TranscriptViewProps['slots'] = {
      beginning: () => <p>{'It began'} here</p>,
    };
    const { container, show } = await open(transcript(entries, { older: more }), { slots });
    const move = (selector: string) => {
      for (const element of container.querySelectorAll(selector)) {
        const font = document.createElement('font');
        element.replaceWith(font);
        font.append(element);
      }
    };
    const scroller = container.querySelector('[data-part="scroller"]');
    for (let step = 0; step < 30 && !container.querySelector('[data-part="jump"]'); step += 1) {
      scroller?.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true }));
      if (scroller) scroller.scrollTop -= 200;
      await act(() => new Promise((done) => requestAnimationFrame(done)));
    }
    expect(container.querySelector('[data-part="jump"]')).not.toBeNull();
    const parts =
      '[data-part="jump"] > *, [data-part="jump"], [data-part="sticky-day"], [data-part="typing"], [data-edge] > *';
    move(parts);
    await show(transcript(entries, { older: loadingEdge, typing: [{ participant: agent, since: noon }] }));
    move(parts);
    await show(transcript(entries));
    move(parts);
    await show(transcript(entries, { older: more, newer: more }));
    expect(rowsIn(container).length).toBeGreaterThan(5);
    await show(transcript([]));
    await show(transcript(entries));
    await expect.poll(() => rowsIn(container).length).toBeGreaterThan(5);
  });
});

test('in the shadow root of the element too, what changes is what is read', async () => {
  const host = document.createElement('connect-transcript');
  const items = (text: string) => [
    {
      Id: '1',
      Type: 'MESSAGE',
      AbsoluteTime: '2026-03-12T12:00:00Z',
      ContentType: 'text/plain',
      Content: text,
      ParticipantRole: 'CUSTOMER',
    },
    {
      Id: '2',
      Type: 'MESSAGE',
      AbsoluteTime: '2026-03-12T12:01:00Z',
      ContentType: 'text/markdown',
      Content: `**${text}**`,
      ParticipantRole: 'AGENT',
    },
  ];
  host.style.cssText = 'display:block;inline-size:500px;block-size:500px';
  Object.assign(host, { items: items('my card is 4111') });
  document.body.append(host);
  const shadow = host.shadowRoot;
  if (!shadow) throw new Error('The element has no shadow root.');
  await expect.poll(() => shadow.querySelector('strong')?.textContent).toBe('my card is 4111');
  const translator = translate(shadow);
  Object.assign(host, { items: items('[PII]') });
  await expect.poll(() => untranslated(shadow)).toContain('[PII]');
  expect(shadow.innerHTML).not.toContain('4111');
  expect(shadow.querySelectorAll('[data-part="row-failure"]')).toHaveLength(0);
  translator.stop();
  host.remove();
});
