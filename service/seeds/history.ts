import type { TranscriptItem } from '../../src/wire/index.ts';
import { writeCase } from './case-writer.ts';
import type { ChatSeed } from './chat-seed.ts';
import { accountConversations } from './conversations-account.ts';
import { billingConversations } from './conversations-billing.ts';
import { deliveryConversations } from './conversations-delivery.ts';
import { productConversations } from './conversations-product.ts';
import type { Conversation } from './conversations.ts';
import { createItemIds, randomUuid } from './identifiers.ts';
import { createItemWriter, type ItemWriter } from './item-writer.ts';
import { agents, agentsWithCurrentFirst, helen, maya, system } from './people.ts';
import { createRandom, type Random } from './random.ts';

const day = 86_400_000;
const hour = 3_600_000;
/** The day on which every history ends. */
const lastDay = Date.parse('2026-11-20T00:00:00.000Z');

export const conversations: readonly Conversation[] = [
  ...deliveryConversations,
  ...billingConversations,
  ...productConversations,
  ...accountConversations,
];

/** Cases follow each other, sometimes on the same day and sometimes after a few weeks, during opening hours. */
function writeCases(random: Random, writer: ItemWriter, count: number, firstDay: number): void {
  let today = firstDay;
  let time = today + 9 * hour;
  let previous: Conversation | null = null;
  while (writer.items.length < count) {
    let conversation = random.pick(conversations);
    while (conversation === previous) conversation = random.pick(conversations);
    previous = conversation;
    const start = time + random.between(4, 150) * 60_000;
    const written = writeCase({
      random,
      writer,
      conversation,
      customer: maya,
      agent: random.pick(agents),
      colleagues: agents,
      start,
    });
    time = written.time + random.between(3_000, 60_000);
    writer.event(time, 'left', written.agent);
    if (time - today > 18 * hour || random.chance(0.45)) {
      today += day * (random.chance(0.15) ? random.between(5, 24) : random.between(1, 3));
      time = today + random.between(8, 14) * hour + random.between(0, 3_599_999);
    }
  }
}

function generateItems(contactId: string, count: number, seed: number, firstDay: number): readonly TranscriptItem[] {
  const random = createRandom(seed);
  const writer = createItemWriter(random, { ContactId: contactId }, createItemIds(random));
  writer.event(firstDay + 9 * hour, 'joined', maya);
  writer.message(
    firstDay + 9 * hour,
    system,
    'Welcome to Northlight. You are through to customer care; everything you write here stays in one conversation, so that you never have to explain it twice.',
  );
  writeCases(random, writer, count, firstDay);
  return writer.items.slice(0, count);
}

/**
 * A long support conversation with one customer and many agents over months: short and long messages, runs, events,
 * attachments and receipts, some items with equal times, ids unique and increasing. The last item is of 2026-11-20.
 * The same options give the same items.
 * @throws RangeError where `count` is not a whole number of at least 1
 */
export function generateHistory(options: {
  readonly count: number;
  /** @default 1 */
  readonly seed?: number;
  /** @default `history-${count}` */
  readonly name?: string;
}): ChatSeed {
  const { count, seed = 1, name = `history-${count}` } = options;
  if (!Number.isInteger(count) || count < 1) throw new RangeError('A history needs a count of at least one item.');
  const contactId = randomUuid(createRandom(seed ^ count));
  // The first pass only tells how many days the conversation takes.
  const trial = generateItems(contactId, count, seed, lastDay).at(-1)?.AbsoluteTime ?? '';
  const days = Math.floor((Date.parse(trial) - lastDay) / day);
  const items = generateItems(contactId, count, seed, lastDay - days * day);
  const participants = [maya, ...agentsWithCurrentFirst(items), helen];
  return {
    name,
    initialContactId: contactId,
    contactId,
    participants,
    present: participants.slice(0, 2).map(({ participantId }) => participantId),
    items,
  };
}
