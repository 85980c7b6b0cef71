import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { useEffect, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { TranscriptView, useTranscript, type TranscriptState } from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';
import { countOf, listen, setHidden } from './listener.ts';

const start = Date.parse('2026-11-20T08:00:00.000Z');
const pageSize = 5;
const pages = 40;

afterEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  cleanup();
  setHidden(false);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Numbers between 0 and 1, the same in every run. */
function createRandom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const people = {
  maria: { ParticipantId: 'maria', DisplayName: 'Maria', ParticipantRole: 'AGENT' },
  ben: { ParticipantId: 'ben', DisplayName: 'Ben', ParticipantRole: 'SUPERVISOR' },
  own: { ParticipantId: 'own', DisplayName: 'Amira', ParticipantRole: 'CUSTOMER' },
} as const;
type Person = keyof typeof people;

let count = 0;
function item(person: Person, members: object = {}, time = Date.now()) {
  count += 1;
  return {
    Id: `item-${count}`,
    Type: 'MESSAGE',
    ContentType: 'text/plain',
    Content: `text ${count}`,
    AbsoluteTime: new Date(time).toISOString(),
    ...people[person],
    ...members,
  };
}
const eventType = (name: string) => `application/vnd.amazonaws.connect.event.${name}`;
const event = (person: Person, name: string, members: object = {}) =>
  item(person, { Type: 'EVENT', ContentType: eventType(name), Content: '', ...members });

class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** React draws when it likes, as in a browser, and not when the test has come to rest. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** The transcript as it was last drawn. */
const shown: { state: TranscriptState | null } = { state: null };

function Chat({ source }: { readonly source: ReturnType<typeof createMemorySource> }): ReactNode {
  const transcript = useTranscript({ source, pageSize });
  useEffect(() => {
    shown.state = transcript;
  });
  return <TranscriptView transcript={transcript} />;
}

test('in an hour of chat each live message is spoken exactly once, and nothing of 40 loaded pages and of what was caught up with', async () => {
  vi.useFakeTimers({
    now: start,
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'Date',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'setImmediate',
      'clearImmediate',
    ],
  });
  // The windowed list, which without a layout draws no row at all.
  vi.stubGlobal('ResizeObserver', NoResizeObserver);
  const random = createRandom(20_261_121);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const history = Array.from({ length: pageSize * (pages + 2) }, (_, index) =>
    item(index % 2 ? 'maria' : 'own', {}, start - (pageSize * (pages + 2) - index) * 60_000),
  );
  const source = createMemorySource(history);
  source.setConnection('live');
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Chat source={source} />
    </QueryClientProvider>,
  );
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  const listener = listen();
  await pass(1000);

  const sent = { maria: 0, ben: 0, own: 0 };
  const done = { edits: 0, receipts: 0, streams: 0, missed: 0, hidden: 0, files: 0, overtaken: 0, bursts: 0 };
  const last: { item: ReturnType<typeof item> | null } = { item: null };
  const say = (person: Person, members: object = {}, time = Date.now()) => {
    last.item = item(person, members, time);
    sent[person] += 1;
    source.push(last.item);
  };
  const types = (person: Person) => source.push(event(person, 'typing', { Type: 'TYPING' }));

  /** Each takes some seconds of the hour. */
  const scenes: readonly (() => Promise<void>)[] = [
    async function burst() {
      done.bursts += 1;
      for (let left = between(1, 12); left > 0; left -= 1) {
        say(random() < 0.7 ? 'maria' : 'ben');
        await pass(between(0, 900));
      }
    },
    async function turns() {
      types('maria');
      await pass(between(500, 9000));
      types('maria');
      await pass(between(500, 9000));
      say('maria');
      types('own');
      await pass(between(0, 4000));
      say('own');
    },
    async function edits() {
      say('maria');
      await pass(between(0, 3000));
      done.edits += 1;
      source.push({ ...last.item, Content: `text edited ${count}` });
      done.receipts += 1;
      const receipts = [{ RecipientParticipantId: 'own', ReadTimestamp: new Date().toISOString() }];
      source.push({ ...last.item, MessageMetadata: { MessageId: last.item?.Id, Receipts: receipts } });
    },
    async function streams() {
      done.streams += 1;
      const whole = item('maria');
      sent.maria += 1;
      for (let chunk = 1; chunk <= 4; chunk += 1) {
        const isLast = chunk === 4;
        const metadata = isLast ? { MessageCompleted: true } : { ChunkNumber: chunk };
        source.push({
          ...whole,
          Content: whole.Content.slice(0, isLast ? undefined : chunk),
          MessageMetadata: metadata,
        });
        await pass(between(100, 1500));
      }
    },
    async function comesAndGoes() {
      source.push(event('ben', 'participant.joined'));
      await pass(between(0, 3000));
      source.push(event('ben', 'participant.left'));
    },
    async function sendsFile() {
      done.files += 1;
      const file = { AttachmentId: `file-${count}`, AttachmentName: `file ${count}.pdf`, Status: 'APPROVED' };
      say('maria', { Type: 'ATTACHMENT', ContentType: 'application/pdf', Content: undefined, Attachments: [file] });
    },
    async function overtakes() {
      done.overtaken += 1;
      const early = item('ben', {}, Date.now() - 1500);
      sent.ben += 1;
      say('maria');
      await pass(between(20, 900));
      source.push(early);
    },
    async function losesConnection() {
      source.setConnection('reconnecting');
      await pass(between(100, 8000));
      for (let left = between(1, 9); left > 0; left -= 1) {
        done.missed += 1;
        source.push(item('maria', { Content: 'text missed' }));
      }
      source.setConnection('live');
      await pass(between(0, 3000));
    },
    async function looksElsewhere() {
      setHidden(true);
      await pass(between(0, 3000));
      for (let left = between(0, 7); left > 0; left -= 1) {
        done.hidden += 1;
        say('maria');
        await pass(between(100, 5000));
      }
      setHidden(false);
    },
  ];

  let loaded = 0;
  let scene = 0;
  while (Date.now() < start + 3_600_000) {
    await scenes[scene < scenes.length ? scene : between(0, scenes.length - 1)]?.();
    scene += 1;
    if (loaded < pages) {
      void shown.state?.older.load();
      await pass(between(0, 50));
      loaded += 1;
    }
    await pass(between(0, 20_000));
  }
  const spoken = listener.heard().length;
  source.push(event('own', 'chat.ended'));
  source.setConnection('ended');
  await pass(20_000);

  const heard = listener.heard();
  const texts = heard.map(({ text }) => text);
  const countAll = (own: RegExp) =>
    texts.filter((text) => own.test(text)).reduce((sum, text) => sum + countOf(text), 0);
  const full = texts.filter((text) => countOf(text) === 1);

  console.log(
    `1 hour, ${scene} scenes: ${sent.maria + sent.ben} live messages of others in ${full.length} sentences of their own and ` +
      `${texts.filter((text) => countOf(text) > 1).length} numbers; ${sent.own} own, ${done.streams} streamed, ` +
      `${done.files} files, ${done.overtaken} overtaken, ${done.hidden} while hidden, ${done.missed} caught up with, ` +
      `${done.edits} edited, ${done.receipts} receipts, ${loaded} pages with ${loaded * pageSize} entries; ` +
      `${texts.length} sentences in all, ${texts.filter((text) => text.includes('typing')).length} of typing`,
  );

  expect(shown.state?.entries.length).toBeGreaterThan(pageSize * (pages + 1) + sent.maria + sent.ben);
  expect(loaded).toBe(pages);
  expect(sent.maria + sent.ben).toBeGreaterThan(300);
  // Numbers that name nobody tell of both.
  expect(countAll(/./)).toBe(sent.maria + sent.ben);
  expect(new Set(full).size).toBe(full.length);
  expect(countAll(/Maria/)).toBeLessThanOrEqual(sent.maria);
  expect(countAll(/Ben/)).toBeLessThanOrEqual(sent.ben);
  expect(texts.filter((text) => /missed|edited|Amira/.test(text))).toEqual([]);
  expect(heard.slice(spoken).map(({ politeness, text }) => [politeness, text])).toEqual([
    ['assertive', 'The chat has ended'],
  ]);
  expect(heard.slice(0, spoken).every(({ politeness }) => politeness === 'polite')).toBe(true);
  expect(listener.rewritten).toBe(0);
}, 120_000);
