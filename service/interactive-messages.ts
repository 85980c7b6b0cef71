import { randomUUID } from 'node:crypto';
import type { JsonObject } from './validation.ts';

type Content = JsonObject;

const envelope = (templateType: string, content: Content, rest: Content = {}): JsonObject => ({
  templateType,
  version: '1.0',
  data: { content, ...rest },
});

const day = 24 * 60 * 60 * 1000;

/** A slot's date as Connect writes it: without seconds, in UTC. */
const slotDate = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}+00:00`;

/** At these hours in UTC, so many days after a time. */
const slotsOn = (now: number, days: number, hours: readonly number[]): readonly Content[] =>
  hours.map((hour) => ({ date: slotDate((Math.floor(now / day) + days) * day + hour * 3_600_000), duration: 60 }));

const card = (title: string, subtitle: string, image: string, options: readonly string[]): JsonObject => ({
  templateIdentifier: randomUUID(),
  ...envelope('ListPicker', {
    title,
    subtitle,
    imageType: 'URL',
    imageData: `https://northlight.example/machines/${image}.jpg`,
    imageDescription: `The ${title} from the front`,
    elements: [
      ...options.map((option) => ({ title: option })),
      { title: 'Read the test', type: 'hyperlink', url: `https://northlight.example/machines/${image}` },
    ],
  }),
});

/** One message of each kind of template, as the assistant of a shop for coffee machines sends them. */
export const interactiveMessages = {
  'list-picker': () =>
    envelope(
      'ListPicker',
      {
        title: 'What shall we do about the leak?',
        subtitle: 'You can change your mind until five.',
        elements: [
          { title: 'Send a new seal', subtitle: 'Free of charge, with you on Monday' },
          { title: 'Repair in the workshop', subtitle: 'Free of charge, about six days' },
          { title: 'Another machine', subtitle: 'You pay the difference' },
        ],
      },
      { replyMessage: { title: 'Thank you, it is noted.', subtitle: 'You get an e-mail as soon as it leaves us.' } },
    ),
  panel: () =>
    envelope('Panel', {
      title: 'Your machine',
      subtitle: 'Choose what you want to know about it.',
      elements: [{ title: 'Warranty' }, { title: 'Spare parts' }, { title: 'Manuals' }, { title: 'Cleaning' }],
    }),
  'quick-reply': () =>
    envelope('QuickReply', {
      title: 'Does it still drip?',
      elements: [{ title: 'Yes' }, { title: 'No' }, { title: 'I have to look' }],
    }),
  'time-picker': (now: number) =>
    envelope('TimePicker', {
      title: 'When may the mechanic call?',
      subtitle: 'It takes about an hour.',
      timeZoneOffset: 60,
      location: { title: 'Northlight workshop, Bristol', latitude: 51.4545, longitude: -2.5879, radius: 1 },
      timeslots: [...slotsOn(now, 2, [8, 10, 13]), ...slotsOn(now, 3, [9, 15])],
    }),
  carousel: () =>
    envelope('Carousel', {
      title: 'Machines that fit your counter',
      elements: [
        card('Alba Two', 'Quiet, 19 cm wide', 'alba-two', ['Order Alba Two', 'Try it in the shop']),
        card('Borea', 'With a milk jug', 'borea', ['Order Borea', 'Try it in the shop']),
        card('Corriere', 'For the office', 'corriere', ['Order Corriere', 'Try it in the shop']),
      ],
    }),
  view: () =>
    envelope('ViewResource', {
      viewId: 'confirm-address',
      viewToken: 'view-token-of-the-address-form',
      Actions: ['Confirm', 'Correct it'],
      viewData: {
        Heading: 'Is this address right?',
        name: 'Maya Lindqvist',
        address: { street: '12 Quay Street', city: 'Bristol' },
      },
    }),
  paging: () => partsPage(0, randomUUID()),
} as const satisfies Readonly<Record<string, (now: number) => JsonObject>>;

const parts = [
  'Seal of the tank',
  'Drip tray',
  'Milk jug',
  'Water filter',
  'Portafilter',
  'Shower screen',
  'Steam nozzle',
  'Bean hopper',
  'Feet, four of them',
  'Power cord',
];

const partsListId = 'spare-parts';
const partsPerPage = 4;

function partsPage(from: number, referenceId: string): JsonObject {
  const to = Math.min(from + partsPerPage, parts.length);
  return envelope('ListPicker', {
    title: 'Which part is it?',
    listId: partsListId,
    referenceId,
    preIndex: from - 1,
    nextIndex: to,
    elements: [
      ...(from > 0 ? [{ title: 'Previous parts', actionDetail: 'PREVIOUS_OPTIONS' }] : []),
      ...parts.slice(from, to).map((title) => ({ title, subtitle: 'In stock' })),
      ...(to < parts.length ? [{ title: 'More parts', actionDetail: 'SHOW_MORE' }] : []),
    ],
  });
}

function parse(content: string): JsonObject {
  try {
    return JSON.parse(content) ?? {};
  } catch {
    return {};
  }
}

/** The page that a structured answer asks for, or null where it asks for none. */
export function pageAskedFor(content: string): JsonObject | null {
  const { data } = parse(content) as { readonly data?: JsonObject };
  if (data?.['listId'] !== partsListId) return null;
  const referenceId = String(data['referenceId']);
  switch (data['actionName']) {
    case 'SHOW_MORE':
      return partsPage(Math.min(Number(data['nextIndex']) || 0, parts.length - 1), referenceId);
    case 'PREVIOUS_OPTIONS':
      return partsPage(Math.max((Number(data['preIndex']) || 0) + 1 - partsPerPage, 0), referenceId);
    default:
      return null;
  }
}
