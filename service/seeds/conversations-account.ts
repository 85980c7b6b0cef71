import type { Conversation } from './conversations.ts';

export const accountConversations: readonly Conversation[] = [
  {
    topic: 'a password that does not work',
    lines: [
      ['customer', 'I cannot sign in', 'Your site says my password is wrong. It is not.'],
      [
        'agent',
        'Hello, I can help with that. Please do not send me the password itself; I do not need it.',
        'Hi {customer}. Do you get a message with a number in it?',
      ],
      ['customer', 'It says "too many attempts"', 'Error 4{number}'],
      [
        'agent',
        'Then the account is locked for a while to protect you. I have opened it again and sent you a link to choose a new password. The link works once, for thirty minutes.',
      ],
      ['customer', 'No mail so far', 'Got the mail'],
      [
        'agent',
        'Please look into the spam folder as well; the sender is "accounts" at our own domain.',
        'Good. Choose anything of twelve characters or more; it does not need a special sign.',
      ],
      ['customer', 'I am in', 'It was in spam. I am in, thank you!'],
      [
        'agent',
        'Very good. While you are there: under "Security" you see the devices that are signed in. If one of them is not yours, one click throws it out.',
      ],
      [
        'customer',
        'All three are mine',
        'There is a tablet from 2019 that I gave to my nephew. He has been reading my order history for years, then. Removed it now!',
      ],
      ['agent', 'All safe then. Have a good evening!', 'A good moment to check, it seems :)'],
    ],
  },
  {
    topic: 'a shop visit',
    lines: [
      ['customer', 'Do I need an appointment for the shop in {city}?'],
      [
        'agent',
        'For looking around, no. For a repair or a fitting it saves you the queue. Shall I book one?',
        'Only for repairs. We are open from ten to seven, on Saturdays until five.',
      ],
      ['customer', '{weekday} at four?', 'A repair. {weekday} in the afternoon would be good.'],
      [
        'agent',
        '{weekday} at 16:15 is free. Walter looks after you; he has the bench next to the stairs.',
        'I have put you down for {weekday}, 15:30.',
      ],
      [
        'customer',
        'Is there parking? I would be bringing the {product}, and it is heavy enough that I would rather not carry it through half the city, especially if it rains again like it did last week.',
        'Perfect',
      ],
      [
        'agent',
        'There are two places in the yard; ring at the blue gate and somebody comes out with a trolley.',
        'See you then. A reminder comes the day before.',
      ],
      ['customer', 'That is great service', 'Thanks, see you on {weekday}'],
    ],
  },
  {
    topic: 'a gift card',
    file: { name: 'gift-card.png', contentType: 'image/png', after: 2 },
    lines: [
      [
        'customer',
        'The code on my gift card does not work',
        'I have a gift card here and the site says it does not exist',
      ],
      [
        'agent',
        'Let me look. Could you send a photo of it? Please cover the last four signs.',
        'Hi {customer}! Is there an 8 in it, or a B? They look alike in that print.',
      ],
      ['customer', 'Of course', 'Hm, could be either'],
      [
        'agent',
        'It is a B. The print on that series is dreadful, I am sorry. I have put the {amount} on your account, so you do not have to type it at all.',
      ],
      [
        'customer',
        'Ha! Thank you. My aunt will be pleased that her present works after all. She asked me about it three times already, and each time I had to pretend that I was still choosing something.',
        'Thanks!!',
      ],
      ['agent', 'Give her our regards :)', 'You are welcome!'],
      ['customer', 'Will do', 'Bye'],
    ],
  },
  {
    topic: 'a large order',
    lines: [
      [
        'customer',
        'We would like to order {number} pieces of the {product} for our office. Is there a better price?',
        'Who do I talk to about a larger order?',
      ],
      [
        'agent',
        'That would be me. How many, and by when do you need them?',
        'Thank you for asking! From ten pieces on I can do something.',
      ],
      [
        'customer',
        'Before the end of next month. Not all of them need to come at once; in fact it would be easier for us if they came in three lots, because we are moving floor by floor and there is hardly any room to put things in between.',
        '24, in one delivery',
      ],
      [
        'agent',
        'Then I suggest three deliveries on three Mondays, eight percent off the list price, no delivery charge, and one invoice at the end with thirty days to pay. I can have a written offer in your inbox by the afternoon.',
        'For 24 in one delivery I can offer twelve percent.',
      ],
      ['customer', 'Ten percent and we have a deal 😉', 'That sounds good.'],
      ['agent', 'Let me ask.', 'Great, I will write it up.'],
      ['agent', 'Ten it is. Helen says hello.', 'The offer has the number {case}.'],
      ['customer', 'Excellent. I will sign it today.', 'Thank you, that was easy.'],
      ['customer', 'Could you put "third floor, care of reception" on the first one?'],
      ['agent', 'Done.', 'It is on the label.'],
    ],
  },
];
