import { eventContentTypes, messageContentTypes } from '../../src/wire/index.ts';
import type { Vector } from './vectors.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const template = (templateType: string, content: JsonObject, more: JsonObject = {}): JsonObject => ({
  templateType,
  version: '1.0',
  data: { content, ...more },
});

/** Every member that a heading or an option can have, each with the same words. */
const everyMember = (words: string): JsonObject => ({
  title: words,
  subtitle: words,
  imageType: 'URL',
  imageData: words,
  imageDescription: words,
});

/** Each template with hostile words in each of its members. */
export function hostileTemplates(words: string): readonly JsonObject[] {
  const heading = everyMember(words);
  const ids = { templateIdentifier: words };
  const reply = { replyMessage: heading };
  const option = { ...heading, description: words, text: words };
  const options = [option, { ...option, type: 'hyperlink', url: words }, { ...option, actionDetail: words }];
  const paging = { title: words, actionDetail: 'SHOW_MORE' };
  const list = template('ListPicker', {
    ...heading,
    elements: [...options, paging],
    listId: words,
    preIndex: 1,
    nextIndex: words,
  });
  return [
    { ...ids, ...template('ListPicker', { ...heading, elements: [...options, paging], listId: words }, reply) },
    { ...ids, ...template('Panel', { ...heading, elements: options }, reply) },
    { ...ids, ...template('QuickReply', { ...heading, elements: options }, reply) },
    {
      ...ids,
      ...template(
        'TimePicker',
        {
          ...heading,
          timeZoneOffset: -450,
          location: { latitude: 47.6, longitude: -122.3, title: words, radius: 1 },
          timeslots: [
            { date: '2026-11-21T10:00+00:00', duration: 60, title: words },
            { date: words, duration: 60 },
          ],
        },
        reply,
      ),
    },
    {
      ...ids,
      ...template('Carousel', {
        ...heading,
        elements: [
          { ...ids, ...list },
          { ...ids, ...template('Panel', { ...heading, elements: options }) },
        ],
      }),
    },
    {
      ...ids,
      ...template('ViewResource', {
        ...heading,
        viewId: words,
        viewToken: words,
        viewData: { [words]: words, html: words, url: words, nested: JSON.stringify({ [words]: words }) },
        actions: [words],
      }),
    },
    { ...ids, templateType: words, version: words, data: { content: heading } },
  ];
}

const bot = { ParticipantRole: 'SYSTEM', ParticipantId: 'bot', DisplayName: 'BOT' };
const agent = { ParticipantRole: 'AGENT', ParticipantId: 'agent' };
const customer = { ParticipantRole: 'CUSTOMER', ParticipantId: 'customer' };

const message = (ContentType: string, Content: unknown, sender: JsonObject = agent): JsonObject => ({
  Type: 'MESSAGE',
  ContentType,
  Content: typeof Content === 'string' ? Content : JSON.stringify(Content),
  ...sender,
});

const event = (ContentType: string, members: JsonObject): JsonObject => ({ Type: 'EVENT', ContentType, ...members });

/** An address in all the forms that make a link or a picture of it. */
function aroundAddress(address: string): readonly JsonObject[] {
  const text = [
    `See ${address} for more`,
    `[click](${address})`,
    `[click](<${address}>)`,
    `![picture](${address})`,
    `<${address}>`,
    `[click][reference]\n\n[reference]: ${address} "title"`,
    `<a href="${address}">click</a>`,
    `[![picture](${address})](${address})`,
  ].join('\n\n');
  const elements = [{ title: text, type: 'hyperlink', url: address, imageType: 'URL', imageData: address }];
  return [
    message(messageContentTypes.markdown, text),
    message(messageContentTypes.text, text),
    message(messageContentTypes.interactive, template('ListPicker', { title: text, elements }), bot),
  ];
}

/** An item for every content type that says something. */
const underEveryType = (content: string): readonly JsonObject[] => [
  ...Object.values(messageContentTypes).map((type) => message(type, content)),
  message('application/vnd.amazonaws.connect.message.later', content),
  { Type: 'LATER', ContentType: 'text/html', Content: content, ...agent },
  event(eventContentTypes.authenticationInitiated, { Content: content, ...customer }),
  event(eventContentTypes.displayNameUpdated, { Content: content, ...customer }),
];

const shownEvents = [
  eventContentTypes.joined,
  eventContentTypes.transferSucceeded,
  eventContentTypes.displayNameUpdated,
  eventContentTypes.chatEnded,
];

/** The words in every place but those of templates. */
function inEveryMember(words: string, linkIds: readonly string[]): readonly JsonObject[] {
  const response = { actionName: words, selectionText: words, title: words, listTitle: words };
  const named = { ...agent, DisplayName: words, ParticipantId: words };
  const file = { AttachmentName: words, ContentType: words, Status: 'APPROVED' };
  return [
    message(messageContentTypes.response, {
      action: words,
      data: { ...response, [words]: words },
      templateType: words,
    }),
    message(messageContentTypes.text, { templateIdentifier: words, listTitle: words, selectionText: words }, customer),
    message(messageContentTypes.json, { [words]: words, url: words, nested: [{ html: words }] }),
    message(words, words, named),
    {
      ...message(messageContentTypes.text, words, { ...named, ParticipantRole: words }),
      Id: words,
      AbsoluteTime: words,
      ContactId: words,
    },
    {
      ...message(messageContentTypes.markdown, words, { ...customer, DisplayName: words }),
      MessageMetadata: {
        MessageId: words,
        MessageProcessingStatus: words,
        Receipts: [
          { RecipientParticipantId: words, DeliveredTimestamp: '2026-11-21T10:00:00.000Z', ReadTimestamp: words },
          { RecipientParticipantId: 'agent', ReadTimestamp: '2026-11-21T10:00:00.000Z' },
        ],
      },
    },
    ...shownEvents.map((type) => event(type, { ...named, Content: words })),
    event(words, { ...named, Type: words, Content: words }),
    ...linkIds.map((AttachmentId) => ({
      Type: 'ATTACHMENT',
      ...named,
      Attachments: [
        { ...file, AttachmentId, ...(AttachmentId.startsWith('picture') ? { ContentType: 'image/png' } : {}) },
      ],
    })),
    {
      Type: 'ATTACHMENT',
      ...named,
      Attachments: [
        { ...file, AttachmentId: words },
        { ...file, AttachmentId: `${words}1`, ContentType: 'image/png' },
        { ...file, AttachmentId: `${words}2`, Status: words },
        { ...file, AttachmentId: `${words}3`, Status: 'REJECTED' },
        { ...file, AttachmentId: `${words}4`, Status: 'IN_PROGRESS' },
        file,
      ],
    },
  ];
}

/** Every item that a vector makes; `plain` is the Id of the one that says it as plain text. */
export interface Placed {
  readonly vector: Vector;
  readonly plain: string;
  readonly items: readonly JsonObject[];
}

/** Puts a vector into every place where it fits. */
export function placesOf(vector: Vector): Placed {
  const { name, kind, value } = vector;
  const links = kind === 'address' ? [`file of ${name}`, `picture of ${name}`] : [];
  const items = [
    ...underEveryType(value),
    ...(kind === 'content' ? [] : inEveryMember(value, links)),
    ...(kind === 'content'
      ? []
      : hostileTemplates(value).map((one) => message(messageContentTypes.interactive, one, bot))),
    ...(kind === 'address' ? aroundAddress(value) : []),
  ].map((item, index) => ({ Id: `${name}/${index}`, AbsoluteTime: '2026-11-21T10:00:00.000Z', ...item }));
  return { vector, plain: `${name}/0`, items };
}
