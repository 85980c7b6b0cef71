import type { Conversation } from './conversations.ts';

export const billingConversations: readonly Conversation[] = [
  {
    topic: 'a double charge',
    file: { name: 'statement.pdf', contentType: 'application/pdf', after: 3 },
    lines: [
      [
        'customer',
        'I was charged twice for order {order}',
        'There are two payments of {amount} on my card, and I only bought one {product}.',
      ],
      [
        'agent',
        'Hello {customer}, I am {agent}. Let me compare that with our books.',
        'Good afternoon. Thanks for telling us, I will check at once.',
      ],
      [
        'agent',
        'We booked {amount} once, on {weekday}. The second line may be a reservation that your bank has not released yet. Could you send me the part of the statement where you see them?',
      ],
      ['customer', 'Here you are. I have covered the rest.', 'Sure'],
      [
        'agent',
        'Thank you. Yes: the first one says "pending". When you paid, the first try timed out on your bank’s side, so it set the money aside, and then the second try went through. A reservation like that falls away by itself, usually after three to five days, but it is annoying because the money is not yours to use in the meantime.',
      ],
      ['customer', 'Five days is long. Rent is due on Monday.', 'Can you do anything about that?'],
      [
        'agent',
        'I can. I am sending your bank a release notice now; most banks act on it overnight.',
        'Yes, I have sent a release to the bank. You should see it tomorrow morning.',
      ],
      ['customer', 'Thanks. And if not?'],
      [
        'agent',
        'Then write here again and mention the number {case}. Whoever is on duty sees all of this and can call the bank with you on the line.',
      ],
      ['customer', 'Good.', 'All right, thank you'],
    ],
  },
  {
    topic: 'an invoice with a company name',
    lines: [
      [
        'customer',
        'Can I get the invoice for {order} with my company’s name on it?',
        'I need a proper invoice for my company. Yours only has my own name.',
      ],
      ['agent', 'Of course. What is the full name, and do you have a VAT number?'],
      ['customer', 'Lindqvist and Sons Joinery Ltd', 'Fjordlight Studio AB'],
      ['customer', 'VAT SE5566{number}01', 'The VAT number is GB 2{number} 771'],
      [
        'agent',
        'Thank you. The new invoice replaces the old one, so please throw the first one away to keep your books straight.',
        'I have written a new one. It is in your account under "Documents" and on its way by e-mail.',
      ],
      ['customer', 'Got it!', 'It is here already, that was fast'],
      [
        'customer',
        'One more thing: can you save the company details, so that they are on every invoice from now on? We order something every few weeks, and my bookkeeper is getting tired of asking me about it.',
        'That is all, thanks',
      ],
      [
        'agent',
        'That is done. Every new order has them, and you can change them on the last step before you pay.',
        'My pleasure.',
      ],
    ],
  },
  {
    topic: 'a refund that has not come',
    lines: [
      [
        'customer',
        'I sent the {product} back two weeks ago and have not seen any money',
        'Where is my refund for {order}?',
      ],
      ['agent', 'I am sorry that you have to ask. Let me look up when it came in.', 'Let me check, {customer}.'],
      [
        'agent',
        'It was scanned at the returns desk in {city} on {weekday}. Then it waited for somebody to look at it. That is too long, and I cannot give you a good reason other than that there were a lot of parcels after the holidays.',
        'It came in on {weekday}, and the check is finished since yesterday.',
      ],
      ['customer', 'Ok, but when do I get it?', 'And now?'],
      [
        'agent',
        'I have just released {amount}. On a card it takes two working days. You have it in writing in a minute.',
      ],
      ['customer', 'Finally :)', 'Thank you.'],
      [
        'agent',
        'Because of the delay I have added a voucher of ten to your account. It does not expire.',
        'Thank you for your patience.',
      ],
      ['customer', 'Very nice, I will use it', 'No worries'],
    ],
  },
  {
    topic: 'a subscription to end',
    lines: [
      ['customer', 'How do I cancel the care plan? I cannot find the button.', 'Please cancel my care plan'],
      [
        'agent',
        'I can do that for you here. It runs until the end of the month; after that nothing is charged. Shall I?',
        'It is a bit hidden, I admit. May I ask what made you decide? You do not have to say.',
      ],
      [
        'customer',
        'I no longer have the {product}, so there is nothing left to care for',
        'It is not about the service. I bought the {product} for my mother, she has moved in with us, and now we have two of everything.',
      ],
      [
        'agent',
        'That makes sense. It is cancelled as of the last day of this month, and you have already had the confirmation by e-mail.',
      ],
      ['customer', 'Do I get anything back for this month?'],
      [
        'agent',
        'As you used no service this year, yes: {amount}, on the card you paid with.',
        'Not for this month, but the one you paid in advance comes back in full.',
      ],
      ['customer', 'Fair enough. Thanks!', 'Oh, good!'],
    ],
  },
];
