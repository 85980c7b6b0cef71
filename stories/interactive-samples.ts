import published from '../test/fixtures/samples/interactive-templates-chat-interface-docs.json' with { type: 'json' };
import frames from '../test/fixtures/samples/ws-frames-listpicker-show-more.json' with { type: 'json' };
import views from '../test/fixtures/samples/interactive-view-and-response-content.json' with { type: 'json' };
import { readBody } from '../src/model/body.ts';
import type { MessageBody, Template } from '../src/model/index.ts';
import { replyTo } from '../src/model/template-reply.ts';

/** An interactive message as its JSON comes. */
export const interactiveBody = (json: unknown): MessageBody => readBody('interactive', JSON.stringify(json));

/** The template of a body that has one. @throws Error for any other */
export function templateOf(body: MessageBody): Template {
  const template = body.type === 'interactive' ? body.template : null;
  if (!template) throw new Error('This is no template that can be shown. Correct its JSON.');
  return template;
}

/** What somebody says who chooses this option. */
export function answerBody(template: Template, id: string): MessageBody {
  const reply = replyTo(template, id);
  if (!reply) throw new Error(`The template has nothing to choose by the id "${id}". Take one of its options.`);
  return readBody(reply.contentType === 'text/plain' ? 'text' : 'response', reply.content);
}

/** Something that can be chosen in a template, or null where nothing can. */
export function choiceOf(template: Template): string | null {
  switch (template.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return template.options.findLast(({ action }) => action === 'choose')?.id ?? null;
    case 'carousel':
      return template.cards[1]?.options[0]?.id ?? null;
    case 'time-picker':
      return template.slots[1]?.id ?? null;
    case 'view':
      return template.actions[0] ?? null;
    default:
      return template satisfies never;
  }
}

/** The templates of the published samples, in the order of the files. */
export const publishedTemplates: readonly unknown[] = [
  ...published,
  ...views.filter(({ ContentType }) => !ContentType.endsWith('response')).map(({ Content }) => Content),
  ...frames.items.flatMap(({ content }) => (content === undefined ? [] : JSON.parse(JSON.parse(content).Content))),
];

const picture = {
  imageType: 'URL',
  imageData: 'https://pictures.example/boat.jpg',
  imageDescription: 'A white boat in a small harbour',
};

const element = (title: string, subtitle: string) => ({ title, subtitle, ...picture });

const list = (templateType: string, title: string, titles: readonly string[]) => ({
  templateType,
  version: '1.0',
  templateIdentifier: title,
  data: {
    content: {
      title,
      subtitle: 'With *every* member that is documented, [a link](https://boats.example/tours) too',
      ...picture,
      elements: titles.map((name) => element(name, 'Two hours, with a guide')),
      listId: 'tours',
      referenceId: title,
      preIndex: -1,
      nextIndex: 3,
    },
    replyMessage: { title: 'Thank you!', subtitle: 'We look forward to seeing you.', ...picture },
  },
});

const tours = ['Around the islands', 'To the lighthouse', 'Into the sunset'];

/** One template of each type, with every documented member. */
export const fullTemplates = {
  listPicker: list('ListPicker', 'Which tour do you like?', tours),
  panel: list('Panel', 'What do you want to know?', tours),
  quickReply: list('QuickReply', 'Did you like it?', ['Yes', 'No', 'I am not sure yet']),
  timePicker: {
    templateType: 'TimePicker',
    version: '1.0',
    data: {
      content: {
        title: 'When shall we leave?',
        subtitle: 'Be there ten minutes earlier.',
        timeZoneOffset: -450,
        location: { title: 'Pier 7, Old Harbour', latitude: 47.61, longitude: -122.33, radius: 1 },
        timeslots: [
          { date: '2026-03-14T17:00+00:00', duration: 60 },
          { date: '2026-03-14T18:30+00:00', duration: 60 },
          { date: '2026-03-14T20:00+00:00', duration: 90 },
          { date: '2026-03-15T17:00+00:00', duration: 60 },
          { date: '2026-03-15T18:30+00:00', duration: 60 },
        ],
      },
      replyMessage: { title: 'See you at the pier!' },
    },
  },
  carousel: {
    templateType: 'Carousel',
    version: '1.0',
    data: {
      content: {
        title: 'Boats that are free on Saturday',
        elements: ['Marlin', 'Heron', 'Pelican', 'Swift'].map((name) => {
          const card = list('ListPicker', name, [`Book ${name}`, `Who sails ${name}?`]);
          const page = { title: 'See its pictures', type: 'hyperlink', url: `https://boats.example/${name}` };
          const { content } = card.data;
          return { ...card, data: { content: { ...content, elements: [...content.elements.slice(0, 2), page] } } };
        }),
      },
    },
  },
  view: {
    templateType: 'ViewResource',
    version: '1.0',
    data: {
      content: {
        viewId: 'booking',
        viewToken: 'secret-view-token',
        Actions: ['Confirm', 'Change'],
        viewData: {
          Heading: 'Is everything right?',
          SubHeading: 'We book as soon as you confirm.',
          tour: 'Around the islands',
          guests: 4,
          contact: { fullName: 'Amira Haddad', phone: '+49 30 1234567' },
          extras: ['Lunch', 'Life jackets for two children'],
        },
      },
    },
  },
} as const;
