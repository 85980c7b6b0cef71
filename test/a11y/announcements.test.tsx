import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry, TranscriptState } from '../../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../../src/view/index.ts';
import {
  agent,
  assistant,
  customer,
  event,
  failedEdge,
  failedTranscript,
  gapBefore,
  history,
  loadingEdge,
  message,
  noon,
  supervisor,
  transcript,
  unsent,
} from '../../stories/fixtures.ts';
import { listen, pass, setHidden, type Listener } from './listener.ts';

const start = history(4);
const later = noon + 99_000_000;
const hello = message(agent, later, 'Are you still there?');
const many = (count: number, from = agent) =>
  Array.from({ length: count }, (_, index) => message(from, later + index, `Burst ${index}`));

const view = (state: TranscriptState, props: Partial<TranscriptViewProps> = {}): ReactNode => (
  <StrictMode>
    <TranscriptView transcript={state} virtualized={false} {...props} />
  </StrictMode>
);

let listener: Listener;

/** Shows states one after the other, with so many ms after each; returns what is said of them. */
async function hear(states: readonly TranscriptState[], props: Partial<TranscriptViewProps> = {}, after = 5000) {
  const [first = transcript([]), ...rest] = states;
  const { rerender } = render(view(first, props));
  listener = listen();
  for (const state of rest) {
    await pass(after);
    rerender(view(state, props));
  }
  await pass();
  return listener.news();
}
const grows = (...added: readonly Entry[]) => [transcript(start), transcript([...start, ...added])];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  setHidden(false);
  vi.useRealTimers();
});

describe('of messages', () => {
  test('what others send while watching is spoken, with the name', async () => {
    expect(await hear(grows(hello))).toEqual(['Jonas Weber: Are you still there?']);
  });

  test('the first one of an empty conversation is spoken', async () => {
    expect(await hear([transcript([]), transcript([hello])])).toEqual(['Jonas Weber: Are you still there?']);
  });

  test('own ones, the first page and older pages are not spoken', async () => {
    const states = [
      transcript([], { status: 'loading' }),
      transcript(start),
      transcript([message(agent, noon - 1, 'Older'), ...start]),
      transcript([message(agent, noon - 1, 'Older'), ...start, message(customer, later, 'Mine')]),
    ];
    expect(await hear(states)).toEqual([]);
  });

  test('pages that land below a place in the middle are not spoken', async () => {
    expect(await hear([transcript(start, { newer: loadingEdge }), transcript([...start, hello])])).toEqual([]);
  });

  test('what was caught up with is not spoken, nor what is found late', async () => {
    const missed = message(agent, later - 1_000_000, 'Missed');
    const states = [...grows(hello), transcript([...start, missed, hello])];
    expect(await hear(states)).toEqual(['Jonas Weber: Are you still there?']);
    cleanup();
    const found = many(3);
    const caughtUp = new Set(found.map(({ key }) => key));
    expect(await hear([transcript(start), transcript([...start, ...found], { caughtUp })])).toEqual([]);
  });

  test('one that was overtaken by another on its way is spoken all the same', async () => {
    const overtaken = message(assistant, later - 2000, 'One moment');
    const said = await hear([...grows(hello), transcript([...start, overtaken, hello])]);
    expect(said).toEqual(['Jonas Weber: Are you still there?', 'Assistant: One moment']);
  });

  test('several of a moment are a number, by person, in the order in which they began', async () => {
    expect(await hear(grows(...many(3)))).toEqual(['3 new messages from Jonas Weber']);
    cleanup();
    const [one, two] = many(2);
    const mixed = [one, message(assistant, later + 1, 'Hi'), two].flatMap((entry) => entry ?? []);
    expect(await hear(grows(...mixed))).toEqual(['2 new messages from Jonas Weber', 'Assistant: Hi']);
    cleanup();
    const people = ['A', 'B', 'C', 'D'].map((name) => ({ id: name, name, role: 'AGENT' }));
    expect(await hear(grows(...people.flatMap((person) => many(2, person))))).toEqual(['8 new messages']);
  });

  test('those of equal words are each spoken, also while the last words still stand there', async () => {
    const yes = (index: number) => message(agent, later + index, 'Yes');
    const entries = [yes(0), yes(1), yes(2)];
    const states = [0, 1, 2, 3].map((count) => transcript([...start, ...entries.slice(0, count)]));
    expect(await hear(states, {}, 900)).toEqual(['Jonas Weber: Yes', '2 new messages from Jonas Weber']);
    expect(listener.rewritten).toBe(0);
  });

  test('one that is changed later is not spoken again', async () => {
    const edited = { ...hello, body: { type: 'text', text: 'Are you there? (edited)' } as const };
    const states = [...grows(hello), transcript([...start, edited]), transcript([...start, { ...edited }])];
    expect(await hear(states)).toEqual(['Jonas Weber: Are you still there?']);
  });

  test('a very long one is spoken up to a word', async () => {
    const [said = ''] = await hear(grows(message(agent, later, 'word '.repeat(200))));
    expect(said).toMatch(/^Jonas Weber: (word )+word…$/);
    expect(said.length).toBeLessThan(320);
    cleanup();
    const [unbroken = ''] = await hear(grows(message(agent, later, '😀'.repeat(400))));
    expect(unbroken).toMatch(/^Jonas Weber: (😀){150}…$/u);
  });

  test('markdown is spoken without its signs', async () => {
    const body = { type: 'markdown', text: '**Two** ways, see [our page](https://example.com)' } as const;
    expect(await hear(grows(message(agent, later, body)))).toEqual(['Jonas Weber: Two ways, see our page']);
  });

  test('one of others in front of an unsent one is spoken once', async () => {
    const states = [
      transcript([...start, unsent('a', 'Mine')]),
      transcript([...start, hello, unsent('a', 'Mine')]),
      transcript([...start, hello, message(customer, later + 1, 'Mine')]),
    ];
    expect(await hear(states)).toEqual(['Jonas Weber: Are you still there?']);
  });
});

