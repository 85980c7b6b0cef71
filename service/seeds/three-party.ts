import type { ChatSeed } from './chat-seed.ts';
import { randomUuid } from './identifiers.ts';
import { createItemWriter } from './item-writer.ts';
import { helen, system, tomas, walter } from './people.ts';
import { createRandom } from './random.ts';
import { createScript } from './script.ts';

/** A customer, an agent and a supervisor who has barged in. With three people there are no receipts. */
export function threePartyChat(): ChatSeed {
  const random = createRandom(3);
  const contactId = randomUuid(random);
  const writer = createItemWriter(random, { ContactId: contactId });
  const start = Date.parse('2026-11-20T10:17:40.100Z');
  const { say, send, event } = createScript(writer, start, () => randomUuid(random));

  event(0, 'joined', tomas);
  say(0, system, 'Welcome to Northlight customer care. You are next.');
  event(31, 'joined', walter);
  say(8, walter, 'Good morning Tomás, my name is Walter. How can I help?');
  say(
    26,
    tomas,
    'Good morning. My kitchen was meant to be fitted last Tuesday. Nobody came. I took the day off for it. Then I was promised Thursday, and on Thursday somebody came, with the doors of another kitchen.',
  );
  say(
    5,
    tomas,
    'So now I have no kitchen, one and a half days of holiday less, and eleven green doors that are not mine.',
  );
  say(
    34,
    walter,
    'That is a string of mistakes, and I am sorry for every one of them. May I look up what went wrong on Thursday?',
  );
  say(6, tomas, 'Please');
  send(48, tomas, ['delivery-note.pdf', 'application/pdf'], 'APPROVED');
  say(
    55,
    walter,
    'Thank you. Your delivery and another one were swapped at the depot. Your doors are there, all eleven. The earliest fitting that I can book is in twelve days.',
  );
  say(
    19,
    tomas,
    'Twelve days without a kitchen is not something that I can accept. There are three of us and the youngest is two.',
  );
  say(
    28,
    walter,
    'I understand. I cannot book anything earlier myself, but my supervisor can. I would like her to read along and decide. Is that all right with you?',
  );
  say(9, tomas, 'Yes, good');
  event(12, 'invited', helen);
  event(16, 'joined', helen);
  say(
    22,
    helen,
    'Hello Tomás, I am Helen and I lead this team. I have read your messages. You should not have to fight for this.',
  );
  say(
    31,
    helen,
    'I have moved a crew: they are with you tomorrow at eight, with your doors, and they stay until everything closes as it should. They take the green ones along.',
  );
  say(14, tomas, 'Tomorrow is a Saturday?');
  say(11, helen, 'Yes. We pay them for it, not you.');
  say(
    24,
    walter,
    'I will call you at half past seven to tell you that they are on the road. And I have taken the cost of the fitting off your invoice.',
  );
  say(17, tomas, 'All right. Thank you, both of you. I did not expect that this morning.');
  say(12, helen, 'Until tomorrow, then. I stay in this chat in case anything comes up.');

  return {
    name: 'three-party',
    initialContactId: contactId,
    contactId,
    participants: [tomas, walter, helen],
    present: [tomas, walter, helen].map(({ participantId }) => participantId),
    items: writer.items,
  };
}
