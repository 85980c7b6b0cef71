import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createReceiptSender,
  receivedEntry,
  receivedItem,
  type OutgoingReceipt,
} from '../../src/sources/receipt-sender.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setup(answer: (receipt: OutgoingReceipt) => Promise<unknown> = () => Promise.resolve()) {
  const sent: string[] = [];
  let ended = false;
  const sender = createReceiptSender({
    hasEnded: () => ended,
    send(receipt) {
      sent.push(`${receipt.type} ${receipt.messageId}`);
      return answer(receipt);
    },
  });
  return { sent, ...sender, end: () => (ended = true) };
}

/** The n-th message of a conversation. */
const message = (n: number) => ({ id: `m${n}`, time: n * 1_000 });

test('the first receipt that a message was read goes out at once', () => {
  const { sent, read } = setup();
  read(message(1));
  vi.advanceTimersByTime(0);
  expect(sent).toEqual(['read m1']);
});

test('of those that are seen together, as when a view opens, the newest is told of at once, and nothing after it', () => {
  const { sent, read } = setup();
  for (const n of [1, 4, 2, 3]) read(message(n));
  vi.advanceTimersByTime(0);
  expect(sent).toEqual(['read m4']);
  vi.runAllTimers();
  expect(sent).toHaveLength(1);
});

test('of a burst the newest goes out when 5 s are over, and nothing after it', () => {
  const { sent, read } = setup();
  read(message(1));
  vi.advanceTimersByTime(0);
  for (const n of [2, 3, 4]) read(message(n));
  vi.advanceTimersByTime(4_999);
  expect(sent).toEqual(['read m1']);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['read m1', 'read m4']);
  vi.runAllTimers();
  expect(sent).toHaveLength(2);
});

test('after 5 s of silence the next goes out at once again', () => {
  const { sent, read } = setup();
  read(message(1));
  vi.advanceTimersByTime(5_000);
  read(message(2));
  vi.advanceTimersByTime(0);
  expect(sent).toEqual(['read m1', 'read m2']);
});

test('that a message was delivered is held back, so that a read in that time takes its place', () => {
  const { sent, delivered, read } = setup();
  delivered(message(1));
  vi.advanceTimersByTime(299);
  expect(sent).toEqual([]);
  read(message(1));
  vi.runAllTimers();
  expect(sent).toEqual(['read m1']);
});

test('delivered goes out for the newest of those that came meanwhile', () => {
  const { sent, delivered } = setup();
  delivered(message(1));
  delivered(message(3));
  delivered(message(2));
  vi.advanceTimersByTime(300);
  expect(sent).toEqual(['delivered m3']);
  vi.runAllTimers();
  expect(sent).toHaveLength(1);
});

test('a read of an older message leaves a newer one to be delivered, 5 s later', () => {
  const { sent, delivered, read } = setup();
  delivered(message(2));
  read(message(1));
  vi.advanceTimersByTime(4_999);
  expect(sent).toEqual(['read m1']);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['read m1', 'delivered m2']);
});

test('what was read goes before what was delivered, and covers it', () => {
  const { sent, delivered, read } = setup();
  read(message(1));
  vi.advanceTimersByTime(0);
  delivered(message(2));
  vi.advanceTimersByTime(1_000);
  read(message(3));
  vi.runAllTimers();
  expect(sent).toEqual(['read m1', 'read m3']);
});

test('no receipt for a message that a later one has covered, nor the same twice', () => {
  const { sent, delivered, read } = setup();
  read(message(5));
  vi.advanceTimersByTime(10_000);
  read(message(4));
  read(message(5));
  delivered(message(5));
  delivered(message(3));
  vi.runAllTimers();
  expect(sent).toEqual(['read m5']);
});

test('messages without a time count in the order in which they are read', () => {
  const { sent, read } = setup();
  for (const id of ['a', 'b', 'c', 'a']) {
    read({ id, time: null });
    vi.advanceTimersByTime(0);
  }
  vi.runAllTimers();
  expect(sent).toEqual(['read a', 'read c']);
});