describe('of events', () => {
  test('each is spoken in plain words, of very many their number', async () => {
    expect(await hear(grows(event(agent, later, 'participant-left')))).toEqual(['Jonas Weber left the chat']);
    cleanup();
    const joined = Array.from({ length: 12 }, (_, index) => event(agent, later + index, 'participant-joined'));
    const sentence = 'Jonas Weber joined the chat';
    expect(await hear(grows(...joined))).toEqual([sentence, sentence, '10 more']);
  });

  test('what the viewer may not see is not spoken', async () => {
    const monitoring = event(supervisor, later, 'participant-joined');
    expect(await hear(grows(monitoring, hello))).toEqual(['Jonas Weber: Are you still there?']);
    cleanup();
    expect(await hear(grows(monitoring, hello), { visibility: () => false })).toEqual([]);
  });

  test('the end of the chat is spoken at once and once, and what came right before it is not cut off', async () => {
    const ended = event(customer, later + 1, 'chat-ended');
    const over = transcript([...start, hello, ended], { connection: 'ended' });
    const states = [transcript(start), transcript([...start, hello]), { ...over, connection: 'live' } as const, over];
    expect(await hear(states, {}, 100)).toEqual(['Jonas Weber: Are you still there?', 'The chat has ended']);
    expect(listener.heard().map(({ politeness }) => politeness)).toEqual(['assertive', 'assertive']);
    expect(listener.heard()[0]?.at).toBeLessThan(600);
  });
});

describe('of typing', () => {
  const types = (...people: readonly (typeof agent)[]) =>
    transcript(start, { typing: people.map((participant) => ({ participant, since: null })) });

  test('a turn is spoken once, however often it pauses', async () => {
    expect(await hear([types(), types(agent), types(), types(agent), types(agent)])).toEqual(['Jonas Weber is typing']);
  });

  test('another turn begins when they have sent, or have been silent for long', async () => {
    const sent = transcript([...start, hello]);
    const again = transcript([...start, hello], { typing: [{ participant: agent, since: null }] });
    const said = await hear([types(), types(agent), sent, again]);
    expect(said).toEqual(['Jonas Weber is typing', 'Jonas Weber: Are you still there?', 'Jonas Weber is typing']);
    cleanup();
    expect(await hear([types(), types(agent), types(), types(agent)], {}, 61_000)).toHaveLength(2);
  });

  test('who types and sends in one moment is not said to be typing, and nobody is told of themselves', async () => {
    expect(await hear([types(), types(agent, customer), transcript([...start, hello])], {}, 100)).toEqual([
      'Jonas Weber: Are you still there?',
    ]);
    cleanup();
    expect(await hear([types(), types(customer)])).toEqual([]);
    cleanup();
    expect(await hear([types(), types(agent, assistant)])).toEqual(['Jonas Weber and Assistant are typing']);
  });
});

