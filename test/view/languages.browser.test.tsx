import { cleanup, render } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { arabic } from '../../src/i18n/languages/ar.ts';
import { german } from '../../src/i18n/languages/de.ts';
import '../../src/theme/styles.css';
import { TranscriptView, type TranscriptViewProps } from '../../src/view/index.ts';
import { agent, customer, event, message, minute, noon, readBy, transcript } from '../../stories/fixtures.ts';

afterEach(cleanup);

const maria = { ...agent, name: 'Maria (Sales)' };
const state = transcript(
  [
    event(maria, noon, 'participant-joined'),
    message(customer, noon + minute, 'مرحبا', { delivery: 'read', receipts: [readBy(maria, noon + 2 * minute)] }),
    message(maria, noon + 3 * minute, 'Hello'),
  ],
  { participants: [maria, customer] },
);

function show(props: Partial<TranscriptViewProps>): HTMLElement {
  const { container } = render(
    <div style={{ blockSize: 480, inlineSize: 360 }}>
      <TranscriptView transcript={state} timeZone="UTC" virtualized={false} {...props} />
    </div>,
  );
  return container;
}

/** Where a piece of a part's text is drawn. */
function placeOf(container: Element, part: string, piece: string): DOMRect {
  const element = container.querySelector(`[data-part="${part}"]`);
  const walker = document.createTreeWalker(element ?? container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = walker.currentNode.textContent?.indexOf(piece) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + piece.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`${part} does not say ${piece}`);
}

test('a Latin name with brackets is drawn whole in an Arabic sentence, and the time stands behind it', async () => {
  const container = show({ labels: arabic, locale: 'en-GB' });
  const joined = (piece: string) => placeOf(container, 'event-words', piece);
  expect(joined('انضمام').left).toBeGreaterThanOrEqual(joined('Maria').right);
  expect(joined('Maria').right).toBeLessThanOrEqual(joined('(Sales)').left);
  expect(joined('(Sales)').right).toBeGreaterThan(joined('إلى').right);
  await page.getByRole('button').filter({ hasText: arabic.delivery.read }).hover();
  expect(placeOf(container, 'recipient', '12:02').right).toBeLessThanOrEqual(
    placeOf(container, 'recipient', 'Maria').left,
  );
});

test('an Arabic name does not turn a German sentence', () => {
  const layla = { ...agent, name: 'ليلى' };
  const container = show({ transcript: transcript([event(layla, noon, 'participant-joined')]), labels: german });
  const name = placeOf(container, 'event-words', 'ليلى');
  expect(name.right).toBeLessThanOrEqual(placeOf(container, 'event-words', 'ist dem').left);
});

test('all of a time is seen where its row has the focus, and nothing moves for it', async () => {
  const container = show({ labels: german, otherTimeZone: 'Pacific/Auckland' });
  const rows = [...container.querySelectorAll<HTMLElement>('article[data-part="row"]')];
  expect(rows).toHaveLength(3);
  await userEvent.tab();
  for (const row of rows) {
    const height = row.offsetHeight;
    row.focus();
    const time = row.querySelector('[data-part="time"]');
    const { content } = getComputedStyle(time ?? row, '::after');
    expect(content).toContain('12. März 2026');
    expect(content).toContain('Freitag');
    expect(row.offsetHeight).toBe(height);
  }
});
