import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Edge, TranscriptErrorKind, TranscriptState } from '../../src/model/index.ts';
import { TranscriptView, type TranscriptViewHandle, type TranscriptViewProps } from '../../src/view/index.ts';
import {
  agent,
  conversation,
  customer,
  day,
  event,
  failedEdge,
  failedTranscript,
  history,
  loadingEdge,
  message,
  minute,
  more,
  noon,
  system,
  transcript,
} from '../../stories/fixtures.ts';

afterEach(cleanup);

const show = (props: TranscriptViewProps) =>
  render(<TranscriptView locale="en-GB" timeZone="Europe/Berlin" virtualized={false} {...props} />);

describe('rows', () => {
  test('all of a long history are there without windowing', () => {
    show({ transcript: transcript(history(300)) });
    expect(screen.getAllByText(/^\d+\. /)).toHaveLength(300);
  });

  test('all of them are there as well where no browser measures them, as in a test in jsdom', () => {
    show({ transcript: transcript(history(300)), virtualized: true });
    expect(screen.getAllByText(/^\d+\. /)).toHaveLength(300);
  });

  test('a run of one sender in one minute shows one name and one time', () => {
    show({
      transcript: transcript([
        message(agent, noon, 'One'),
        message(agent, noon + 1000, 'Two'),
        message(agent, noon + minute, 'Three'),
      ]),
    });
    expect(screen.getAllByText('Jonas Weber')).toHaveLength(2);
    expect(screen.getByText('13:00').getAttribute('datetime')).toBe('2026-03-12T12:00:00.000Z');
    expect(screen.getByText('13:01')).toBeDefined();
  });

  test('the viewer’s own messages are on the own side', () => {
    const { rerender } = show({ transcript: transcript(conversation()) });
    const sideOf = (text: RegExp) => screen.getByText(text).closest<HTMLElement>('[data-side]')?.dataset['side'];
    expect(sideOf(/flight to Lisbon/)).toBe('own');
    expect(sideOf(/this is Jonas/)).toBe('other');
    rerender(
      <TranscriptView
        transcript={transcript(conversation())}
        viewer={{ participantId: 'agent' }}
        virtualized={false}
      />,
    );
    expect(sideOf(/flight to Lisbon/)).toBe('other');
    expect(sideOf(/this is Jonas/)).toBe('own');
  });

  test('names of the wire that stand for a role are shown as words', () => {
    show({ transcript: transcript([message(system, noon, 'Welcome')]) });
    expect(screen.getByText('System message')).toBeDefined();
    expect(screen.queryByText('SYSTEM_MESSAGE')).toBeNull();
  });

  test('days and chapters are separated, with today in words', () => {
    const now = Date.now();
    show({
      transcript: transcript([
        message(customer, now - 40 * day, 'Old', { contactId: 'contact-1', past: true }),
        message(customer, now, 'New'),
      ]),
    });
    expect(screen.getByRole('button', { name: /^Earlier chat · / })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Current chat · Today' })).toBeDefined();
    expect(screen.getByText('Today')).toBeDefined();
  });

  test('line breaks stay, JSON is readable, and what has no text says so', () => {
    show({
      transcript: transcript([
        message(agent, noon, 'One\nTwo'),
        message(agent, noon, { type: 'json', value: { order: 7 }, text: '{"order":7}' }),
        message(agent, noon, { type: 'response', response: null, text: '' }),
      ]),
    });
    expect(screen.getByText(/One/).textContent).toBe('One\nTwo');
    expect(screen.getByText(/"order": 7/)).toBeDefined();
    expect(screen.getByText('Message without text')).toBeDefined();
  });

  test('markup in a message is text', () => {
    show({ transcript: transcript([message(agent, noon, '<img src=x onerror=alert(1)>')]) });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
    expect(document.querySelector('img')).toBeNull();
  });

  test('events are said in plain words, about the viewer as "you"', () => {
    show({
      transcript: transcript([event(customer, noon, 'participant-joined'), event(agent, noon, 'transfer-failed')]),
    });
    expect(screen.getByText('You joined the chat')).toBeDefined();
    expect(screen.getByText(/tried to transfer the chat: it did not go through/)).toBeDefined();
  });

  test('entries without a time are shown without one', () => {
    show({ transcript: transcript([message(agent, null, 'When?')]) });
    expect(within(screen.getByRole('article')).queryByRole('time')).toBeNull();
    expect(screen.getByText('When?')).toBeDefined();
  });
});

describe('states', () => {
  test('loading, empty and typing are said', () => {
    const { rerender } = show({ transcript: transcript([], { status: 'loading' }) });
    expect(screen.getByText('Loading the conversation')).toBeDefined();
    rerender(<TranscriptView transcript={transcript([])} />);
    expect(screen.getByText('No messages yet')).toBeDefined();
    rerender(<TranscriptView transcript={transcript([], { typing: [{ participant: agent, since: null }] })} />);
    expect(screen.getByText('Jonas Weber is typing')).toBeDefined();
  });

  const kinds: readonly TranscriptErrorKind[] = ['throttled', 'service', 'network', 'timeout', 'malformed'];
  test.each(kinds)('a first page that fails with %s says so and can be asked for again', async (kind) => {
    const retry = vi.fn<() => void>();
    show({ transcript: { ...failedTranscript(kind), retry } });
    expect(screen.getByText('The conversation did not load')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test.each([
    ['denied', 'You no longer have access'],
    ['invalid', 'The request was not accepted'],
  ] as const)('a first page that is refused as %s says so without an offer to try again', (kind, words) => {
    show({ transcript: failedTranscript(kind) });
    expect(screen.getByText(words, { exact: false })).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('an error keeps what is on screen', () => {
    show({ transcript: failedTranscript('network', conversation()) });
    expect(screen.getByText(/flight to Lisbon/)).toBeDefined();
    expect(screen.getByText('You seem to be offline')).toBeDefined();
  });

  test('the connection is named when messages may be missing', () => {
    const { rerender } = show({ transcript: transcript(conversation()) });
    expect(screen.queryByText(/Reconnecting|Not connected/)).toBeNull();
    rerender(
      <TranscriptView transcript={transcript(conversation(), { connection: 'reconnecting' })} virtualized={false} />,
    );
    expect(screen.getByText(/Reconnecting/)).toBeDefined();
    rerender(<TranscriptView transcript={transcript(conversation(), { connection: 'ended' })} virtualized={false} />);
    expect(screen.getByText(/Not connected any more/)).toBeDefined();
  });
});

describe('edges', () => {
  const entries = conversation();

  test('older messages can be loaded with a button', async () => {
    const load = vi.fn<() => void>();
    show({ transcript: transcript(entries, { older: { ...more, load } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Load older messages' }));
    expect(load).toHaveBeenCalledOnce();
  });

  test('loading, a failure with the way on, and the beginning are said', async () => {
    const { rerender } = show({ transcript: transcript(entries, { older: loadingEdge }) });
    const button = screen.getByRole('button', { name: 'Loading older messages' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const load = vi.fn<() => void>();
    const older = { ...failedEdge('empty-pages'), load };
    rerender(<TranscriptView transcript={transcript(entries, { older })} virtualized={false} />);
    expect(screen.getByText('Older messages did not load')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(load).toHaveBeenCalledOnce();
    rerender(<TranscriptView transcript={transcript(entries)} virtualized={false} />);
    expect(screen.getByText('Beginning of conversation')).toBeDefined();
  });

  const states: readonly (readonly [string, Edge, string])[] = [
    ['loading', loadingEdge, 'Loading older messages'],
    ['more', more, 'Load older messages'],
    ['failed', failedEdge('network'), 'Try again'],
    ['loading again', loadingEdge, 'Loading older messages'],
  ];

  test('the focus stays on the older edge through all of its states', async () => {
    const { rerender } = show({ transcript: transcript(entries, { older: more }) });
    const button = screen.getByRole('button', { name: 'Load older messages' });
    button.focus();
    for (const [state, older, name] of states) {
      rerender(<TranscriptView transcript={transcript(entries, { older })} virtualized={false} />);
      expect(document.activeElement, state).toBe(screen.getByRole('button', { name }));
      if (state === 'more') expect(document.activeElement).toBe(button);
    }
    rerender(<TranscriptView transcript={transcript(entries)} virtualized={false} />);
    expect(document.activeElement?.textContent).toBe('Beginning of conversation');
  });

  test('an edge that the reader has left takes no focus back', async () => {
    const { rerender } = show({ transcript: transcript(entries, { older: more }) });
    screen.getByRole('button', { name: 'Load older messages' }).focus();
    screen.getByRole('region', { name: 'Conversation' }).focus();
    rerender(<TranscriptView transcript={transcript(entries)} virtualized={false} />);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Conversation' }));
  });

  test('while a page is on the way its button asks for no other', async () => {
    const load = vi.fn<() => void>();
    show({ transcript: transcript(entries, { older: { ...loadingEdge, load } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Loading older messages' }));
    expect(load).not.toHaveBeenCalled();
  });

  test('in the middle of a conversation the newest is one click away', async () => {
    const jumpTo = vi.fn<TranscriptState['jumpTo']>(() => Promise.resolve('found'));
    show({ transcript: transcript(entries, { newer: more, jumpTo }) });
    expect(screen.getByRole('button', { name: 'Load newer messages' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Jump to latest' }));
    expect(jumpTo).toHaveBeenCalledWith('latest');
  });
});

describe('words and handle', () => {
  test('words, language and time zone can be the app’s', () => {
    show({
      transcript: transcript([message(agent, noon, 'Hallo')]),
      locale: 'de',
      timeZone: 'Asia/Tokyo',
      labels: { beginning: 'Beginn' },
    });
    expect(screen.getByText('Beginn')).toBeDefined();
    expect(screen.getByText('21:00')).toBeDefined();
  });

  test('the handle says whether an entry is loaded', () => {
    const handle = createRef<TranscriptViewHandle>();
    const entries = conversation();
    render(<TranscriptView ref={handle} transcript={transcript(entries)} virtualized={false} />);
    expect(handle.current?.scrollToEntry(entries[2]?.id ?? '')).toBe(true);
    expect(handle.current?.scrollToEntry('elsewhere')).toBe(false);
  });
});
