import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { Delivery, EntryReceipt, Participant, Viewer } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import {
  agent,
  customer,
  day,
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
  expect(screen.getByRole('tooltip').textContent).toMatch(/Read by Participant, 15 Mar/);
});

test('a recipient who read on another day is told with that day, also where it is today', async () => {
  const now = Date.now();
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(now);
  const entry = message(customer, now - 2 * day, 'Hello', { delivery: 'read', receipts: [readBy(agent, now)] });
  render(<TranscriptView transcript={transcript([entry])} locale="en-GB" timeZone="UTC" virtualized={false} />);
  await userEvent.hover(screen.getByRole('button', { name: 'Read' }));
  expect(screen.getByRole('tooltip').textContent).toContain(`Read by Jonas Weber, ${weekday} `);
});

test('the other side’s messages have no mark', () => {
  render(<TranscriptView transcript={transcript([message(agent, noon, 'Hello')])} virtualized={false} />);
  expect(screen.queryByText('Read')).toBeNull();
});

describe('of others’ messages', () => {
  const told = (sender: Participant, delivery: Delivery, viewer: Viewer) => {
    const entries = [message(sender, noon, 'Hello', { delivery })];
    render(<TranscriptView transcript={transcript(entries)} viewer={viewer} virtualized={false} />);
    const words = document.querySelector('[data-part="delivery"]')?.textContent ?? null;
    const bubble = document.querySelector<HTMLElement>('[data-part="bubble"]');
    cleanup();
    return { words, looks: bubble?.dataset['delivery'] };
  };

  test.each(['processing', 'failed', 'rejected'] as const)(
    'the customer is not told that one is %s, and it looks like any other',
    (delivery) => {
      expect(told(agent, delivery, { role: 'CUSTOMER' })).toEqual({ words: null, looks: 'sent' });
      expect(told(agent, delivery, { participantId: 'customer' })).toEqual({ words: null, looks: 'sent' });
    },
  );

  test.each([
    [customer, 'processing', 'Being checked'],
    [customer, 'failed', 'Not delivered'],
    [customer, 'rejected', 'Not delivered: refused by a content check'],
    [agent, 'processing', 'Being checked'],
    [agent, 'failed', 'Not delivered to the customer'],
    [agent, 'rejected', 'Not delivered to the customer: refused by a content check'],
    [agent, 'read', null],
  ] as const)('a supervisor is told what became of them: %#', (sender, delivery, words) => {
    expect(told(sender, delivery, { role: 'SUPERVISOR' })).toEqual({ words, looks: delivery });
  });
});
