import type { MessageBody } from './entry.ts';
import { plainTitle } from './plain-title.ts';
import { readInstant } from './read-slot.ts';
import { readPagingResponse, readResponse, type TemplateResponse } from './template-response.ts';
import type { CarouselTemplate, ChoiceTemplate, Template, TemplateOption, TimeSlot, ViewTemplate } from './template.ts';

/** Ways to compare an answer with a title, the surest first. */
const readings: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  plainTitle,
  (text) => plainTitle(text).toLowerCase(),
];

/** What one of the readings finds first. */
function firstFound<T>(find: (read: (text: string) => string) => T | undefined): T | undefined {
  for (const read of readings) {
    const found = find(read);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first of some things that has this name. */
function findNamed<T>(things: readonly T[], nameOf: (thing: T) => string, text: string): T | undefined {
  return firstFound((read) => {
    const wanted = read(text);
    return wanted === '' ? undefined : things.find((thing) => read(nameOf(thing)) === wanted);
  });
}

function findByTitle(options: readonly TemplateOption[], text: string): string | undefined {
  const choosable = options.filter(({ action }) => action === 'choose');
  return findNamed(choosable, ({ fullTitle }) => fullTitle, text)?.id;
}

/** Finds `card title - option title`, the words in which other widgets show what was chosen in a carousel. */
const findByBothTitles = (cards: readonly ChoiceTemplate[], text: string): string | undefined =>
  firstFound((read) => {
    const wanted = read(text);
    for (const { fullTitle, options } of cards) {
      const title = read(fullTitle);
      const [, rest] = wanted.startsWith(title) ? (/^\s*[-–]\s+(.*)$/s.exec(wanted.slice(title.length)) ?? []) : [];
      const found = rest === undefined ? undefined : findByTitle(options, rest);
      if (found !== undefined) return found;
    }
    return undefined;
  });

/** The cards that an answer can mean: those of its identifier and its title, as far as it names them. */
function cardsMeant({ cards, identifier }: CarouselTemplate, response: TemplateResponse): readonly ChoiceTemplate[] {
  const identified = cards.filter((card) => card.identifier !== null && card.identifier === response.identifier);
  if (identified.length === 1) return identified;
  if (response.listTitle === '') {
    const isOpen = response.identifier === null || response.identifier === identifier;
    return isOpen ? cards : identified;
  }
  const titled = firstFound((read) => {
    const wanted = read(response.listTitle);
    const found = (identified.length > 0 ? identified : cards).filter((card) => read(card.fullTitle) === wanted);
    return found.length > 0 ? found : undefined;
  });
  return titled ?? identified;
}

function findSlot(slots: readonly TimeSlot[], text: string): string | undefined {
  const wanted = text.trim();
  const same = slots.find(({ date }) => date.trim() === wanted);
  const instant = same ? null : readInstant(wanted);
  return (same ?? slots.find(({ time }) => time !== null && time === instant))?.id;
}

/** An action that the view does not list counts where the answer says that it answers a view. */
function findAction({ actions }: ViewTemplate, response: TemplateResponse): string | undefined {
  return findNamed(actions, String, response.action) ?? ((response.isView && response.action) || undefined);
}

function findInText(template: Template, text: string): string | undefined {
  switch (template.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return findByTitle(template.options, text);
    case 'carousel':
      return (
        findByTitle(
          template.cards.flatMap((card) => card.options),
          text,
        ) ?? findByBothTitles(template.cards, text)
      );
    case 'time-picker':
      return findSlot(template.slots, text);
    case 'view':
      return findNamed(template.actions, String, text);
    default:
      return template satisfies never;
  }
}

function findInResponse(template: Template, response: TemplateResponse): string | undefined {
  if (template.type === 'view') return findAction(template, response);
  const { isView, selection, action, identifier } = response;
  if (isView) return undefined;
  if (template.type === 'carousel') {
    const options = cardsMeant(template, response).flatMap((card) => card.options);
    return findByTitle(options, selection) ?? findByTitle(options, action);
  }
  const isOther = identifier !== null && template.identifier !== null && identifier !== template.identifier;
  return isOther ? undefined : (findInText(template, selection) ?? findInText(template, action));
}

/**
 * Finds what a later message chose in a template: by the title of an option, by a slot's date however it is written,
 * by a carousel's JSON, or by a structured answer. Links and paging are never an answer.
 * @returns the id of the option or slot, for a view the name of the action; null where the message is no answer to it
 */
export function findAnswer(template: Template, body: MessageBody): string | null {
  switch (body.type) {
    case 'text':
    case 'markdown':
      return findInText(template, body.text) ?? null;
    case 'response':
      if (!body.response || readPagingResponse(body.response)) return null;
      return findInResponse(template, readResponse(body.response)) ?? null;
    case 'interactive':
    case 'json':
      return null;
    default:
      return body satisfies never;
  }
}
