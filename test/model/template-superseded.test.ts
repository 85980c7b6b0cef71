import { describe, expect, test } from 'vitest';
import frames from '../fixtures/samples/ws-frames-listpicker-show-more.json' with { type: 'json' };
import type { Entry, MessageEntry } from '../../src/model/entry.ts';
import { List } from '../../src/model/list.ts';
import { createPendingFold } from '../../src/model/pending.ts';
import { supersededBy } from '../../src/model/superseded.ts';
import { emptyTimeline, mergeItems } from '../../src/model/timeline.ts';
import { messageContentTypes } from '../../src/wire/index.ts';

/** The messages of some items, which come in order. */
function messagesOf(items: readonly unknown[]): readonly MessageEntry[] {
  return mergeItems(emptyTimeline, items).entries.filter((entry) => entry.kind === 'message');
}

let minute = 0;
const message = (Id: string, ContentType: string, content: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  Id,
  Type: 'MESSAGE',
  ContentType,
  Content: typeof content === 'string' ? content : JSON.stringify(content),
  AbsoluteTime: new Date(Date.UTC(2026, 10, 21, 10, (minute += 1))).toISOString(),
  ParticipantRole: ContentType === messageContentTypes.interactive ? 'SYSTEM' : 'CUSTOMER',
  DisplayName: ContentType === messageContentTypes.interactive ? 'BOT' : 'Maya',
  ContactId: 'contact-1',
  ...more,
});

const list = (id: string, names: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) =>
  message(
    id,
    messageContentTypes.interactive,
    { templateType: 'ListPicker', data: { content: { title: id, elements: ['Yes'], ...names } } },
    more,
  );
const turn = (id: string, names: Readonly<Record<string, unknown>>) =>
  message(id, messageContentTypes.response, { action: 'SHOW_MORE', data: { actionName: 'SHOW_MORE', ...names } });

const replaced = (items: readonly unknown[]) => [...supersededBy(messagesOf(items))];

describe('a newer message replaces an older one', () => {
  test('in the sample the second page replaces the first, and the list of the next contact replaces neither', () => {
    const items = frames.items.map((frame, index): unknown =>
      typeof frame.content === 'string'
        ? JSON.parse(frame.content)
        : {
            ...frame,
            Type: 'MESSAGE',
            AbsoluteTime: `2023-03-21T06:3${index}:00.000Z`,
            ContactId: 'a307b665-fe6a-47c0-94c9-e1238918ba14',
          },
    );
    expect(replaced(items)).toEqual(['d2ee0b6e-6b61-498e-a6e7-14356365b0b3']);
  });

  test('where both have the same referenceId', () => {
    const items = [
      list('one', { referenceId: 'a' }),
      list('other', { referenceId: 'b' }),
      list('none', {}),
      list('two', { referenceId: 'a' }),
      list('three', { referenceId: 'a' }),
    ];
    expect(replaced(items)).toEqual(['one', 'two']);
  });

  test('where the page was turned and the next one of the sender names the same list, however often', () => {
    const items = [
      list('one', { listId: 'services', referenceId: 'a' }),
      turn('more', { listId: 'services', referenceId: 'a' }),
      list('two', { listId: 'services' }),
      turn('more again', { listId: 'services' }),
      list('aside', { listId: 'hotels' }),
      list('three', { listId: 'services' }),
    ];
    expect(replaced(items)).toEqual(['one', 'two']);
  });

  test('where the answer names only the referenceId of the list that was turned', () => {
    const items = [
      list('one', { listId: 'services', referenceId: 'a' }),
      turn('more', { referenceId: 'a' }),
      list('two', { listId: 'services' }),
    ];
    expect(replaced(items)).toEqual(['one']);
  });

  test('while the answer that turned the page is still being sent', () => {
    const sent = messagesOf([list('one', { listId: 'services' })]);
    const pending = createPendingFold()(List.from<Entry>(sent), [
      {
        clientId: 'mine',
        state: 'sending',
        contentType: messageContentTypes.response,
        body: JSON.stringify({ action: 'SHOW_MORE', data: { listId: 'services' } }),
      },
    ])
      .toArray()
      .filter((entry) => entry.kind === 'message');
    expect(pending.at(-1)?.body).toMatchObject({ type: 'response', text: '' });
    const page = messagesOf([list('two', { listId: 'services' })]);
    expect([...supersededBy([...pending, ...page])]).toEqual(['one']);
  });
});

describe('nothing is replaced', () => {
  test('where a list is sent again and nobody turned a page', () => {
    expect(replaced([list('one', { listId: 'services' }), list('two', { listId: 'services' })])).toEqual([]);
  });

  test('where another list was turned, or none that is known', () => {
    const items = [
      list('one', { listId: 'services' }),
      turn('more', { listId: 'hotels' }),
      turn('unnamed', {}),
      list('two', { listId: 'services' }),
    ];
    expect(replaced(items)).toEqual([]);
  });

  test('where somebody else sends the list', () => {
    const items = [
      list('one', { listId: 'services' }),
      turn('more', { listId: 'services' }),
      list('two', { listId: 'services' }, { ParticipantId: 'another-bot' }),
    ];
    expect(replaced(items)).toEqual([]);
  });

  test('where the other message belongs to another contact: bots use the same names every day', () => {
    const items = [
      list('one', { referenceId: 'a', listId: 'services' }, { ContactId: undefined, RelatedContactId: 'contact-0' }),
      list('two', { referenceId: 'a', listId: 'services' }),
    ];
    expect(replaced(items)).toEqual([]);
  });
});

test('a hundred thousand lists that all replace each other are told apart in one walk', () => {
  const [first] = messagesOf([list('one', { referenceId: 'a', listId: 'services' })]);
  const messages = Array.from({ length: 100_000 }, (_, index) => (first ? [{ ...first, key: `${index}` }] : [])).flat();
  expect(supersededBy(messages).size).toBe(99_999);
});
