import type { Conversation } from './conversations.ts';

export const deliveryConversations: readonly Conversation[] = [
  {
    topic: 'a late parcel',
    lines: [
      ['customer', 'Hello', 'Good morning', 'Hi there'],
      [
        'customer',
        'Order {order} was meant to arrive on {weekday}. It is still not here.',
        'My {product} should have come on {weekday}, and the tracking page has not changed since.',
      ],
      [
        'agent',
        'Hello {customer}, this is {agent}. I am sorry about the wait. Let me look at where it is.',
        'Hi {customer}, {agent} here. That is later than it should be; give me a minute with the tracking, please.',
      ],
      ['customer', 'Thank you', 'Sure, take your time'],
      [
        'agent',
        'I have it. The parcel reached the depot in {city} and was sorted onto the wrong van, so it went out and came back without being offered to you. It is on the right one now, and the driver has your street marked for the afternoon round.',
        'Found it: it is in the depot in {city}. A label was unreadable, so somebody there had to type it in by hand. That is done, and it leaves with the next van.',
      ],
      ['customer', 'So today?', 'Is that today or tomorrow?'],
      [
        'agent',
        'Tomorrow, between two and five. You will get a text with a narrower time in the morning.',
        'Today, before six.',
      ],
      [
        'customer',
        'I will not be home before four. Can it go to the neighbour at number {number}?',
        'That works for me.',
      ],
      [
        'agent',
        'Yes. I have written that on the parcel, and the driver will leave a card in your letterbox saying who has it.',
        'Good. I have also taken the delivery charge of {amount} off your order, because you should not pay for a service you did not get.',
      ],
      ['customer', 'That is kind, thanks', 'Perfect, thank you {agent}'],
      ['agent', 'You are welcome. Is there anything else I can do?'],
      ['customer', 'No, that was everything.', 'No. Have a good day!'],
    ],
  },
  {
    topic: 'a damaged parcel',
    file: { name: 'damaged-box.png', contentType: 'image/png', after: 2 },
    lines: [
      [
        'customer',
        'The {product} arrived today and one corner is smashed in',
        'I just opened the box with the {product} and it is broken.',
      ],
      [
        'agent',
        'Oh no, I am sorry to hear that. Could you send me a picture of the box and one of the damage?',
        'That should not happen. A photo of it would help me to get this replaced without sending you through a form.',
      ],
      ['customer', 'One moment', 'Yes, taking one now'],
      [
        'agent',
        'Thank you, that is very clear. The box was hit on the way, so this is ours to put right and not yours. You can choose: a replacement that leaves the warehouse tonight, or the {amount} back on your card within three working days.',
        'I can see it. Would you like a new one, or your money back?',
      ],
      [
        'customer',
        'A replacement please. I do like it, I would just like it in one piece :)',
        'The replacement, please',
      ],
      [
        'agent',
        'Done. The new one has the number {order}, and the driver takes the broken one along when he comes. You do not need to print anything.',
      ],
      [
        'customer',
        'Do I have to pack it up again? The box is more or less in pieces. I had to cut it open because the tape was on all four sides and it tore right through the printed part.',
        'And what do I do with the old one?',
      ],
      [
        'agent',
        'Any box will do, or none at all: just keep it by the door.',
        'No need to. Leave it as it is, the driver has a crate with him.',
      ],
      ['customer', 'Great', 'Ok, good to know'],
      ['customer', 'Thanks for the quick help'],
      ['agent', 'Glad it is sorted. Sorry again for the trouble, {customer}.'],
    ],
  },
  {
    topic: 'a changed address',
    lines: [
      ['customer', 'Hi, can I still change the delivery address for {order}?'],
      [
        'agent',
        'Hello! It depends on whether it has left the warehouse. Let me see.',
        'Hi {customer}. If it is not packed yet I can. One second.',
      ],
      ['agent', 'It has not. What is the new address?', 'You are in luck, it is being packed in an hour.'],
      [
        'customer',
        '{number} Harbour Street, {city}. Second floor, the bell says "Lindqvist and Sons", because it is my father’s workshop and nobody ever changed the sign.',
        '{number} Mill Lane, {city}',
      ],
      ['agent', 'I have it as {number}, {city}. Delivery stays on {weekday}.'],
      [
        'customer',
        'Is the invoice going there too? That one should stay with my home address, please, for the tax office.',
        'And the invoice?',
      ],
      ['agent', 'The invoice keeps your home address and comes by e-mail. Only the parcel moves.'],
      ['customer', '👍', 'Wonderful.'],
    ],
  },
  {
    topic: 'a parcel that was never handed over',
    file: { name: 'delivery-card.pdf', contentType: 'application/pdf', after: 6 },
    lines: [
      [
        'customer',
        'The tracking says "delivered" but I have nothing',
        'Your page says that my {product} was handed over yesterday at noon. I was at home all day. Nobody rang.',
      ],
      [
        'agent',
        'I understand, that is worrying. May I ask a few things first? Have you looked with the neighbours, and is there a place where drivers sometimes leave things, like a shed or a bin store?',
        'I am sorry. Let me look at what the driver wrote down.',
      ],
      [
        'customer',
        'I asked on both sides and upstairs, and the people in the shop below. Nothing. There is no shed here, it is a city flat with a front door to the street, so nobody could have left it anywhere without it being gone in five minutes.',
        'Yes, I asked everybody.',
      ],
      [
        'agent',
        'Thank you. The driver’s device shows a position about 300 metres from you, at {number} Mill Lane. That could be a mistake in the address.',
      ],
      ['customer', 'I am at Mill ROAD', 'That is not my street.'],
      ['customer', 'This is what was in my letterbox'],
      [
        'agent',
        'That explains it. I have asked the depot to fetch it back today. If they do not have it in their hands by tomorrow at noon, I send you a new one the same day, and you do not need to write to us again: I have put a reminder on my own desk.',
      ],
      ['customer', 'Ok. I would prefer not to wait until next week, it is a birthday present.', 'Fine by me'],
      ['agent', 'When is the birthday?', 'Understood.'],
      ['customer', '{weekday}', 'On {weekday}, so there is some time left'],
      ['agent', 'Then you will have it before that, one way or the other. I promise.'],
      ['customer', 'Thank you, {agent}. I appreciate it.'],
    ],
  },
];
