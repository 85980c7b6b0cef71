import type { TranscriptItem } from '../../src/wire/index.ts';
import { writeCase } from './case-writer.ts';
import type { ChatSeed } from './chat-seed.ts';
import { conversations } from './history.ts';
import { createItemIds, randomUuid } from './identifiers.ts';
import { createItemWriter } from './item-writer.ts';
import { agents, agentsWithCurrentFirst, grace, helen, system } from './people.ts';
import { createRandom } from './random.ts';

const contacts = 12;
const lastStart = Date.parse('2026-11-20T11:20:05.730Z');
const week = 7 * 86_400_000;

/** Past contacts come from the stored transcript file, which has no receipts. */
function withoutReceipts(item: TranscriptItem): TranscriptItem {
  const { MessageMetadata, ...rest } = item;
  return MessageMetadata ? rest : item;
}

/** A persistent chat of twelve contacts over a year: eleven that have ended and the current one. */
export function persistentChat(): ChatSeed {
  const random = createRandom(4);
  const nextId = createItemIds(random);
  const contactIds = Array.from({ length: contacts }, () => randomUuid(random));
  const items = contactIds.flatMap((id, index): readonly TranscriptItem[] => {
    const past = index < contacts - 1;
    const writer = createItemWriter(random, past ? { RelatedContactId: id } : { ContactId: id }, nextId);
    const weeksAgo = (contacts - 1 - index) * 4;
    const start = lastStart - weeksAgo * week - (past ? random.between(0, week) : 0);
    writer.event(start, 'joined', grace);
    if (index > 0) writer.message(start + 300, system, 'Welcome back, Grace. Your earlier conversations are above.');
    const conversation = conversations[(index * 5 + 2) % conversations.length] ?? random.pick(conversations);
    const agent = random.pick(agents);
    const written = writeCase({
      random,
      writer,
      conversation,
      customer: grace,
      agent,
      colleagues: agents,
      start: start + 21_000,
    });
    if (!past) return writer.items;
    writer.event(written.time + 20_000, 'left', written.agent);
    writer.event(written.time + 24_500, 'left', grace);
    writer.event(written.time + 24_500, 'chatEnded');
    return writer.items.map(withoutReceipts);
  });
  const participants = [grace, ...agentsWithCurrentFirst(items), helen];
  return {
    name: 'persistent',
    initialContactId: contactIds.at(-1) ?? '',
    contactId: contactIds.at(-1) ?? '',
    participants,
    present: participants.slice(0, 2).map(({ participantId }) => participantId),
    items,
  };
}
