import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Edge, MessageEntry } from '../../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../../src/view/index.ts';
import {
  agent,
  conversation,
  customer,
  failedEdge,
  gapBefore,
  loadingEdge,
  message,
  more,
  noon,
  transcript,
  unsent,
} from '../../stories/fixtures.ts';

afterEach(cleanup);

const entries = conversation();
const view = (props: TranscriptViewProps) => <TranscriptView locale="en" virtualized={false} {...props} />;

describe('where messages are missing', () => {
  const withGap = (edge: Edge) => view({ transcript: transcript(entries, { gaps: [gapBefore(entries[9], edge)] }) });

  test('the list says so in their place, and loads them on demand', async () => {
    const load = vi.fn<() => void>();
    render(withGap({ ...more, load }));
    const words = screen.getByText('Messages are missing here');
    const follows = words.compareDocumentPosition(screen.getByText(/The first one please/));
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(
      words.compareDocumentPosition(screen.getByText(/Two options/)) & Node.DOCUMENT_POSITION_PRECEDING,
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Load them' }));
    expect(load).toHaveBeenCalledOnce();
  });

  test('the focus stays with the button through all of its states', () => {
    const { rerender } = render(withGap(more));
    const button = screen.getByRole('button', { name: 'Load them' });
    button.focus();
    rerender(withGap(loadingEdge));
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
    rerender(withGap(failedEdge('network')));
    expect(screen.getByText('The missing messages did not load')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again' }));
  });

  test('the focus goes to the entry in its place when the gap is closed', () => {
    const { rerender } = render(withGap(loadingEdge));
    screen.getByRole('button', { name: 'Loading…' }).focus();
    rerender(view({ transcript: transcript(entries) }));
    expect(document.activeElement).toBe(document.querySelector(`article[data-key="${entries[9]?.key}"]`));
  });

  test('the words can be the app’s', () => {
    const state = transcript(entries, { gaps: [gapBefore(entries[9])] });
    render(view({ transcript: state, labels: { gap: { missing: 'Hier fehlt etwas' } } }));
    expect(screen.getByText('Hier fehlt etwas')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Load them' })).toBeDefined();
  });

  test('a slot may stand there', () => {
    const state = transcript(entries, { gaps: [gapBefore(entries[9])] });
    render(view({ transcript: state, slots: { gap: ({ row }) => `Missing: ${row.gap.edge.status}` } }));
    expect(screen.getByText('Missing: more')).toBeDefined();
  });
});

test('the focus goes to the rows when there is nothing newer to load', () => {
  const { rerender } = render(view({ transcript: transcript(entries, { newer: more }) }));
  screen.getByRole('button', { name: 'Load newer messages' }).focus();
  rerender(view({ transcript: transcript(entries) }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Conversation' }));
});

test('the focus goes to the rows with the button that went to the newest entry', () => {
  const { rerender } = render(view({ transcript: transcript(entries, { newer: more }) }));
  screen.getByRole('button', { name: 'Jump to latest' }).focus();
  rerender(view({ transcript: transcript(entries) }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Conversation' }));
});

describe('an unsent message', () => {
  const withUnsent = (entry: MessageEntry, onRetry?: TranscriptViewProps['onRetry']) =>
    view({ transcript: transcript([...entries, entry]), onRetry });

  test('is on the own side, last, and says that it is on its way', () => {
    render(withUnsent(unsent('a', 'Wait!'), () => {}));
    expect(screen.getByText('Wait!').closest<HTMLElement>('[data-side]')?.dataset['side']).toBe('own');
    expect(screen.getAllByRole('article').at(-1)?.textContent).toContain('Wait!');
    expect(screen.getByText('Sending')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('that failed says so, and is sent again by the app on demand', async () => {
    const onRetry = vi.fn<(entry: MessageEntry) => void>();
    const failed = unsent('a', 'Wait!', 'failed');
    render(withUnsent(failed, onRetry));
    expect(screen.getByText('Not sent')).toBeDefined();
    screen.getByRole('button', { name: 'Try again' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onRetry).toHaveBeenCalledExactlyOnceWith(failed);
  });

  test('that failed has no button where the app cannot send it again', () => {
    render(withUnsent(unsent('a', 'Wait!', 'failed')));
    expect(screen.getByText('Not sent')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('keeps the focus while it is tried again, and gives it to the message that was sent', () => {
    const { rerender } = render(withUnsent(unsent('a', 'Wait!', 'failed'), () => {}));
    screen.getByRole('button', { name: 'Try again' }).focus();
    rerender(withUnsent(unsent('a', 'Wait!'), () => {}));
    expect(document.activeElement?.textContent).toBe('Sending');
    rerender(view({ transcript: transcript([...entries, message(customer, noon + 99_000_000, 'Wait!')]) }));
    expect(document.activeElement).toBe(screen.getAllByRole('article').at(-1));
    expect(document.activeElement?.textContent).toContain('Wait!');
  });
});

test('who looks is not told that they are typing', () => {
  const typing = [customer, agent].map((participant) => ({ participant, since: null }));
  const { rerender } = render(view({ transcript: transcript(entries, { typing }) }));
  expect(screen.getByText('Jonas Weber is typing')).toBeDefined();
  rerender(view({ transcript: transcript(entries, { typing: typing.slice(0, 1) }) }));
  expect(screen.queryByText(/typing/)).toBeNull();
  rerender(view({ transcript: transcript([], { typing: typing.slice(0, 1) }) }));
  expect(screen.queryByText(/typing/)).toBeNull();
});

test('without a way to know what is in view nothing is told as seen, and nothing breaks', () => {
  const onSeen = vi.fn<() => void>();
  render(view({ transcript: transcript(entries), onSeen })).unmount();
  expect(onSeen).not.toHaveBeenCalled();
});
