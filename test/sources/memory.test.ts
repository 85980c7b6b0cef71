import { describe, expect, test } from 'vitest';
import { createMemorySource, type LiveEvent, TranscriptError } from '../../src/memory.ts';
import { describeSource } from './conformance.ts';
import { attachmentId, conversation } from './conversation.ts';
import { idsOf, never, newest, page, walk } from './walk.ts';

describeSource('The memory source', (items) => {
  let next: TranscriptError | null = null;
  const kinds = { 403: 'denied', 429: 'throttled', 500: 'service' } as const;
  return {
    source: createMemorySource(items, {
      attachments: { [attachmentId]: 'https://files.example/bill.pdf' },
      failures: () => {
        const failure = next;
        next = null;
        return failure;
      },
    }),
    fail: (status) => {
      next = new TranscriptError(kinds[status], 'as asked for', status);
    },
  };
});

const items = conversation(0, 30);
const ids = items.map(({ Id }) => Id);

describe('The memory source plays what the service may do', () => {
  test('empty pages, overlapping pages, short pages, nulls and "" at the end lead to the first item all the same', async () => {
    const pageQuirks = { emptyPages: 2, overlap: 3, mostItems: 6, nulls: true, endToken: '' } as const;
    const source = createMemorySource(items, { pageQuirks });
    for (const scanDirection of ['BACKWARD', 'FORWARD'] as const) {
      const request = {
        scanDirection,
        maxResults: 10,
        startPosition: { id: `item-${scanDirection === 'FORWARD' ? 0 : 29}` },
      };
      const pages = await walk(source, request);
      const lengths = pages.map((landed) => landed.items.length);
      expect(lengths.slice(0, 4)).toEqual([6, 0, 0, 6]);
      const reached = idsOf(pages, request);
      expect(reached.length).toBeGreaterThan(ids.length);
      expect([...new Set(reached)].sort()).toEqual(ids.toSorted());
    }
    expect(await source.getTranscript({ ...newest, maxResults: 1 }, { signal: never })).toMatchObject({
      Transcript: [{ Id: 'item-29', RelatedContactId: null, MessageMetadata: null }],
    });
    const short = createMemorySource([items[0]], { pageQuirks });
    expect((await short.getTranscript(newest, { signal: never })).NextToken).toBe('');
  });

  test('an overlap wider than the page still comes to an end', async () => {
    const source = createMemorySource(items, { pageQuirks: { overlap: 50 } });
    expect(new Set(idsOf(await walk(source, { maxResults: 2 }))).size).toBe(30);
  });

  test('calls fail by their number', async () => {
    const error = new TranscriptError('throttled', 'too many', 429);
    const source = createMemorySource(items, { failures: [{ request: 1, error }] });
    await page(source);
    await expect(page(source)).rejects.toBe(error);
    await page(source);
  });

  test('an answer that never comes can be aborted', async () => {
    const source = createMemorySource(items, { delay: Infinity });
    const controller = new AbortController();
    const call = source.getTranscript(newest, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toBe(controller.signal.reason);
  });

  test('it takes anything for an item and leaves out what is none', async () => {
    const source = createMemorySource([null, 7, 'text', [], { Id: 'a' }, {}]);
    expect((await page(source)).items).toEqual([{ Id: 'a' }, {}]);
  });

  test('a link that would run a script is refused', async () => {
    const { getAttachment } = createMemorySource([], { attachments: { a: 'javascript:alert(1)' } });
    await expect(getAttachment?.('a', { signal: never })).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(getAttachment?.('toString', { signal: never })).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('The memory source, live', () => {
  const listenTo = (source: ReturnType<typeof createMemorySource>) => {
    const heard: LiveEvent[] = [];
    const end = source.subscribe((event) => heard.push(event));
    return { heard, end };
  };
  const message = { Id: 'new', Type: 'MESSAGE', ContentType: 'text/plain', Content: 'Hello' };

  test('what is pushed is heard and joins the history, until the listener goes', async () => {
    const source = createMemorySource(items);
    const { heard, end } = listenTo(source);
    source.push(message);
    end();
    source.push([{ Id: 'newer' }]);
    expect(heard).toEqual([{ type: 'items', items: [message] }]);
    expect(idsOf([await page(source, { maxResults: 2 })])).toEqual(['new', 'newer']);
  });

  test('an item with a known Id takes its place, and typing and receipts are not kept', async () => {
    const source = createMemorySource([message, { Id: 'last' }]);
    const { heard } = listenTo(source);
    source.push({ ...message, Content: 'Hello again' });
    source.push({ Id: 'receipt', Type: 'MESSAGEMETADATA' });
    source.push({ Id: 't', Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.typing' });
    expect(heard).toHaveLength(3);
    const { items } = await page(source);
    expect(items.map((item) => item.Content ?? item.Id)).toEqual(['Hello again', 'last']);
  });

  test('while it reconnects nothing is heard, and what was missed is in the history', async () => {
    const source = createMemorySource([]);
    const { heard } = listenTo(source);
    source.setConnection('reconnecting');
    source.push(message);
    source.setConnection('live');
    expect(heard.map((event) => event.type)).toEqual(['connection', 'connection']);
    expect((await page(source)).items).toEqual([message]);
    expect(listenTo(source).heard).toEqual([{ type: 'connection', connection: 'live' }]);
  });
});
