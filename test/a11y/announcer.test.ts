import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer, type News } from '../../src/a11y/index.ts';
import { english, formatsFor } from '../../src/i18n/index.ts';
import type { Participant } from '../../src/model/index.ts';
import { event, message, noon, unsent } from '../../stories/fixtures.ts';
import { countOf } from './listener.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const words = { labels: english, formats: formatsFor('en', 'UTC') };
const people: readonly Participant[] = ['Ada', 'Ben', 'Cy', 'Di', 'Eve'].map((name) => ({
  id: name,
  name,
  role: 'AGENT',
}));
const nobody: Participant = { id: null, name: null, role: null };

/** Keeps all that was ever added, as a screen reader hears it. */
function heardFrom(announcer: ReturnType<typeof createAnnouncer>) {
  const keys = new Set<number>();
  const texts: string[] = [];
  announcer.subscribe(() => {
    const { polite, assertive } = announcer.read();
    for (const { key, text } of [...polite, ...assertive]) {
      if (keys.has(key)) continue;
      keys.add(key);
      texts.push(text);
    }
  });
  return texts;
}

type Step =
  | { readonly type: 'arrive'; readonly person: number; readonly count: number }
  | { readonly type: 'wait'; readonly time: number }
  | { readonly type: 'mute'; readonly isMuted: boolean }
  | { readonly type: 'other'; readonly which: 'joined' | 'ended' | 'typing' | 'unsent' | 'lost' | 'remount' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('arrive' as const), person: fc.nat(4), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ type: fc.constant('wait' as const), time: fc.nat(4000) }),
  fc.record({ type: fc.constant('mute' as const), isMuted: fc.boolean() }),
  fc.record({
    type: fc.constant('other' as const),
    which: fc.constantFrom('joined', 'ended', 'typing', 'unsent', 'lost', 'remount'),
  }),
);

function newsOf(which: Exclude<Extract<Step, { type: 'other' }>['which'], 'remount'>, person: Participant): News {
  switch (which) {
    case 'joined':
      return { type: 'entry', entry: event(person, noon, 'participant-joined') };
    case 'ended':
      return { type: 'entry', entry: event(person, noon, 'chat-ended') };
    case 'typing':
      return { type: 'typing', participant: person };
    case 'unsent':
      return { type: 'unsent', entry: unsent('a', 'Mine', 'failed') };
    case 'lost':
      return { type: 'connection', connection: 'reconnecting' };
    default:
      return which satisfies never;
  }
}

test('whatever arrives when, every message is spoken exactly once, itself or within a number, in the order of each person', () => {
  let utterances = 0;
  const property = fc.property(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), (steps) => {
    const announcer = createAnnouncer(words);
    const texts = heardFrom(announcer);
    let sent = 0;
    let unsentCount = 0;
    for (const one of steps) {
      switch (one.type) {
        case 'arrive': {
          const [person = nobody] = people.slice(one.person);
          const batch = Array.from({ length: one.count }, () => message(person, noon, `text ${(sent += 1)}`));
          announcer.add(batch.map((entry) => ({ type: 'entry', entry })));
          break;
        }
        case 'wait':
          vi.advanceTimersByTime(one.time);
          break;
        case 'mute':
          announcer.setMuted(one.isMuted);
          break;
        case 'other':
          if (one.which === 'unsent') unsentCount += 1;
          if (one.which === 'remount') {
            announcer.close();
            announcer.setMuted(false);
          } else announcer.add([newsOf(one.which, people[0] ?? nobody)]);
          break;
        default:
          one satisfies never;
      }
    }
    announcer.setMuted(false);
    vi.advanceTimersByTime(20_000);
    const counts = texts.map(countOf);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sent);
    const full = texts.flatMap((text) => /^\w+: text (\d+)$/.exec(text)?.[1] ?? []);
    expect(new Set(full).size).toBe(full.length);
    for (const { name } of people) {
      const own = texts.flatMap((text) => (text.startsWith(`${name}: `) ? [Number(text.split(' ').at(-1))] : []));
      expect(own).toEqual(own.toSorted((one, other) => one - other));
    }
    expect(texts.filter((text) => text === 'Not sent: Mine')).toHaveLength(unsentCount);
    expect(announcer.read()).toEqual({ polite: [], assertive: [] });
    expect(vi.getTimerCount()).toBe(0);
    utterances += texts.length;
  });
  fc.assert(property, { numRuns: 300 });
  console.log(`300 courses, ${utterances} sentences`);
});
