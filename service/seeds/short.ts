import { messageContentTypes } from '../../src/wire/index.ts';
import type { ChatSeed } from './chat-seed.ts';
import { randomUuid } from './identifiers.ts';
import { createItemWriter } from './item-writer.ts';
import { bot, daniel, helen, ines, maya, priya, system } from './people.ts';
import { createRandom } from './random.ts';
import { createScript } from './script.ts';

const departments = {
  templateType: 'ListPicker',
  version: '1.0',
  data: {
    content: {
      title: 'What is it about?',
      subtitle: 'Choose one, or simply write',
      elements: [{ title: 'An order' }, { title: 'A repair' }, { title: 'Something else' }],
    },
  },
};

/** A short support chat in which everything happens once: joins, a bot, a transfer, attachments of every state, receipts. */
export function shortChat(): ChatSeed {
  const random = createRandom(2);
  const contactId = randomUuid(random);
  const writer = createItemWriter(random, { ContactId: contactId });
  const start = Date.parse('2026-11-20T13:02:11.480Z');
  const { say, send, event, receipts } = createScript(writer, start, () => randomUuid(random));

  event(0, 'joined', maya);
  say(
    0,
    system,
    'Welcome to Northlight customer care. This conversation is kept so that we can help you better next time.',
  );
  say(2, bot, JSON.stringify(departments), { ContentType: messageContentTypes.interactive });
  say(9, maya, 'A repair');
  say(1, bot, 'Thank you. I am connecting you with a colleague.');
  event(14, 'joined', daniel);
  say(6, daniel, 'Hello Maya, this is Daniel. What happened?', receipts(6, [maya]));
  say(21, maya, 'Hi Daniel');
  say(
    19,
    maya,
    'My espresso machine leaks. There is a puddle under it every morning, and it is not even a year old. I put a cup under it for now, which my cat finds very interesting.',
    receipts(19, [daniel]),
  );
  say(
    24,
    daniel,
    'I am sorry to hear that. Where does the water come from, the front or the back? A photo would help.',
    receipts(24, [maya]),
  );
  send(41, maya, ['puddle-under-the-machine.png', 'image/png'], 'APPROVED');
  say(7, maya, 'From the back left, I think');
  send(33, maya, ['receipt-scan-original-size-2026-01-17-northlight-store-bristol.tiff', 'image/tiff'], 'REJECTED');
  say(1, system, 'This type of file cannot be sent. PDF, PNG, JPEG and text files can.');
  say(26, maya, 'ok, here as a PDF');
  send(18, maya, ['receipt.pdf', 'application/pdf'], 'APPROVED');
  say(22, daniel, 'Thank you, both are here. It is under warranty until 17 January 2029.', receipts(22, [maya]));
  say(
    18,
    daniel,
    'The seal of the tank has come loose. My colleague Priya from the workshop can tell you whether you can do that yourself. One moment, I will get her.',
    receipts(18, [maya]),
  );
  event(11, 'invited', priya);
  event(4, 'transferSucceeded', daniel);
  event(0, 'left', daniel);
  event(3, 'joined', priya);
  say(
    12,
    priya,
    'Hello Maya, Priya here. I have read everything above, so no need to explain it again.',
    receipts(12, [maya]),
  );
  say(17, maya, 'Oh, that is nice for once 🙂');
  say(
    38,
    priya,
    'You can do it in ten minutes:\n\n1. **Empty the tank** and pull the plug.\n2. Turn the machine on its right side.\n3. Press the grey ring until it clicks *twice*.\n\nThe page with pictures is https://northlight.example/help/tank-seal',
    { ContentType: messageContentTypes.markdown, ...receipts(38, [maya]) },
  );
  say(64, maya, 'Only one click', receipts(64, [priya]));
  send(47, maya, ['ring-from-below.jpg', 'image/jpeg'], null);
  say(
    29,
    priya,
    'I cannot open that one, but one click tells me enough: the seal is worn. I am sending you a new one today, at no cost. Is the address from your receipt still right?',
    receipts(29, [maya]),
  );
  say(15, maya, 'Yes. If you need it, my card is 4111 1111 1111 1111', {
    MessageMetadata: { MessageProcessingStatus: 'REJECTED' },
  });
  say(
    20,
    priya,
    'No card needed, and please never send its number here. Your message was held back before I could see it.',
    receipts(20, [maya]),
  );
  say(13, maya, 'Good to know!');
  say(9, maya, 'I filmed the leak as well, in case it helps the next person', receipts(9, [priya]));
  send(16, maya, ['leak-in-slow-motion.mp4', 'video/mp4'], 'IN_PROGRESS');
  say(
    27,
    priya,
    'That is very kind. The seal leaves us at five, so you should have it on Monday.',
    receipts(27, [maya], false),
  );
  say(11, maya, 'Wonderful, thank you both!', { MessageMetadata: { Receipts: [] } });

  return {
    name: 'short',
    initialContactId: contactId,
    contactId,
    participants: [maya, priya, ines, helen],
    present: [maya.participantId, priya.participantId],
    items: writer.items,
  };
}
