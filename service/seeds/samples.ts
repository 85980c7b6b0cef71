import { messageContentTypes, parseItem, type TranscriptItem } from '../../src/wire/index.ts';
import attachmentItems from '../../test/fixtures/samples/attachment-items.json' with { type: 'json' };
import contactLens from '../../test/fixtures/samples/contact-lens-chat-original.json' with { type: 'json' };
import templates from '../../test/fixtures/samples/interactive-templates-chat-interface-docs.json' with { type: 'json' };
import viewsAndResponses from '../../test/fixtures/samples/interactive-view-and-response-content.json' with { type: 'json' };
import receiptItems from '../../test/fixtures/samples/receipt-items.json' with { type: 'json' };
import notification from '../../test/fixtures/samples/sns-message-streaming-notification.json' with { type: 'json' };
import frames from '../../test/fixtures/samples/ws-frames-listpicker-show-more.json' with { type: 'json' };
import type { ChatSeed } from './chat-seed.ts';
import { createItemIds, randomUuid } from './identifiers.ts';
import { bot, daniel, maya } from './people.ts';
import { createRandom } from './random.ts';

const { interactive, response, text } = messageContentTypes;
/** The time of the samples that were published without one, a second apart. */
const start = Date.parse('2026-11-20T09:00:00.000Z');

/** The samples hold transcript items in several wrappings; these are the items as they were published. */
function publishedItems(): readonly TranscriptItem[] {
  const frameContents: readonly unknown[] = frames.items.map((frame): unknown =>
    typeof frame.content === 'string' ? JSON.parse(frame.content) : null,
  );
  const wrapped: readonly unknown[] = [...attachmentItems, ...receiptItems].map((sample) => sample.item);
  const all = [...contactLens.Transcript, JSON.parse(notification.Message), ...frameContents, ...wrapped];
  return all.map(parseItem).filter((item) => item !== null);
}

/** The samples that are contents only, as the messages that carry them. */
function contentItems(): readonly TranscriptItem[] {
  const interactives = [...templates, ...viewsAndResponses.map((sample) => sample.Content)].map((content) => {
    const isResponse = 'action' in content;
    const from = isResponse ? maya : bot;
    return { Content: JSON.stringify(content), ContentType: isResponse ? response : interactive, from };
  });
  const sent = frames.items.flatMap((frame) =>
    'Content' in frame && typeof frame.Content === 'string'
      ? [{ Content: frame.Content, ContentType: frame.ContentType ?? text, from: maya }]
      : [],
  );
  return [...interactives, ...sent].map(({ from, ...members }) => ({
    Type: 'MESSAGE',
    ...members,
    ParticipantId: from.participantId,
    DisplayName: from.displayName,
    ParticipantRole: from.role,
  }));
}

/** Every published sample as an item of one chat, by time; only times and ids that were left out there are filled in. */
export function samplesChat(): ChatSeed {
  const random = createRandom(5);
  const contactId = randomUuid(random);
  const nextId = createItemIds(random);
  const items = [...publishedItems(), ...contentItems()].map((item, index) => {
    const time = start + index * 1000;
    const filledIn = { AbsoluteTime: new Date(time).toISOString(), Id: nextId(time) };
    return { ...filledIn, ...item, InitialContactId: undefined, ContactId: contactId };
  });
  return {
    name: 'samples',
    initialContactId: contactId,
    contactId,
    participants: [maya, daniel],
    present: [maya.participantId, daniel.participantId],
    items: items.toSorted((one, other) => Date.parse(one.AbsoluteTime) - Date.parse(other.AbsoluteTime)),
  };
}