test('what the service refuses is passed over, and the next receipt goes out', async () => {
  const { sent, read } = setup(() => Promise.reject(Object.assign(new Error('Conflict'), { status: 409 })));
  read(message(1));
  await vi.advanceTimersByTimeAsync(5_000);
  read(message(2));
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['read m1', 'read m2']);
});

test('once the chat has ended nothing is sent, neither what waits nor what comes later', () => {
  const { sent, delivered, read, end } = setup();
  read(message(1));
  vi.advanceTimersByTime(0);
  read(message(2));
  delivered(message(3));
  end();
  vi.runAllTimers();
  read(message(4));
  delivered(message(5));
  vi.runAllTimers();
  expect(sent).toEqual(['read m1']);
});

test('with nothing left to send there is no timer', () => {
  const { delivered, read } = setup();
  read(message(1));
  delivered(message(2));
  vi.advanceTimersByTime(5_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('whatever is delivered and read, and when: 5 s apart, never back, and the newest read is told in the end', () => {
  const steps = fc.array(
    fc.record({ type: fc.constantFrom('delivered', 'read'), n: fc.nat(30), pause: fc.nat(8_000) }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(steps, (steps) => {
      const sent: { readonly type: string; readonly n: number; readonly at: number }[] = [];
      const sender = createReceiptSender({
        hasEnded: () => false,
        send: async ({ type, messageId }) => sent.push({ type, n: Number(messageId.slice(1)), at: Date.now() }),
      });
      for (const { type, n, pause } of steps) {
        sender[type](message(n));
        vi.advanceTimersByTime(pause);
      }
      vi.runAllTimers();
      const newest = (type: string) => Math.max(-1, ...steps.filter((step) => step.type === type).map(({ n }) => n));
      const told = (type: string) => sent.filter((receipt) => receipt.type === type).map(({ n }) => n);
      expect(told('read').at(-1) ?? -1).toBe(newest('read'));
      expect(Math.max(-1, ...sent.map(({ n }) => n))).toBe(Math.max(newest('read'), newest('delivered')));
      for (const [index, receipt] of sent.entries()) {
        const before = sent.slice(0, index);
        expect(receipt.at - (before.at(-1)?.at ?? -Infinity)).toBeGreaterThanOrEqual(5_000);
        const covering = before.filter(({ type }) => type === 'read' || receipt.type === 'delivered');
        for (const { n } of covering) expect(receipt.n).toBeGreaterThan(n);
      }
    }),
    { numRuns: 300 },
  );
});

test('only messages and files of agents and customers take receipts', () => {
  const item = { Id: 'a', AbsoluteTime: '2026-03-01T09:00:00.000Z', Type: 'MESSAGE', ParticipantRole: 'AGENT' };
  expect(receivedItem(item)).toEqual({ id: 'a', time: Date.UTC(2026, 2, 1, 9) });
  expect(receivedItem({ ...item, Type: 'ATTACHMENT', ParticipantRole: 'CUSTOMER' })).not.toBeNull();
  expect(receivedItem({ ...item, AbsoluteTime: 'yesterday' })).toEqual({ id: 'a', time: null });
  for (const change of [{ Type: 'EVENT' }, { ParticipantRole: 'SYSTEM' }, { ParticipantRole: 'CUSTOM_BOT' }]) {
    expect(receivedItem({ ...item, ...change })).toBeNull();
    expect(receivedEntry({ id: 'a', item: { ...item, ...change } })).toBeNull();
  }
  expect(receivedItem({ Type: 'MESSAGE', ParticipantRole: 'AGENT' })).toBeNull();
  expect(receivedEntry({ id: 'a' })).toEqual({ id: 'a', time: null });
  expect(receivedEntry({ id: null })).toBeNull();
});
