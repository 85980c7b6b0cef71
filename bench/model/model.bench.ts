import { createRequire } from 'node:module';
import { bench, describe, inject } from 'vitest';
import type * as Model from '../../src/model/index.ts';
import type { BuildRowsOptions, RowSet, Timeline } from '../../src/model/index.ts';
import { eventContentTypes, type TranscriptItem } from '../../src/wire/index.ts';
import { createConversation, type Conversation } from '../conversation.ts';
import { operations, sizes, steps, type Operation } from './figures.ts';

const model: typeof Model = createRequire(import.meta.url)(inject('model'));
const { buildRows, createItemFold, emptyTimeline, mergeItems } = model;

const options: BuildRowsOptions = { viewer: { role: 'CUSTOMER' } };

/** A frame that says that a message was read. */
const readBy = (message: TranscriptItem | undefined, recipient: string) => ({
  Type: 'MESSAGEMETADATA',
  ContentType: eventContentTypes.messageMetadata,
  MessageMetadata: {
    MessageId: message?.Id,
    Receipts: [{ RecipientParticipantId: recipient, ReadTimestamp: message?.AbsoluteTime }],
  },
});

/** A timeline in use, with some live messages read by an agent, and what each operation brings to it, in wire items. */
function prepare({ initial, older, live }: Conversation) {
  const message = live.at(-1);
  const own = live.slice(0, -1).filter((item) => item.ParticipantId === live[0]?.ParticipantId);
  let timeline = mergeItems(emptyTimeline, initial);
  for (const item of live.slice(0, -1)) timeline = mergeItems(timeline, [item]);
  timeline = mergeItems(timeline, [readBy(own.at(-2), 'agent')]);
  const middle = initial.slice(Math.floor(initial.length / 2)).find(({ Type }) => Type === 'MESSAGE');
  const items: Record<Exclude<Operation, 'replaced item'>, readonly unknown[]> = {
    'live item': [message],
    receipt: [readBy(own.at(-1), 'agent')],
    'older page of 100': older[0] ?? [],
    'out-of-order item': [{ ...middle, Id: 'late' }],
  };
  const merge: Record<Operation, () => Timeline> = {
    'live item': () => mergeItems(timeline, items['live item']),
    receipt: () => mergeItems(timeline, items.receipt),
    'older page of 100': () => mergeItems(timeline, items['older page of 100']),
    'out-of-order item': () => mergeItems(timeline, items['out-of-order item']),
    'replaced item': createReplacing(timeline.entries.map(({ item }) => item)),
  };
  return { timeline, merge };
}

/** What `useTranscriptItems` does where an app replaces one of its items, there and back, in a list of its own. */
function createReplacing(items: readonly TranscriptItem[]): () => Timeline {
  const place = items.findIndex(({ Type }, index) => Type === 'MESSAGE' && index > items.length / 2);
  const changed = items.map((item, index) => (index === place ? { ...item, Content: 'Changed' } : item));
  const timelineOf = createItemFold();
  timelineOf(items);
  let isChanged = false;
  return () => {
    isChanged = !isChanged;
    return timelineOf(isChanged ? changed : items);
  };
}

for (const size of sizes) {
  describe(`${size}`, () => {
    const conversation = createConversation(size);
    const { timeline, merge } = prepare(conversation);
    const rows = buildRows(timeline, options);
    const time = 500;
    let kept: readonly unknown[] | Timeline | RowSet = timeline.entries;

    bench(steps.copy, () => void (kept = timeline.entries.slice()), { time });
    for (const operation of operations) {
      const next = merge[operation]();
      if (next === timeline) throw new Error(`The ${operation} says nothing new, so nothing would be measured.`);
      bench(`${operation}: ${steps.merge}`, () => void (kept = merge[operation]()), { time });
      bench(`${operation}: ${steps.rows}`, () => void (kept = buildRows(next, options, rows)), { time });
    }
    if (size <= 100_000) {
      const few = { time: 1000, iterations: 3, warmupIterations: 1 };
      bench(`all at once: ${steps.merge}`, () => void (kept = mergeItems(emptyTimeline, conversation.initial)), few);
      bench(`all at once: ${steps.rows}`, () => void (kept = buildRows(timeline, options)), few);
    }
    void kept;
  });
}
