import type { Conversation } from './conversations.ts';

export const productConversations: readonly Conversation[] = [
  {
    topic: 'a device that does not start',
    file: { name: 'log.txt', contentType: 'text/plain', after: 7 },
    lines: [
      [
        'customer',
        'My {product} will not switch on any more',
        'Hi, since this morning the {product} is dead. No light, nothing.',
      ],
      [
        'agent',
        'Hello {customer}. Let us see whether we can wake it up. Is the cable the one that came with it?',
        'I am sorry to hear it. Shall we try two things together?',
      ],
      ['customer', 'Yes', 'Yes, same cable and same socket as always'],
      [
        'agent',
        'Good. Please pull the plug, hold the button for fifteen seconds, wait for a minute and plug it in again. The light on the back should go orange first and then white. If it stays orange, tell me how often it blinks; that is its way of saying what is wrong.',
      ],
      ['customer', 'Trying', 'ok'],
      [
        'customer',
        'Orange, three blinks, pause, three blinks',
        'It is white!! But it goes out again after ten seconds or so.',
      ],
      [
        'agent',
        'Three means that the last update stopped half-way. That can be mended. Connect it to a computer, open the folder that appears and send me the file called log.txt.',
      ],
      ['customer', 'There you go'],
      [
        'agent',
        'Thank you, that is what I hoped for. I have told it to fetch the update once more. Leave it plugged in for twenty minutes; it will restart twice, and during the second time it makes a rather alarming click. That is normal.',
      ],
      ['customer', 'It clicked. You were right about alarming.', 'Clicked and running!'],
      [
        'agent',
        'Wonderful. Everything you had stored is still on it.',
        'That is a relief. Please write again if it blinks once more.',
      ],
      ['customer', 'Thank you so much, I thought it was gone', 'You made my day'],
    ],
  },
  {
    topic: 'choosing between two models',
    lines: [
      [
        'customer',
        'What is the difference between the {product} and the one before it?',
        'I cannot decide between two of your models',
      ],
      [
        'agent',
        'Happy to help. What do you want to use it for, and where will it stand?',
        'Let us find out. How large is the room?',
      ],
      ['customer', 'In the kitchen, on a narrow shelf', 'About 30 square metres, open to the stairs'],
      [
        'customer',
        'We are four people, two of them small, so it has to survive being touched with sticky hands. I would also like something that I can repair or have repaired: the last one, from another company, went to the tip because of a part that would have cost less than a coffee, and I still get angry about it when I think of it.',
        'It should be quiet. That is really the only thing I care about.',
      ],
      [
        'agent',
        'Then I would take the newer one. It is seven centimetres narrower and the outer shell comes off without tools, so you can simply wash it. We keep spare parts for ten years, and the parts that wear out are ones you can change yourself with the small key that comes in the box. The older one is a bit louder and only saves you {amount}.',
        'Then the newer one, without a doubt: 22 decibels against 34. That is the difference between hearing it and looking to see whether it is on.',
      ],
      ['customer', 'Is it in stock?', 'And in white?'],
      [
        'agent',
        'Yes, in {city}. Ordered before noon it is with you on {weekday}.',
        'White and slate are in stock, the green one comes back in spring.',
      ],
      ['customer', 'Ordered. Number {order}.', 'I will sleep on it. Thanks for the honest answer!'],
      ['agent', 'Thank you, enjoy it!', 'Please do. There is no hurry at all.'],
    ],
  },
  {
    topic: 'a missing part',
    file: { name: 'parts.csv', contentType: 'text/csv', after: 4 },
    lines: [
      [
        'customer',
        'There are only seven screws in the bag and the manual wants eight',
        'A part is missing from my {product}',
      ],
      [
        'agent',
        'That is annoying, right in the middle of putting it together. Which page are you on?',
        'Sorry about that! Which letter does the manual give the part?',
      ],
      ['customer', 'Page {number}, part F', 'F'],
      [
        'agent',
        'Part F goes into the post this afternoon, two of them, so that you have one to lose. May I have the number on the sticker under the lid? I would like the factory to know which batch it was.',
      ],
      ['customer', 'I made a list of what is there while counting', 'Here is everything I have, counted twice'],
      ['agent', 'Oh, this is great, thank you. That saves somebody a morning.'],
      ['customer', 'Can I put it up without that one for now?', 'When will it be here?'],
      [
        'agent',
        'Yes, but please do not put anything on the top shelf until it is in.',
        'Letters take two days to {city}.',
      ],
      ['customer', 'Understood', 'Brilliant, thanks'],
    ],
  },
  {
    topic: 'a warranty question',
    lines: [
      [
        'customer',
        'Is my {product} still under warranty? I bought it in the shop in {city}.',
        'How long is the warranty on the {product}?',
      ],
      [
        'agent',
        'Three years from the day you bought it. Do you have the receipt, or the card you paid with?',
        'Hello {customer}! It is three years. I see yours was bought on a {weekday} two years ago, so yes.',
      ],
      [
        'customer',
        'The receipt has faded so much that you can only read the logo',
        'Great. The hinge is loose, and I tightened it twice already.',
      ],
      [
        'agent',
        'No matter. The serial number on the bottom tells me the same: it is covered until next autumn. What happened to it?',
        'That is a known weak spot of the first series. We replace it with a stronger one at no cost.',
      ],
      [
        'customer',
        'Nothing yet :) I only want to know before the hinge gives up. It has started to creak, and in my experience things that creak on a weekday break on a Sunday evening with guests in the house.',
        'Do I have to send it in?',
      ],
      [
        'agent',
        'Ha, very wise. A drop of oil helps for a while; and if it breaks, write here with the number {case} and a new hinge leaves the same day.',
        'You can, or I send the hinge and a film of two minutes that shows how to change it. Most people do it themselves.',
      ],
      ['customer', 'Lovely, thank you', 'Send the hinge please!'],
      ['agent', 'It is on its way. Anything else?', 'With pleasure.'],
      ['customer', 'No, bye!', 'That is all. Goodbye'],
    ],
  },
];
