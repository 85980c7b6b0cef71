import type { MessageBody } from './entry.ts';
import { plainTitle } from './plain-title.ts';
import { readInstant } from './read-slot.ts';
import { readPagingResponse, readResponse, type TemplateResponse } from './template-response.ts';
import type { CarouselTemplate, ChoiceTemplate, Template, TemplateOption, TimeSlot, ViewTemplate } from './template.ts';

type Reading = (text: string) => string;

/** Ways to compare an answer with a title, the surest first. */
const readings: readonly Reading[] = [(text) => text.trim(), plainTitle, (text) => plainTitle(text).toLowerCase()];

/** What one of the readings finds first. */
function firstFound<T>(find: (read: Reading, level: number) => T | undefined): T | undefined {
  for (const [level, read] of readings.entries()) {
    const found = find(read, level);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The ids of options by their titles, for each of the readings. */
type Titles = readonly ReadonlyMap<string, string>[];

/** A question is held against every message behind it: its titles are read once. */
const titlesOfOptions = new WeakMap<readonly TemplateOption[], Titles>();

function titlesOf(options: readonly TemplateOption[]): Titles {
  const known = titlesOfOptions.get(options);
  if (known) return known;
  // The first of two equal titles is the one that counts, so it comes last.
  const choosable = options.filter(({ action }) => action === 'choose').toReversed();
  const titles = readings.map((read) => new Map(choosable.map(({ id, fullTitle }) => [read(fullTitle), id])));
  titlesOfOptions.set(options, titles);
  return titles;
}

/** Finds an option by its title in one or several lists; a surer reading in a later list comes first. */
const findByTitle = (lists: readonly ChoiceTemplate[], text: string): string | undefined =>
  firstFound((read, level) => {
    const wanted = read(text);
    if (wanted === '') return undefined;
    for (const { options } of lists) {
      const id = titlesOf(options)[level]?.get(wanted);
      if (id !== undefined) return id;
    }
    return undefined;
  });

/** Finds `card title - option title`, the words in which other widgets show what was chosen in a carousel. */
function findByBothTitles(cards: readonly ChoiceTemplate[], text: string): string | undefined {
  if (!/[-–]\s/.test(text)) return undefined;
  return firstFound((read) => {
    const wanted = read(text);
    for (const card of cards) {
      const title = read(card.fullTitle);
      const [, rest] = wanted.startsWith(title) ? (/^\s*[-–]\s+(.*)$/s.exec(wanted.slice(title.length)) ?? []) : [];
      const found = rest === undefined ? undefined : findByTitle([card], rest);
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/** The cards that an answer can mean: those of its identifier and its title, as far as it names them. */
function cardsMeant({ cards, identifier }: CarouselTemplate, response: TemplateResponse): readonly ChoiceTemplate[] {
  const identified = cards.filter((card) => card.identifier !== null && card.identifier === response.identifier);
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

const findByName = (names: readonly string[], text: string): string | undefined =>
  firstFound((read) => {
    const wanted = read(text);
    return wanted === '' ? undefined : names.find((name) => read(name) === wanted);
  });

/** An action that the view does not list counts where the answer says that it answers a view. */
function findAction({ actions }: ViewTemplate, response: TemplateResponse): string | undefined {
  return findByName(actions, response.action) ?? ((response.isView && response.action) || undefined);
}

function findInText(template: Template, text: string): string | undefined {
  switch (template.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return findByTitle([template], text);
    case 'carousel':
      return findByTitle(template.cards, text) ?? findByBothTitles(template.cards, text);
    case 'time-picker':
      return findSlot(template.slots, text);
    case 'view':
      return findByName(template.actions, text);
    default:
      return template satisfies never;
  }
}

function findInResponse(template: Template, response: TemplateResponse): string | undefined {
  if (template.type === 'view') return findAction(template, response);
  const { isView, selection, action, identifier } = response;
  if (isView) return undefined;
  if (template.type === 'carousel') {
    const cards = cardsMeant(template, response);
    return findByTitle(cards, selection) ?? findByTitle(cards, action);
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
