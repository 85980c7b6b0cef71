import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { arabic } from '../../src/i18n/languages/ar.ts';
import type { Participant, TranscriptState } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import { agent, customer, event, message, minute, noon, readBy, transcript } from '../../stories/fixtures.ts';
import { listen, pass } from '../a11y/listener.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const isolates = /[\u2068\u2069]/g;
const controls = /(?!\n|\u200C|\u200D|\u2068|\u2069)[\p{Cc}\p{Cf}]/u;

/** All that can be read or heard: texts, and the attributes that have words. */
function allWords(): string {
  const attributes = ['aria-label', 'title', 'alt', 'aria-description'];
  const elements = [...document.querySelectorAll('*')];
  return [
    document.body.textContent ?? '',
    ...elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? '')),
  ].join('\n');
}

function stateWith(who: Participant): TranscriptState {
  const other = { contactId: 'contact-1', past: true };
  return transcript(
    [
      { ...event(who, noon - 300 * minute, 'participant-joined'), ...other },
      { ...message(who, noon - 290 * minute, 'Long ago'), ...other },
      event(who, noon, 'participant-joined'),
      message(who, noon + minute, 'Hello'),
      event({ ...who, name: `${who.name} the second` }, noon + 2 * minute, 'participant-renamed'),
      message({ ...who, name: `${who.name} the second` }, noon + 3 * minute, 'Hello again'),
      event(who, noon + 4 * minute, 'participant-left'),
      message(customer, noon + 5 * minute, 'Hi', { receipts: [readBy(who, noon + 6 * minute)] }),
    ],
    { participants: [customer, who], typing: [{ participant: who, since: noon }] },
  );
}

describe.each([
  ['a right-to-left override', 'Ben\u202Edlanod', 'Bendlanod', 'B'],
  ['embeddings and isolates that are never closed', '\u202B\u2067Ben\u2066 Donald', 'Ben Donald', 'BD'],
  ['marks of direction', '\u200F\u200EBen\u061C Donald\u200F', 'Ben Donald', 'BD'],
  ['signs of no width', 'B\u200Be\uFEFFn\u2060 Do\u00ADnald', 'Ben Donald', 'BD'],
  ['line ends and controls', 'Ben\r\n\u0000\u0007Donald\u0085', 'Ben Donald', 'BD'],
  ['tags that nobody sees', 'Ben Donald\u{E0041}\u{E0042}', 'Ben Donald', 'BD'],
])('of a name with %s', (_, name, shown, letters) => {
  const who: Participant = { ...agent, id: 'ben', name };

  test('nothing is left wherever it is shown or said', async () => {
    const view = (state: TranscriptState) => (
      <TranscriptView locale="en" timeZone="UTC" virtualized={false} transcript={state} />
    );
    const state = stateWith(who);
    const { rerender } = render(view(state));
    const listener = listen();
    const news = [message(who, noon + 60 * minute, 'News'), event(who, noon + 61 * minute, 'participant-left')];
    rerender(view({ ...state, entries: [...state.entries, ...news] }));
    await pass(900);
    act(() => screen.getByRole('button', { name: /^Read/ }).focus());
    expect(allWords()).not.toMatch(controls);
    expect(document.querySelector('[data-part="name"]')?.textContent).toBe(shown);
    expect(document.querySelector('[data-part="avatar"]')?.textContent).toBe(letters);
    const said = [
      screen.getByRole('tooltip').textContent,
      document.querySelector('[data-part="typing"]')?.textContent,
      document.querySelector('[data-part="chapter-details"]')?.textContent,
      document.querySelector('[data-event="participant-renamed"]')?.textContent,
      screen.getAllByRole('article', { name: /Hello again/ })[0]?.getAttribute('aria-label'),
      listener.heard().find(({ text }) => text.endsWith('News'))?.text,
      listener.heard().find(({ text }) => text.includes('left'))?.text,
    ];
    for (const words of said) expect(words?.replaceAll(isolates, '')).toContain(shown);
    listener.stop();
  });
});

test('a name that is written the other way is kept apart in each sentence, said or shown', async () => {
  const dana: Participant = { ...agent, id: 'dana', name: 'Dana (Sales)' };
  render(
    <TranscriptView locale="ar" timeZone="UTC" labels={arabic} virtualized={false} transcript={stateWith(dana)} />,
  );
  act(() => document.querySelector<HTMLElement>('button[data-part="delivery-mark"]')?.focus());
  const isolated = '\u2068Dana (Sales)';
  for (const selector of [
    '[role="tooltip"]',
    '[data-part="typing"]',
    '[data-part="chapter-details"]',
    '[data-part="event"]',
  ]) {
    expect(document.querySelector(selector)?.textContent).toContain(isolated);
  }
  const names = [...document.querySelectorAll('article')].map((row) => row.getAttribute('aria-label') ?? '');
  expect(names.filter((name) => name.includes('Hello') && name.includes(isolated))).toHaveLength(2);
});

test('who has no name that can be seen is called by the role', () => {
  const nobody: Participant = { ...agent, id: 'nobody', name: '\u202E\u200B \u200D' };
  render(<TranscriptView locale="en" virtualized={false} transcript={transcript([message(nobody, noon, 'Hello')])} />);
  expect(document.querySelector('[data-part="name"]')?.textContent).toBe('Agent');
});
