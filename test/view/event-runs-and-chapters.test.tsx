import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Entry, TranscriptState } from '../../src/model/index.ts';
import { TranscriptView, type TranscriptViewHandle, type TranscriptViewProps } from '../../src/view/index.ts';
import {
  agent,
  customer,
  day,
  event,
  message,
  minute,
  more,
  noon,
  supervisor,
  transcript,
} from '../../stories/fixtures.ts';

afterEach(cleanup);

function show(state: TranscriptState, rest: Partial<TranscriptViewProps> = {}) {
  const view = (given: TranscriptState) => (
    <TranscriptView locale="en-GB" timeZone="UTC" virtualized={false} {...rest} transcript={given} />
  );
  const { rerender, container } = render(view(state));
  return { container, update: (next: TranscriptState) => rerender(view(next)) };
}

const inContact = (contactId: string, past: boolean, entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => ({ ...entry, contactId, past }));

const older = inContact('contact-1', true, [
  message(customer, noon - 9 * day, 'Old question'),
  message(agent, noon - 9 * day + minute, 'Old answer'),
  event(supervisor, noon - 9 * day + 2 * minute, 'participant-joined'),
]);
const newer = inContact('contact-2', false, [message(customer, noon, 'New question')]);
const chats = transcript([...older, ...newer]);
const olderChapter = () => screen.getByRole('button', { name: /^Earlier chat · .*3 March/ });

describe('a chapter', () => {
  test('says how it was held, with whom, and how much of it is loaded', () => {
    show(chats, { viewer: { role: 'AGENT' } });
    expect(screen.getByText('Chat · Amira Haddad, Jonas Weber and Priya Raman · 2 messages')).toBeDefined();
    expect(screen.getByText('Chat · Amira Haddad · 1 message')).toBeDefined();
  });

  test('does not tell a customer that a supervisor was there', () => {
    const { container } = show(chats);
    expect(screen.getByText('Chat · Amira Haddad and Jonas Weber · 2 messages')).toBeDefined();
    expect(container.textContent).not.toContain('Priya');
  });

  test('does not say how long it is while older messages are missing', () => {
    show({ ...chats, older: more });
    expect(screen.getByText(/2\+ messages/)).toBeDefined();
    expect(screen.getByText(/1 message$/)).toBeDefined();
  });

  test('closes and opens by its button, and says so', () => {
    show(chats);
    expect(olderChapter().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(olderChapter());
    expect(olderChapter().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Old question')).toBeNull();
    expect(screen.getByText('New question')).toBeDefined();
    fireEvent.click(olderChapter());
    expect(screen.getByText('Old question')).toBeDefined();
  });

  test('opens for an entry that is to be brought into view', () => {
    const handle = createRef<TranscriptViewHandle>();
    render(<TranscriptView ref={handle} locale="en-GB" timeZone="UTC" virtualized={false} transcript={chats} />);
    fireEvent.click(olderChapter());
    let found: boolean | undefined;
    act(() => {
      found = handle.current?.scrollToEntry(older[0]?.id ?? '');
    });
    expect(found).toBe(true);
    expect(screen.getByText('Old question')).toBeDefined();
    expect(handle.current?.scrollToEntry(older[2]?.id ?? '')).toBe(false);
  });

  test('is drawn by a slot with its facts', () => {
    show(chats, { slots: { chapter: ({ chapter }) => `${chapter?.contactId} ${chapter?.count}` } });
    expect(screen.getByText('contact-1 2')).toBeDefined();
  });
});

describe('a run of events', () => {
  const run = [
    event(customer, noon, 'participant-joined'),
    event(agent, noon, 'participant-joined'),
    event(agent, noon, 'transfer-succeeded'),
    event(agent, noon, 'participant-left'),
  ];

  test('says the first of what happened, and the rest when it is opened', () => {
    show(transcript(run));
    const head = screen.getByRole('button', { name: 'You joined, Jonas Weber joined and 2 more' });
    expect(screen.queryByText('Jonas Weber left the chat')).toBeNull();
    fireEvent.click(head);
    expect(head.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Jonas Weber left the chat')).toBeDefined();
    fireEvent.click(head);
    expect(screen.queryByText('Jonas Weber left the chat')).toBeNull();
  });

  test('has a slot', () => {
    show(transcript(run), { slots: { eventRun: ({ row }) => `${row.events.length} things` } });
    expect(screen.getByText('4 things')).toBeDefined();
  });
});

describe('what the viewer may not see', () => {
  const start = [message(agent, noon, 'Hello')];
  const monitoring = event(supervisor, noon + minute, 'participant-joined');

  test('follows the app’s own rule where there is one', () => {
    const visibility = (entry: Entry) => entry.kind === 'event';
    const { container } = show(transcript([...start, monitoring]), { visibility });
    expect(container.textContent).toContain('Priya Raman joined the chat');
    expect(screen.queryByText('Hello')).toBeNull();
  });
});
