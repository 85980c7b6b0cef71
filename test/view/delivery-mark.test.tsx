import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Delivery, EntryReceipt } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import {
  agent,
  customer,
  deliveredTo,
  message,
  minute,
  noon,
  readBy,
  supervisor,
  transcript,
} from '../../stories/fixtures.ts';

afterEach(cleanup);

function show(delivery: Delivery, receipts: readonly EntryReceipt[] = []): void {
  const entries = [message(customer, noon, 'Hello', { delivery, receipts })];
  render(<TranscriptView transcript={transcript(entries)} locale="en-GB" timeZone="UTC" virtualized={false} />);
}

test.each([
  ['sending', 'Sending'],
  ['sent', 'Sent'],
  ['delivered', 'Delivered'],
  ['read', 'Read'],
  ['failed', 'Not delivered'],
  ['processing', 'Being checked'],
  ['rejected', 'Not delivered: refused by a content check'],
] as const)('%s is said as "%s"', (delivery, words) => {
  show(delivery);
  expect(screen.getByText(words)).toBeDefined();
});

const receipts = [readBy(agent, noon + minute), deliveredTo(supervisor, noon + 2 * minute)];

test('focus shows who has the message and since when; Escape hides it', async () => {
  show('read', receipts);
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read' }));
  expect(screen.getByRole('tooltip').textContent).toBe('Read by Jonas Weber, 12:01Delivered to Priya Raman, 12:02');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('hover shows it, and leaving hides it', async () => {
  show('read', receipts);
  await userEvent.hover(screen.getByRole('button', { name: 'Read' }));
  expect(screen.getByRole('tooltip').textContent).toContain('Jonas Weber');
  await userEvent.unhover(screen.getByRole('button', { name: 'Read' }));
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('a recipient whose name is not known is still counted', async () => {
  show('read', [{ recipientId: 'stranger', deliveredAt: null, readAt: noon + 3 * 24 * 60 * minute }]);
  await userEvent.hover(screen.getByRole('button', { name: 'Read' }));
  expect(screen.getByRole('tooltip').textContent).toMatch(/Read by Participant, Sunday/);
});

test('the other side’s messages have no mark', () => {
  render(<TranscriptView transcript={transcript([message(agent, noon, 'Hello')])} virtualized={false} />);
  expect(screen.queryByText('Read')).toBeNull();
});
