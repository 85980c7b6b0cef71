import { afterEach, beforeEach, expect, test } from 'vitest';
import { interactiveMessages } from '../../service/interactive-messages.ts';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';
import { readTemplate, replyTo } from '../../src/model.ts';
import { messageContentTypes } from '../../src/wire/index.ts';
import { ask, askForPage } from './ask.ts';
import { listen } from './listen.ts';

let service: ParticipantService;
beforeEach(async () => {
  service = await startParticipantService();
});
afterEach(() => service.close());

const customer = 'short.customer.connection-token';
const path = (scene: string) => `${service.url}/service/chats/short/${scene}`;
const assistantAsks = (message: string) =>
  fetch(path('assistant'), { method: 'POST', body: JSON.stringify({ message }) });

const newest = async () => (await askForPage(service, customer, { MaxResults: 1 })).Transcript[0];

test.each(Object.keys(interactiveMessages))('the assistant sends a template that can be read: %s', async (message) => {
  expect((await assistantAsks(message)).status).toBe(200);
  const item = await newest();
  expect(item?.ContentType).toBe(messageContentTypes.interactive);
  expect(readTemplate(JSON.parse(item?.Content ?? ''))).not.toBeNull();
});

test('a message that the assistant does not know is refused', async () => {
  expect((await assistantAsks('constructor')).status).toBe(400);
});

test('whoever turns the page gets the next one under the same reference, and what they sent is stored', async () => {
  const live = await listen(service, service.tokens('short').customer.participantToken);
  await assistantAsks('paging');
  const first = readTemplate(JSON.parse((await newest())?.Content ?? ''));
  const more = first?.type === 'list-picker' ? first.options.at(-1) : undefined;
  const reply = first && replyTo(first, more?.id ?? '');
  await ask(service, 'message', customer, { ContentType: reply?.contentType, Content: reply?.content });
  await live.until(() => live.items().length === 3);
  const second = readTemplate(JSON.parse((await newest())?.Content ?? ''));
  expect(second).toMatchObject({ type: 'list-picker', referenceId: first?.referenceId, paging: { preIndex: 3 } });

  const stored: unknown = await (await fetch(path('file'))).json();
  expect(stored).toMatchObject({
    Version: '2019-08-26',
    Transcript: expect.arrayContaining([
      expect.objectContaining({
        ParticipantRole: 'CUSTOMER',
        ContentType: reply?.contentType,
        Content: reply?.content,
      }),
    ]),
  });
  expect(JSON.stringify(stored)).not.toContain('null');
});
