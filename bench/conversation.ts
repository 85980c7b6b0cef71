import { createItemWriter, type ItemWriter } from '../service/seeds/item-writer.ts';
import { agents, maya } from '../service/seeds/people.ts';
import { createRandom } from '../service/seeds/random.ts';
import { generateHistory } from '../service/seeds/history.ts';
import { eventContentTypes, type TranscriptItem } from '../src/wire/index.ts';
import { itemsPerPage } from './page/items-per-page.ts';

/** Older pages that are timed. */
export const olderPages = 5;
/** Older pages that land while the painted frames are looked at: two mid-list, two at the top. */
const watchedPages = 4;
export const liveMessages = 20;

/** What every contender is given. */
export interface Conversation {
  /** What is there when the page opens, oldest first. */
  readonly initial: readonly TranscriptItem[];
  /** What lies before it: the newest page first, each page oldest first. */
  readonly older: readonly (readonly TranscriptItem[])[];
  /** What arrives while the page is open, by the viewer and an agent in turn. */
  readonly live: readonly TranscriptItem[];
  /** For each live message of the viewer two frames: it was delivered, and it was read. */
  readonly receipts: readonly TranscriptItem[];
}

const said = [
  'Thank you, that helps a lot.',
  'You are welcome. I have looked at your order again: both parcels are on the same truck, so they will arrive together tomorrow before noon.',
  'And the invoice?',
  'It has just been sent to you.',
];

function writeLive(writer: ItemWriter, start: number): void {
  const [agent = maya] = agents;
  for (let index = 0; index < liveMessages; index += 1) {
    writer.message(start + index * 40_000, index % 2 === 0 ? maya : agent, said[index % said.length] ?? '');
  }
}

function receiptsOf(live: readonly TranscriptItem[]): readonly TranscriptItem[] {
  const own = live.filter((item) => item.ParticipantId === maya.participantId);
  return own.flatMap((message, place) => {
    const time = message.AbsoluteTime ?? '';
    const delivered = {
      RecipientParticipantId: agents[0]?.participantId,
      DeliveredTimestamp: time,
    };
    return [delivered, { ...delivered, ReadTimestamp: time }].map((receipt, step) => ({
      AbsoluteTime: time,
      ContentType: eventContentTypes.messageMetadata,
      Id: `receipt-${place}-${step}`,
      Type: 'MESSAGEMETADATA',
      MessageMetadata: { MessageId: message.Id, Receipts: [receipt] },
    }));
  });
}

/** @param size how many items are there when the page opens */
export function createConversation(size: number): Conversation {
  const pages = olderPages + watchedPages;
  const before = itemsPerPage * pages;
  const { items, contactId } = generateHistory({ count: before + size });
  const older = Array.from({ length: pages }, (_, page) => {
    const end = before - page * itemsPerPage;
    return items.slice(end - itemsPerPage, end);
  });
  const writer = createItemWriter(createRandom(2), { ContactId: contactId });
  writeLive(writer, Date.parse(items.at(-1)?.AbsoluteTime ?? '') + 60_000);
  return {
    initial: items.slice(before),
    older,
    live: writer.items,
    receipts: receiptsOf(writer.items),
  };
}
