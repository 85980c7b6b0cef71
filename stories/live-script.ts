import { eventContentTypes, messageContentTypes } from '../src/wire/index.ts';

/** Members of the wire's JSON. */
type Item = Readonly<Record<string, unknown>>;

export interface Step {
  /** In ms, after the step before. */
  readonly after: number;
  readonly item: Item;
}

const contact = { ContactId: 'contact-1', InitialContactId: 'contact-1' };
const amira = { ParticipantId: 'customer', ParticipantRole: 'CUSTOMER', DisplayName: 'Amira Haddad' };
const jonas = { ParticipantId: 'agent', ParticipantRole: 'AGENT', DisplayName: 'Jonas Weber' };
const bot = { ParticipantId: 'assistant', ParticipantRole: 'SYSTEM', DisplayName: 'BOT' };
const system = { ParticipantId: 'system', ParticipantRole: 'SYSTEM', DisplayName: 'SYSTEM_MESSAGE' };

/** The file that is sent, and where its bytes are. */
export const voucher = { id: 'voucher', link: 'data:application/pdf;base64,JVBERi0xLjQK' };

const boats = {
  templateType: 'QuickReply',
  version: '1.0',
  data: {
    content: {
      title: 'Was this the help you were looking for?',
      elements: [{ title: 'Yes, all of it' }, { title: 'Partly' }, { title: 'No' }],
    },
  },
};

/** Says what happens in a short chat, in the order of time; the times follow from how long each thing takes. */
export function scriptFrom(start: number): readonly Step[] {
  const steps: Step[] = [];
  let now = start;
  const next = (after: number, item: Item): void => {
    now += after;
    steps.push({ after, item: { AbsoluteTime: new Date(now).toISOString(), ...contact, ...item } });
  };
  const happen = (after: number, who: Item, event: keyof typeof eventContentTypes) =>
    next(after, { Id: `step-${steps.length}`, Type: 'EVENT', ContentType: eventContentTypes[event], ...who });
  const type = (after: number, who: Item) =>
    next(after, { Type: 'EVENT', ContentType: eventContentTypes.typing, ...who });
  const say = (after: number, who: Item, Id: string, Content: string, ContentType: string = messageContentTypes.text) =>
    next(after, { Id, Type: 'MESSAGE', ContentType, Content, ...who });
  const receive = (after: number, MessageId: string, event: 'DeliveredTimestamp' | 'ReadTimestamp') =>
    next(after, {
      Id: `receipt-${steps.length}`,
      Type: 'MESSAGEMETADATA',
      ContentType: eventContentTypes.messageMetadata,
      MessageMetadata: {
        MessageId,
        Receipts: [{ RecipientParticipantId: jonas.ParticipantId, [event]: new Date(now + after).toISOString() }],
      },
    });
  const attach = (after: number, Status: string) =>
    next(after, {
      Id: 'voucher-item',
      Type: 'ATTACHMENT',
      Attachments: [
        { AttachmentId: voucher.id, AttachmentName: 'voucher-KX4T9Q.pdf', ContentType: 'application/pdf', Status },
      ],
      ...jonas,
    });

  happen(0, amira, 'joined');
  say(0, system, 'hello', 'Thanks for writing to Old Harbour Tours. Somebody will be with you in a moment.');
  say(1200, amira, 'question', 'Hi! Our boat was cancelled because of the storm. What happens to our tickets?');
  happen(1500, jonas, 'joined');
  receive(300, 'question', 'DeliveredTimestamp');
  receive(500, 'question', 'ReadTimestamp');
  type(600, jonas);
  say(2200, jonas, 'answer', 'Hello Amira, this is Jonas. I am sorry about the storm! Let me look at your booking.');
  type(900, jonas);
  say(2400, jonas, 'offer', 'You can have the money back, or a voucher for any evening tour until October.');
  say(2600, amira, 'choice', 'The voucher please, evenings are nicer anyway 🌅');
  receive(400, 'choice', 'DeliveredTimestamp');
  receive(700, 'choice', 'ReadTimestamp');
  type(500, jonas);
  say(1600, jonas, 'here', 'A good choice. Here it is:');
  attach(700, 'IN_PROGRESS');
  attach(2200, 'APPROVED');
  say(1800, amira, 'thanks', 'Got it, thank you!');
  receive(500, 'thanks', 'ReadTimestamp');
  happen(1400, jonas, 'left');
  say(1200, bot, 'survey', JSON.stringify(boats), messageContentTypes.interactive);
  return steps;
}

/** What the customer answers, as the service sends it back to everybody. */
export const replyItem = (Content: string, time: number): Item => ({
  Id: `reply-${time}`,
  AbsoluteTime: new Date(time).toISOString(),
  Type: 'MESSAGE',
  ContentType: messageContentTypes.text,
  Content,
  ...contact,
  ...amira,
});