describe('of what goes wrong', () => {
  const urgent = () => listener.heard().filter(({ politeness }) => politeness === 'assertive');

  test('an own message that could not be sent interrupts; showing it, and the real one in its place, says nothing', async () => {
    const states = [
      transcript(start),
      transcript([...start, unsent('a', 'Are you there?')]),
      transcript([...start, unsent('a', 'Are you there?', 'failed')]),
      transcript([...start, message(customer, later, 'Are you there?')]),
    ];
    expect(await hear(states)).toEqual(['Not sent: Are you there?']);
    expect(urgent()).toHaveLength(1);
  });

  test('a connection that is lost is spoken politely and once, and not if it is back at once', async () => {
    const [live, lost] = [transcript(start), transcript(start, { connection: 'reconnecting' })];
    expect(await hear([live, lost, { ...lost }, live])).toEqual(['Reconnecting… New messages may be late.']);
    expect(urgent()).toEqual([]);
    cleanup();
    expect(await hear([live, lost, live], {}, 300)).toEqual([]);
  });

  test('a connection that is lost for good interrupts, once', async () => {
    const over = transcript(start, { connection: 'ended' });
    expect(await hear([transcript(start), over, { ...over }])).toEqual([
      'Not connected any more. New messages will not appear.',
    ]);
    expect(urgent()).toHaveLength(1);
    cleanup();
    expect(await hear([over])).toEqual([]);
  });

  test('each failure to load interrupts, with what can be done, and again where it fails again', async () => {
    const failing = transcript(start, { older: failedEdge('network') });
    const words = ['Older messages did not load', 'You seem to be offline', 'Check your connection, then try again.'];
    expect(await hear([transcript(start), failing, { ...failing }])).toEqual(words);
    expect(urgent()).toHaveLength(3);
    cleanup();
    expect(await hear([failing, transcript(start, { older: loadingEdge }), failing])).toEqual([...words, ...words]);
    cleanup();
    const gap = transcript(start, { gaps: [gapBefore(start[2], failedEdge('service'))] });
    expect((await hear([transcript(start), gap]))[0]).toBe('The missing messages did not load');
    cleanup();
    expect((await hear([transcript([], { status: 'loading' }), failedTranscript('denied')]))[0]).toBe(
      'You no longer have access',
    );
    cleanup();
    expect((await hear([failedTranscript('network')]))[0]).toBe('The conversation did not load');
  });
});

describe('in a hidden tab', () => {
  test('nothing is said, and on return how much it was', async () => {
    const { rerender } = render(view(transcript(start)));
    listener = listen();
    setHidden(true);
    const came = [...many(3), event(agent, later + 9, 'participant-left')];
    for (const count of [1, 2, 3, 4]) {
      rerender(view(transcript([...start, ...came.slice(0, count)])));
      await pass();
    }
    expect(listener.news()).toEqual([]);
    setHidden(false);
    await pass();
    expect(listener.news()).toEqual(['3 new messages from Jonas Weber']);
    setHidden(true);
    setHidden(false);
    await pass();
    expect(listener.news()).toEqual([]);
  });

  test('what still holds is said on return: the end of the chat, a failure', async () => {
    const { rerender } = render(view(transcript(start)));
    listener = listen();
    setHidden(true);
    const ended = event(agent, later + 1, 'chat-ended');
    rerender(view(transcript(start, { typing: [{ participant: agent, since: null }] })));
    rerender(view(transcript([...start, hello, ended])));
    await pass();
    setHidden(false);
    await pass();
    expect(listener.news()).toEqual(['Jonas Weber: Are you still there?', 'The chat has ended']);
  });
});

describe('the live regions', () => {
  test('are in the document and empty before anything is said, on a server too, and are never rewritten', async () => {
    const server = renderToString(view(transcript(start)));
    for (const politeness of ['polite', 'assertive']) {
      expect(server).toContain(`<div data-part="live-region" aria-live="${politeness}" aria-atomic="false"></div>`);
    }
    const { container } = render(view(transcript([], { status: 'loading' })));
    const regions = [...container.querySelectorAll('[data-part="live-region"]')];
    expect(regions.map((region) => [region.getAttribute('aria-live'), region.textContent])).toEqual([
      ['polite', ''],
      ['assertive', ''],
    ]);
    expect(container.querySelectorAll('[role="alert"], [role="status"], [role="log"]')).toHaveLength(0);
  });

  test('keep what is said for a moment only, so that it is not met again below the list', async () => {
    expect(await hear(grows(hello))).toHaveLength(1);
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('');
  });

  test('leave no timer and no listener behind', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const { rerender, unmount } = render(view(transcript(start)));
    rerender(view(transcript([...start, hello])));
    await pass(1000);
    rerender(view(transcript([...start, hello, unsent('a', 'A', 'failed'), ...many(1)])));
    unmount();
    await pass(0);
    const mine = (calls: readonly (readonly unknown[])[]) =>
      calls.filter(([name]) => name === 'visibilitychange').length;
    expect(mine(added.mock.calls)).toBeGreaterThan(0);
    expect(mine(added.mock.calls)).toBe(mine(removed.mock.calls));
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('the scrolling region has a name and can be reached by keyboard', () => {
  render(view(transcript(start)));
  expect(screen.getByRole('region', { name: 'Conversation' }).tabIndex).toBe(0);
});
