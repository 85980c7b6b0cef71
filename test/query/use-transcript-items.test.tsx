import { cleanup, render, renderHook, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { TranscriptView, useTranscriptItems } from '../../src/index.ts';

afterEach(cleanup);

const time = (second: number) => new Date(Date.parse('2026-11-20T08:00:00.000Z') + second * 1000).toISOString();
const message = (index: number, members: object = {}) => ({
  Id: `message-${index}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Message ${index}`,
  ParticipantId: index % 2 ? 'agent-1' : 'customer-1',
  ParticipantRole: index % 2 ? 'AGENT' : 'CUSTOMER',
  AbsoluteTime: time(index),
  ...members,
});
const read = {
  MessageMetadata: { Receipts: [{ RecipientParticipantId: 'agent-1', ReadTimestamp: time(5000) }] },
};
const list = Array.from({ length: 1000 }, (_, index) => message(index));

function show(items: readonly unknown[]) {
  const hook = renderHook((given: readonly unknown[]) => useTranscriptItems(given), {
    initialProps: items,
    wrapper: StrictMode,
  });
  return { ...hook, entries: () => hook.result.current.entries };
}

describe('an app that keeps its items in a store', () => {
  test('replaces one in place, and all other entries are the same objects', () => {
    const { rerender, entries } = show(list);
    const before = entries();
    rerender(list.map((item) => (item.Id === 'message-400' ? { ...item, Content: 'Changed' } : item)));
    expect(entries()[400]).toMatchObject({ body: { text: 'Changed' } });
    expect(entries().filter((entry, index) => entry !== before[index]).length).toBe(1);
  });

  test('gives one a receipt and takes it away again, with all that it said of earlier ones', () => {
    const { rerender, entries } = show(list);
    const before = entries();
    rerender(list.with(20, message(20, read)));
    const delivered = entries().map((entry) => ('delivery' in entry ? entry.delivery : null));
    expect(delivered.slice(0, 23)).toEqual(
      Array.from({ length: 23 }, (_, at) => (at % 2 || at > 20 ? 'sent' : 'read')),
    );
    rerender(list);
    expect(entries()).toEqual(before);
    expect(entries().filter((entry, index) => entry !== before[index]).length).toBe(11);
  });

  test('loads everything anew, and what is equal is the same', () => {
    const { rerender, result, entries } = show(list);
    const before = entries();
    const state = result.current;
    rerender(structuredClone(list));
    expect(result.current).toBe(state);
    rerender(structuredClone(list.slice(0, -1)));
    expect(entries()).toEqual(before.slice(0, -1));
    expect(entries().every((entry, index) => entry === before[index])).toBe(true);
  });

  test('sees on screen that what it took away is gone', () => {
    const few = [message(0), message(1, { Content: 'my card is 4111' })];
    function App({ items }: { readonly items: readonly unknown[] }) {
      return <TranscriptView transcript={useTranscriptItems(items)} virtualized={false} />;
    }
    const { rerender } = render(<App items={few} />);
    expect(screen.getByText('my card is 4111')).toBeDefined();
    rerender(<App items={few.with(1, message(1, { Content: '[PII]' }))} />);
    expect(screen.getByText('[PII]')).toBeDefined();
    expect(screen.queryByText('my card is 4111')).toBeNull();
  });
});
