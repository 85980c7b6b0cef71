import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLiveFrame } from '../../src/sources/live-frame.ts';

const item = { Id: 'a', Type: 'MESSAGE', ContentType: 'text/plain', Content: 'Hello', InitialContactId: 'c' };
const frame = (topic: unknown, content?: unknown) =>
  JSON.stringify({ topic, contentType: 'application/json', content });

test('a chat frame gives its item as it came, whether its content is JSON text or an object', () => {
  for (const content of [item, JSON.stringify(item), { ...item, New: { Member: [1] } }, {}]) {
    expect(parseLiveFrame(frame('aws/chat', content))).toEqual({
      type: 'item',
      item: typeof content === 'string' ? item : content,
      endsChat: false,
    });
  }
});

test('a receipt without a role and a contact is an item too', () => {
  const receipt = {
    Type: 'MESSAGEMETADATA',
    ContentType: 'application/vnd.amazonaws.connect.event.message.metadata',
    MessageMetadata: { MessageId: 'a', Receipts: [] },
  };
  expect(parseLiveFrame(frame('aws/chat', JSON.stringify(receipt)))).toMatchObject({ type: 'item', item: receipt });
});

test('chat.ended ends the chat, by its content type and by its type', () => {
  const ContentType = 'application/vnd.amazonaws.connect.event.chat.ended';
  for (const ended of [{ Type: 'EVENT', ContentType }, { Type: 'CHAT_ENDED' }]) {
    expect(parseLiveFrame(frame('aws/chat', ended))).toMatchObject({ type: 'item', endsChat: true });
  }
  expect(parseLiveFrame(frame('aws/chat', { ...item, Content: ContentType }))).toMatchObject({ endsChat: false });
});

test('a subscription counts as accepted only when the answer says so', () => {
  for (const content of [{ status: 'success', topics: ['aws/chat'] }, '{"status":"success"}']) {
    expect(parseLiveFrame(frame('aws/subscribe', content))).toEqual({ type: 'subscription', accepted: true });
  }
  for (const content of [{ status: 'failure' }, {}, null, [], 'success']) {
    expect(parseLiveFrame(frame('aws/subscribe', content))).toEqual({ type: 'subscription', accepted: false });
  }
});

test.each([
  ['no JSON', 'not JSON'],
  ['half of a frame', frame('aws/chat', item).slice(0, 30)],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[{"topic":"aws/chat"}]'],
  ['a number', '7'],
  ['a heartbeat', '{"topic":"aws/heartbeat"}'],
  ['a ping', '{"topic":"aws/ping","statusCode":200,"statusContent":"OK"}'],
  ['an unknown topic', frame('aws/weather', item)],
  ['no topic', JSON.stringify({ content: item })],
  ['a topic that is no text', frame(['aws/chat'], item)],
  ['content that is no JSON', frame('aws/chat', 'hello')],
  ['content that is null', frame('aws/chat', null)],
  ['content that is the text null', frame('aws/chat', 'null')],
  ['content that is a list', frame('aws/chat', [item])],
  ['no content', frame('aws/chat')],
])('%s is passed over', (_, data) => {
  expect(parseLiveFrame(data)).toEqual({ type: 'other' });
});

test('binary data is passed over', () => {
  const bytes = new TextEncoder().encode(frame('aws/chat', item));
  for (const data of [bytes, bytes.buffer, new Blob([bytes]), undefined, null, { topic: 'aws/chat', content: item }]) {
    expect(parseLiveFrame(data)).toEqual({ type: 'other' });
  }
});

test('nothing that arrives makes it throw, and an item is always an object', () => {
  const topics = fc.constantFrom('aws/chat', 'aws/subscribe', 'aws/heartbeat', 'aws/ping', '__proto__');
  const content = fc.oneof(fc.jsonValue(), fc.json(), fc.dictionary(fc.string(), fc.jsonValue()));
  const frames = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ topic: fc.oneof(topics, fc.jsonValue()), content }).map((value) => JSON.stringify(value)),
    fc.record({ topic: topics, content }).map((value) => JSON.stringify(value).slice(0, -1)),
  );
  fc.assert(
    fc.property(frames, (data) => {
      const parsed = parseLiveFrame(data);
      if (parsed.type !== 'item') return;
      expect(parsed.item).toBeTypeOf('object');
      expect(parsed.item).not.toBeNull();
      expect(Array.isArray(parsed.item)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});
