import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createPendingFold,
  emptyTimeline,
  entriesOf,
  mergeItems,
  type PendingMessage,
  type Viewer,
} from '../../src/model/index.ts';

const people = {
  customer: { ParticipantId: 'customer-1', ParticipantRole: 'CUSTOMER' },
  returned: { ParticipantId: 'customer-2', ParticipantRole: 'CUSTOMER' },
  agent: { ParticipantId: 'agent-1', ParticipantRole: 'AGENT' },
  colleague: { ParticipantId: 'agent-2', ParticipantRole: 'AGENT' },
  bot: { ParticipantId: 'bot-1', ParticipantRole: 'CUSTOM_BOT' },
  system: { ParticipantId: 'system', ParticipantRole: 'SYSTEM' },
} as const;
type Person = keyof typeof people;

const saying = (second: number, by: Person, Content: string, members: object = {}) => ({
  Id: `item-${second}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content,
  AbsoluteTime: new Date(Date.parse('2026-11-20T08:00:00.000Z') + second * 1000).toISOString(),
  ...people[by],
  ...members,
});

const unsent = (clientId: string, body: string, members: Partial<PendingMessage> = {}): PendingMessage => ({
  clientId,
  body,
  state: 'sending',
  ...members,
});

/** A conversation that goes on, and what its viewer has on the way. */
function conversation(viewer: Viewer = {}, isComplete = true) {
  const fold = createPendingFold();
  let timeline = emptyTimeline;
  return {
    hear: (...items: readonly object[]) => void (timeline = mergeItems(timeline, items)),
    /** The own names of the messages that are still on the way. */
    onTheWay(...pending: readonly PendingMessage[]) {
      const { participants } = timeline;
      const entries = fold(entriesOf(timeline), pending, { viewer, participants, isComplete });
      return entries
        .between(0, entries.length)
        .flatMap((entry) => (entry.kind === 'message' && entry.clientId !== undefined ? [entry.clientId] : []));
    },
  };
}

describe('a message without an Id is replaced by the viewer’s own item alone', () => {
  test.each(['agent', 'bot', 'system'] as const)('not by what %s says in the same words', (other) => {
    const chat = conversation();
    chat.hear(saying(1, 'customer', 'Hello'));
    const mine = unsent('a', 'Thanks!');
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(2, other, 'Thanks!'));
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(3, 'customer', 'Thanks!'));
    expect(chat.onTheWay(mine)).toEqual([]);
  });

  test('known by id: not by another customer, nor by an agent', () => {
    const chat = conversation({ participantId: 'customer-1' });
    const mine = unsent('a', 'ok');
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(1, 'returned', 'ok'), saying(2, 'agent', 'ok'));
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(3, 'customer', 'ok'));
    expect(chat.onTheWay(mine)).toEqual([]);
  });

  test('known as the customer: also where they came back under another id', () => {
    const chat = conversation({ role: 'CUSTOMER' });
    chat.hear(saying(1, 'customer', 'Hello'));
    const mine = unsent('a', 'ok');
    chat.onTheWay(mine);
    chat.hear(saying(2, 'returned', 'ok'));
    expect(chat.onTheWay(mine)).toEqual([]);
  });

  test('known as an agent among several: by nobody, until an answered message shows which of them looks', () => {
    const chat = conversation({ role: 'AGENT' });
    chat.hear(saying(1, 'agent', 'Hello'), saying(2, 'colleague', 'Hello'));
    const one = unsent('a', 'ok');
    expect(chat.onTheWay(one)).toEqual(['a']);
    chat.hear(saying(3, 'colleague', 'ok'), saying(4, 'agent', 'ok'));
    expect(chat.onTheWay(one)).toEqual(['a']);
    expect(chat.onTheWay({ ...one, id: 'item-4' })).toEqual([]);
    const two = unsent('b', 'Bye');
    expect(chat.onTheWay(two)).toEqual(['b']);
    chat.hear(saying(5, 'colleague', 'Bye'));
    expect(chat.onTheWay(two)).toEqual(['b']);
    chat.hear(saying(6, 'agent', 'Bye'));
    expect(chat.onTheWay(two)).toEqual([]);
  });
});

describe('newer than it began', () => {
  test('an old one of the same words stays old, also where it is loaded or found later', () => {
    const chat = conversation();
    chat.hear(saying(5, 'customer', 'ok'), saying(6, 'agent', 'Anything else?'));
    const mine = unsent('a', 'ok');
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(1, 'customer', 'ok'), saying(5.5, 'customer', 'ok'));
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(7, 'customer', 'ok'));
    expect(chat.onTheWay(mine)).toEqual([]);
  });

  test.each([-3_600_000, 0, 3_600_000])('by what was known, and no clock: the client’s is %i ms off', (offset) => {
    const chat = conversation();
    chat.hear(saying(5, 'customer', 'ok'));
    const mine = unsent('a', 'ok', { time: Date.parse('2026-11-20T08:00:06.000Z') + offset });
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(7, 'customer', 'ok'));
    expect(chat.onTheWay(mine)).toEqual([]);
  });

  test('while nothing is loaded yet, and older pages are to come, nothing counts as newer', () => {
    const chat = conversation({}, false);
    const mine = unsent('a', 'ok');
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(1, 'customer', 'ok'));
    expect(chat.onTheWay(mine)).toEqual(['a']);
    chat.hear(saying(2, 'customer', 'ok'));
    expect(chat.onTheWay(mine)).toEqual([]);
  });
});

describe('once each', () => {
  const both = [unsent('a', 'ok'), unsent('b', 'ok')];

  test('two of the same words need two items, also where the first is taken away meanwhile', () => {
    const chat = conversation();
    chat.onTheWay(...both);
    chat.hear(saying(1, 'customer', 'ok'));
    expect(chat.onTheWay(...both)).toEqual(['b']);
    expect(chat.onTheWay(...both.slice(1))).toEqual(['b']);
    chat.hear(saying(2, 'customer', 'ok'));
    expect(chat.onTheWay(...both.slice(1))).toEqual([]);
  });

  test.each(['item-1', 'item-2'])('the answer names %s after an item has come, and that alone counts then', (id) => {
    const chat = conversation();
    const mine = unsent('a', 'ok');
    chat.onTheWay(mine);
    chat.hear(saying(1, 'customer', 'ok'));
    expect(chat.onTheWay(mine)).toEqual([]);
    expect(chat.onTheWay({ ...mine, id })).toEqual(id === 'item-1' ? [] : ['a']);
    chat.hear(saying(2, 'customer', 'ok'));
    expect(chat.onTheWay({ ...mine, id })).toEqual([]);
  });

  test('the item of an answered message that is not in the list any more is nobody else’s', () => {
    const chat = conversation();
    chat.onTheWay(unsent('a', 'ok'));
    chat.onTheWay(unsent('a', 'ok', { id: 'item-1' }));
    expect(chat.onTheWay(unsent('b', 'ok'))).toEqual(['b']);
    chat.hear(saying(1, 'customer', 'ok'));
    expect(chat.onTheWay(unsent('b', 'ok'))).toEqual(['b']);
  });

  test('one whose answer got lost after its item had come does not come back as failed; others do', () => {
    const chat = conversation();
    chat.onTheWay(...both);
    chat.hear(saying(1, 'customer', 'ok'));
    chat.onTheWay(...both);
    const failed = both.map((one) => ({ ...one, state: 'failed' as const }));
    expect(chat.onTheWay(...failed)).toEqual(['b']);
    chat.hear(saying(2, 'customer', 'ok'));
    expect(chat.onTheWay(...failed)).toEqual(['b']);
    // Sent again under its own name.
    expect(chat.onTheWay(...both)).toEqual([]);
  });

  test('an item that changes afterwards stays the echo', () => {
    const chat = conversation();
    const mine = unsent('a', 'My card is 4111');
    chat.onTheWay(mine);
    chat.hear(saying(1, 'customer', 'My card is 4111', { MessageMetadata: { MessageProcessingStatus: 'PROCESSING' } }));
    expect(chat.onTheWay(mine)).toEqual([]);
    chat.hear(saying(1, 'customer', 'My card is [PII]', { MessageMetadata: { MessageProcessingStatus: 'PROCESSED' } }));
    expect(chat.onTheWay(mine)).toEqual([]);
  });
});

test.each([
  ['outer spaces', '  Thanks! \n', 'Thanks!'],
  ['line ends', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['another form of the same letters', 'Cafe\u0301', 'Caf\u00e9'],
  [
    'the order of a reply’s JSON',
    '{"templateType":"Panel", "data":{"b":1,"a":[1,2]}}',
    '{"data":{"a":[1,2],"b":1},"templateType":"Panel"}',
  ],
])('%s make no other message', (_name, body, Content) => {
  const chat = conversation();
  const mine = unsent('a', body);
  chat.onTheWay(mine);
  chat.hear(saying(1, 'customer', Content));
  expect(chat.onTheWay(mine)).toEqual([]);
});

test.each([
  ['thanks!', 'Thanks!'],
  ['{"a":1}', '{"a":2}'],
  ['[not JSON', '[not JSON]'],
])('%j and %j are two messages', (body, Content) => {
  const chat = conversation();
  const mine = unsent('a', body);
  chat.onTheWay(mine);
  chat.hear(saying(1, 'customer', Content));
  expect(chat.onTheWay(mine)).toEqual(['a']);
});

test('whatever comes in whatever order: as many are on the way as have no item, and each item ends one at most', () => {
  const words = fc.constantFrom('ok', 'ok', 'yes');
  const step = fc.oneof(
    fc.record({ type: fc.constant('send'), body: words }),
    fc.record({ type: fc.constant('other'), body: words }),
    fc.record({ type: fc.constant('deliver') }),
    fc.record({ type: fc.constant('answer') }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const chat = conversation();
      let second = 0;
      const sent: { message: PendingMessage; item: string | null; arrived: boolean }[] = [];
      for (const one of steps) {
        second += 1;
        const next = sent.find(({ arrived }) => !arrived);
        if (one.type === 'send') {
          sent.push({ message: unsent(`m${second}`, one.body), item: null, arrived: false });
        } else if (one.type === 'other') {
          chat.hear(saying(second, 'agent', one.body));
        } else if (one.type === 'deliver' && next) {
          chat.hear(saying(second, 'customer', next.message.body));
          next.item = `item-${second}`;
          next.arrived = true;
        } else if (one.type === 'answer') {
          const known = sent.find(({ item, message }) => item !== null && message.id === undefined);
          if (known?.item) known.message = { ...known.message, id: known.item };
        }
        const waiting = sent.filter(({ arrived }) => !arrived).map(({ message }) => message.clientId);
        expect(chat.onTheWay(...sent.map(({ message }) => message))).toEqual(waiting);
      }
    }),
    { numRuns: 500 },
  );
});
