import { type JsonObject, readList, readName, readNumber, readObject, readText } from './read-json.ts';
import { elementsOf, readHeading, readOptions, saysSomething } from './read-option.ts';
import { readSlots } from './read-slot.ts';
import { readView } from './read-view.ts';
import type {
  CarouselTemplate,
  ChoiceTemplate,
  Template,
  TemplateBase,
  TemplateLocation,
  TimePickerTemplate,
} from './template.ts';

/** What an option of a quick reply may say; other titles have the common limit. */
const quickReplyLimit = 200;

const mostCards = 20;
const minutesPerDay = 24 * 60;

const types: ReadonlyMap<string, Template['type']> = new Map([
  ['listpicker', 'list-picker'],
  ['panel', 'panel'],
  ['quickreply', 'quick-reply'],
  ['timepicker', 'time-picker'],
  ['carousel', 'carousel'],
  ['viewresource', 'view'],
]);

const contentOf = (envelope: JsonObject): JsonObject | null => {
  const data = readObject(envelope['data']);
  return readObject(data?.['content']) ?? data;
};

/** The type that a template names; for one that names none, the type whose members it has. */
function typeOf(envelope: JsonObject, content: JsonObject): Template['type'] | undefined {
  const name = readText(envelope['templateType']);
  if (name) return types.get(readName(name));
  if (readList(content['timeslots'])) return 'time-picker';
  if (readText(content['viewId']) || readText(content['viewToken'])) return 'view';
  const [first] = elementsOf(content);
  if (first === undefined) return undefined;
  return readObject(readObject(first)?.['data']) ? 'carousel' : 'list-picker';
}

function readReply(envelope: JsonObject): TemplateBase['reply'] {
  const message = readObject(readObject(envelope['data'])?.['replyMessage']);
  const heading = message && readHeading(message);
  return heading && saysSomething(heading) ? heading : null;
}

const readBase = (envelope: JsonObject, content: JsonObject): TemplateBase => ({
  ...readHeading(content),
  version: readText(envelope['version']) || '1.0',
  identifier: readText(envelope['templateIdentifier']) || null,
  referenceId: readText(content['referenceId']) || null,
  reply: readReply(envelope),
});

function readChoice(
  type: ChoiceTemplate['type'],
  base: TemplateBase,
  content: JsonObject,
  idPrefix = '',
): ChoiceTemplate | null {
  const options = readOptions(content, idPrefix, type === 'quick-reply' ? quickReplyLimit : undefined);
  const isEmpty = elementsOf(content).length === 0;
  if (options.length === 0 && !(isEmpty && saysSomething(base))) return null;
  const paging = { preIndex: readNumber(content['preIndex']), nextIndex: readNumber(content['nextIndex']) };
  return { ...base, type, options, paging, listId: readText(content['listId']) || null };
}

/** A card is any list of options. What is something else, another carousel or a time picker, is none. */
function readCard(element: unknown, index: number): ChoiceTemplate | null {
  const envelope = readObject(element);
  const content = envelope && contentOf(envelope);
  if (!content) return null;
  const type = typeOf(envelope, content);
  if (type !== 'list-picker' && type !== 'panel' && type !== 'quick-reply') return null;
  return readChoice(type, readBase(envelope, content), content, `${index}/`);
}

function readCarousel(base: TemplateBase, content: JsonObject): CarouselTemplate | null {
  const cards = elementsOf(content)
    .slice(0, mostCards)
    .map(readCard)
    .filter((card) => card !== null);
  const omits = content['omitTitleFromCarouselResponse'];
  return cards.length > 0 ? { ...base, type: 'carousel', cards, omitsTitle: omits === true || omits === 'true' } : null;
}

function readLocation(value: unknown): TemplateLocation | null {
  const members = readObject(value);
  const title = readText(members?.['title']);
  if (!members || !title) return null;
  return { title, latitude: readNumber(members['latitude']), longitude: readNumber(members['longitude']) };
}

function readTimePicker(base: TemplateBase, content: JsonObject): TimePickerTemplate | null {
  const slots = readSlots(content['timeslots']);
  const offset = readNumber(content['timeZoneOffset']);
  const timeZoneOffset = offset !== null && Math.abs(offset) < minutesPerDay ? offset : null;
  const location = readLocation(content['location']);
  return slots.length > 0 ? { ...base, type: 'time-picker', slots, timeZoneOffset, location } : null;
}

/**
 * Reads the JSON of an interactive message. Members that are missing or of a wrong type are left out, as are options
 * that nobody could name, and what goes beyond 100 options of a list or 20 cards of a carousel. Never throws.
 * @returns null where the template is of no known type, or nothing in it can be shown: it has readable text at most
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/interactive-messages.html
 */
export function readTemplate(json: unknown): Template | null {
  const envelope = readObject(json);
  const content = envelope && contentOf(envelope);
  if (!content) return null;
  const type = typeOf(envelope, content);
  switch (type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return readChoice(type, readBase(envelope, content), content);
    case 'time-picker':
      return readTimePicker(readBase(envelope, content), content);
    case 'carousel':
      return readCarousel(readBase(envelope, content), content);
    case 'view':
      return readView(readBase(envelope, content), content);
    case undefined:
      return null;
    default:
      return type satisfies never;
  }
}
