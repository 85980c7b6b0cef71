import { describe, expect, test } from 'vitest';
import { List, type Entry, type TranscriptState } from '../../src/model/index.ts';
import {
  arrivalsSince,
  type Arrivals,
  entriesAfter,
  newestPlace,
  type TranscriptEnd,
} from '../../src/view/arrivals.ts';
import {
  agent,
  customer,
  file,
  history,
  message,
  minute,
  more,
  noon,
  transcript,
  unsent,
} from '../../stories/fixtures.ts';

const start = history(5);
const theirs = (text: string) => message(agent, noon + minute, text);
const mine = (text: string) => message(customer, noon + minute, text);

type Given = readonly Entry[] | TranscriptState;

/** What is told of each of these states, one after the other. */
function watch(...states: Given[]) {
  let end: TranscriptEnd | null = null;
  return states.map((state) => {
    const arrivals: Arrivals = arrivalsSince(end, 'status' in state ? state : transcript(state), {});
    end = arrivals.end;
    return {
      arrived: arrivals.arrived.map((entry) => (entry.kind === 'message' ? entry.body.text : entry.kind)),
      hasWritten: arrivals.hasWritten,
      failed: arrivals.failed.map(({ clientId }) => clientId),
    };
  });
}
const lastOf = (...states: Given[]) => watch(...states).at(-1);
const nothing = { arrived: [], hasWritten: false, failed: [] };

describe('what others send', () => {
  test('has arrived once, also in front of unsent messages', () => {
    const [first, second] = [theirs('One'), theirs('Two')];
    const told = watch(
      [...start, unsent('a', 'Mine')],
      [...start, first, unsent('a', 'Mine')],
      [...start, first, second, unsent('a', 'Mine')],
      [...start, first, second, unsent('a', 'Mine', 'failed')],
    );
    expect(told.map(({ arrived }) => arrived)).toEqual([[], ['One'], ['Two'], []]);
  });

  test('and is found late, long before what is known, has not just arrived', () => {
    const [early, late] = [message(agent, noon + minute - 10_000, 'Early'), theirs('Late')];
    expect(lastOf(start, [...start, late], [...start, early, late])).toEqual(nothing);
  });

  test('and was overtaken on its way has arrived, once', () => {
    const [first, second] = [message(agent, noon + minute - 2000, 'First'), theirs('Second')];
    const overtaken = [...start, first, second];
    const told = watch(start, [...start, second], overtaken, [...overtaken, theirs('Third')]);
    expect(told.map(({ arrived }) => arrived)).toEqual([[], ['Second'], ['First'], ['Third']]);
  });

  test('a moment ago and lands above all that is known is a page', () => {
    const known = [theirs('One'), theirs('Two')];
    expect(lastOf(known, [theirs('Older'), ...known])).toEqual(nothing);
  });

  test('while nobody listened, and was caught up with, has not just arrived', () => {
    const [missed, live] = [theirs('Missed'), theirs('Live')];
    const caughtUp = new Set([missed.key]);
    expect(lastOf(start, transcript([...start, missed, live], { caughtUp }))).toMatchObject({ arrived: ['Live'] });
  });

  test('is no news in a transcript that opens, or that takes the place of another', () => {
    expect(lastOf(transcript([], { status: 'loading' }), [...start, theirs('One')])).toEqual(nothing);
    expect(lastOf(start, history(3))).toEqual(nothing);
  });
});

describe('the viewer has written', () => {
  test('when a message is shown unsent, and not again when the real one takes its place', () => {
    const [pending, one] = [unsent('a', 'Mine'), theirs('One')];
    const told = watch(start, [...start, pending], [...start, one, pending], [...start, one, mine('Mine')]);
    expect(told.map(({ hasWritten }) => hasWritten)).toEqual([false, true, false, false]);
  });

  test('once for each of several messages, in whatever order they come back', () => {
    const [a, b] = [unsent('a', 'A'), unsent('b', 'B')];
    const [realA, realB] = [mine('A'), mine('B')];
    const told = watch(start, [...start, a], [...start, a, b], [...start, realB, a], [...start, realB, realA]);
    expect(told.map(({ hasWritten }) => hasWritten)).toEqual([false, true, true, false, false]);
  });

  test('not by the real message that comes after the app has taken the unsent one away', () => {
    expect(lastOf(start, [...start, unsent('a', 'A')], start, [...start, mine('A')])).toMatchObject({
      hasWritten: false,
    });
  });

  test('when an own message or file arrives that was never shown unsent', () => {
    expect(lastOf(start, [...start, mine('A')])).toMatchObject({ hasWritten: true });
    const sent = file(customer, noon + minute, [{ name: 'a.pdf' }]);
    expect(lastOf([...start, unsent('a', 'A')], [...start, sent, unsent('a', 'A')])).toMatchObject({
      hasWritten: true,
    });
  });

  test('also while they read in the middle of the conversation', () => {
    const middle = (entries: readonly Entry[]) => transcript(entries, { newer: more });
    expect(lastOf(middle(start), middle([...start, unsent('a', 'A')]))).toMatchObject({ hasWritten: true });
  });

  test('not when unsent messages are there from the beginning, or are tried again', () => {
    expect(lastOf([...start, unsent('a', 'A')])).toEqual(nothing);
    expect(lastOf([...start, unsent('a', 'A', 'failed')], [...start, unsent('a', 'A')])).toEqual(nothing);
  });
});

test('a message that could not be sent is told once each time', () => {
  const [sending, failed] = [unsent('a', 'A'), unsent('a', 'A', 'failed')];
  const told = watch(
    [...start, sending],
    [...start, failed],
    [...start, failed],
    [...start, sending],
    [...start, failed],
  );
  expect(told.map((each) => each.failed)).toEqual([[], ['a'], [], [], ['a']]);
});

test('a place is kept by what the service has', () => {
  expect(newestPlace(transcript([...start, unsent('a', 'A')]))).toBe(start.at(-1)?.key);
  expect(newestPlace(transcript([unsent('a', 'A')]))).toBe('');
  const after = (entries: readonly Entry[], place: string | null) => entriesAfter(List.from(entries), place);
  expect(after([...start, unsent('a', 'A')], start[3]?.key ?? null)).toEqual([start[4]]);
  expect(after([start[0] ?? theirs(''), unsent('a', 'A')], '')).toEqual([start[0]]);
});
