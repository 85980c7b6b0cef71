import { eventContentTypes, messageContentTypes } from '../src/wire/index.ts';
import { fullTemplates } from './interactive-samples.ts';

/** Members of the wire's JSON. */
type Item = Readonly<Record<string, unknown>>;

const past = { RelatedContactId: 'contact-1' };
const current = { ContactId: 'contact-2', InitialContactId: 'contact-1' };

const amira = { ParticipantId: 'amira', ParticipantRole: 'CUSTOMER', DisplayName: 'Amira Haddad' };
const jonas = { ParticipantId: 'jonas', ParticipantRole: 'AGENT', DisplayName: 'Jonas Weber' };
const mei = { ParticipantId: 'mei', ParticipantRole: 'AGENT', DisplayName: 'Mei Tanaka' };
const priya = { ParticipantId: 'priya', ParticipantRole: 'SUPERVISOR', DisplayName: 'Priya Raman' };
const bot = { ParticipantId: 'bot', ParticipantRole: 'SYSTEM', DisplayName: 'BOT' };
const customBot = { ParticipantId: 'helper', ParticipantRole: 'CUSTOM_BOT', DisplayName: 'Harbour guide' };
const system = { ParticipantId: 'system', ParticipantRole: 'SYSTEM', DisplayName: 'SYSTEM_MESSAGE' };

/** Writes one item after the other, half a minute apart. */
function createWriter(contact: Item, start: string) {
  const items: Item[] = [];
  const add = (from: Item, members: Item) => {
    const AbsoluteTime = new Date(Date.parse(start) + items.length * 30_000).toISOString();
    items.push({ Id: `${start} ${items.length}`, AbsoluteTime, ...contact, ...from, ...members });
  };
  const say = (from: Item, Content: string, more: Item = {}) =>
    add(from, { Type: 'MESSAGE', ContentType: messageContentTypes.text, Content, ...more });
  return {
    items,
    say,
    markdown: (from: Item, Content: string) => say(from, Content, { ContentType: messageContentTypes.markdown }),
    ask: (template: unknown) => say(bot, JSON.stringify(template), { ContentType: messageContentTypes.interactive }),
    happen: (from: Item, event: keyof typeof eventContentTypes) =>
      add(from, { Type: 'EVENT', ContentType: eventContentTypes[event] }),
    attach: (from: Item, ...Attachments: readonly Item[]) => add(from, { Type: 'ATTACHMENT', Attachments }),
  };
}

const file = (AttachmentId: string, AttachmentName: string, ContentType: string, Status = 'APPROVED') => ({
  AttachmentId,
  AttachmentName,
  ContentType,
  Status,
});

const readBy = (RecipientParticipantId: string, time: string) => ({
  MessageMetadata: { Receipts: [{ RecipientParticipantId, DeliveredTimestamp: time, ReadTimestamp: time }] },
});

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function earlierContact(): readonly Item[] {
  const { items, say, happen } = createWriter(past, '2026-03-02T09:00:00.000Z');
  happen(amira, 'joined');
  happen(jonas, 'joined');
  const complaint = 'Nobody came to fetch us, and I am not happy about it. Call me on 030 1234567, please';
  const { start, end } = spanOf(complaint, '030 1234567');
  say(amira, complaint, {
    Redaction: { CharacterOffsets: [{ BeginOffsetChar: start, EndOffsetChar: end }] },
    Analysis: {
      sentiment: 'negative',
      points: [{ kind: 'issue', name: null, span: spanOf(complaint, 'Nobody came to fetch us') }],
    },
  });
  const apology = 'I am very sorry. I have sent you a voucher for another tour.';
  say(jonas, apology, {
    Analysis: {
      sentiment: 'positive',
      points: [{ kind: 'outcome', name: null, span: spanOf(apology, 'I have sent you a voucher') }],
    },
  });
  happen(jonas, 'left');
  happen({}, 'chatEnded');
  return items;
}

function currentContact(): readonly Item[] {
  const { items, say, markdown, ask, happen, attach } = createWriter(current, '2026-03-12T11:40:00.000Z');
  happen({}, 'chatRehydrated');
  happen(amira, 'joined');
  say(system, 'Thanks for coming back to Old Harbour Tours.');
  ask(fullTemplates.listPicker);
  say(amira, 'To the lighthouse');
  ask(fullTemplates.timePicker);
  say(amira, '2026-03-14T18:30+00:00');
  ask(fullTemplates.carousel);
  say(amira, JSON.stringify({ templateIdentifier: 'Heron', listTitle: 'Heron', selectionText: 'Book Heron' }));
  ask(fullTemplates.view);
  markdown(
    customBot,
    '# What to bring\n\n1. **Warm clothes**, it is cold on the water\n2. Something to drink\n\n| Boat | Seats |\n| --- | --- |\n| Heron | 12 |\n| Marlin | 8 |\n\n> Boats leave on time. See [the harbour rules](https://harbour.example/rules).',
  );
  happen(jonas, 'joined');
  happen(jonas, 'left');
  happen(mei, 'joined');
  happen(jonas, 'transferSucceeded');
  happen(priya, 'joined');
  say(mei, 'Hello Amira, this is Mei. All of it is booked: https://tours.example/bookings/KX4T9Q');
  say(amira, '🎉🎉', readBy('mei', '2026-03-12T11:50:00.000Z'));
  attach(amira, file('wide', 'the-four-of-us.jpg', 'image/jpeg'), file('square', 'our-dog.jpg', 'image/jpeg'));
  attach(amira, file('refused', 'holiday-pictures.exe', 'application/octet-stream', 'REJECTED'));
  attach(amira, file('scanned', 'passport-copies.pdf', 'application/pdf', 'IN_PROGRESS'));
  say(amira, 'Can the dog come along?', { MessageMetadata: { MessageProcessingStatus: 'PROCESSING' } });
  attach(mei, file('ticket', 'boarding-pass-KX4T9Q-haddad-amira.pdf', 'application/pdf'));
  say(mei, 'شكرًا أميرة، والكلب مرحب به أيضًا');
  say(bot, 'I have put the dog on your', { MessageMetadata: { ChunkNumber: 1, MessageCompleted: false } });
  ask(fullTemplates.quickReply);
  return items;
}

/** Two contacts with something of every kind that a chat can hold, as GetTranscript and live frames give it. */
export const everything: readonly Item[] = [...earlierContact(), ...currentContact()];
