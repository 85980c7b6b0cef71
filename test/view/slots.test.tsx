import { cleanup, render, screen } from '@testing-library/react';
import { Profiler, useState, type ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TranscriptView, type Slots } from '../../src/view/index.ts';
import { agent, conversation, customer, file, message, noon, system, transcript } from '../../stories/fixtures.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (slots: Slots, entries = conversation()) =>
  render(<TranscriptView transcript={transcript(entries)} slots={slots} virtualized={false} />);

describe('a slot', () => {
  test('fills the kit’s row and may use what the kit would draw', () => {
    show({ message: ({ entry, children }) => (entry.body.text.includes('Lisbon') ? <b>Mine</b> : children) });
    expect(screen.getByText('Mine').closest('[data-key]')).not.toBeNull();
    expect(screen.queryByText(/flight to Lisbon/)).toBeNull();
    expect(screen.getByText(/this is Jonas/)).toBeDefined();
  });

  test('exists for every kind of row', () => {
    show(
      {
        message: () => 'a message',
        attachment: ({ entry }) => `${entry.attachments.length} file`,
        event: ({ entry }) => entry.event,
        unknown: ({ entry }) => entry.text.toUpperCase(),
        day: () => 'a day',
        chapter: () => 'a chapter',
      },
      [
        message(customer, noon, '', { contactId: 'contact-1', past: true }),
        file(agent, noon, [{}]),
        ...conversation().slice(0, 1),
        { ...message(system, noon, ''), kind: 'unknown', text: 'shout' },
      ],
    );
    for (const words of ['a message', '1 file', 'participant-joined', 'SHOUT', 'a day'])
      expect(screen.getByText(words)).toBeDefined();
    expect(screen.getAllByText('a chapter').length).toBeGreaterThan(0);
  });

  test('that throws is an error of its row only', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    show({
      message({ entry, children }) {
        if (entry.body.text.includes('Lisbon')) throw new Error('A broken slot.');
        return children;
      },
    });
    expect(screen.getAllByText('This message cannot be shown')).toHaveLength(1);
    expect(screen.getByText('Booking is KX4T9Q')).toBeDefined();
  });

  test('that threw is tried again when it is another one', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const entries = [message(customer, noon, 'Hello')];
    const { rerender } = show(
      {
        message() {
          throw new Error('A broken slot.');
        },
      },
      entries,
    );
    rerender(<TranscriptView transcript={transcript(entries)} slots={{}} virtualized={false} />);
    expect(screen.getByText('Hello')).toBeDefined();
  });

  test('may use hooks, and keeps its state when its function is a new one', () => {
    let drawn = 0;
    const counting = (): Slots => ({
      empty: function Empty(): ReactNode {
        const [first] = useState(() => (drawn += 1));
        return `drawn ${first}`;
      },
    });
    const { rerender } = show(counting(), []);
    rerender(<TranscriptView transcript={transcript([])} slots={counting()} />);
    expect(screen.getByText('drawn 1')).toBeDefined();
  });
});

test('a row that did not change does not render again when a message arrives', () => {
  const rendered = new Map<string, number>();
  const slots: Slots = {
    message({ entry, children }) {
      rendered.set(entry.key, (rendered.get(entry.key) ?? 0) + 1);
      return children;
    },
  };
  const entries = conversation();
  const participants = transcript([]).participants;
  const view = (all: typeof entries) => (
    <Profiler id="view" onRender={() => {}}>
      <TranscriptView
        transcript={transcript(all, { participants })}
        slots={{ ...slots }}
        labels={{ you: 'Me' }}
        virtualized={false}
      />
    </Profiler>
  );
  const { rerender } = render(view(entries));
  const before = new Map(rendered);
  const arrived = message(agent, noon + 99_000_000, 'Later');
  rerender(view([...entries, arrived]));
  expect(rendered.get(arrived.key)).toBeGreaterThan(0);
  expect([...before].filter(([key, count]) => rendered.get(key) !== count)).toEqual([]);
});
