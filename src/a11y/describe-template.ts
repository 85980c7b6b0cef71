import type { Formats, Labels } from '../i18n/index.ts';
import { plainTitle, type Template } from '../model/index.ts';

/** How many answers a reader can choose from; paging is none. */
function countChoices(template: Template): number {
  switch (template.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return template.options.filter(({ action }) => action === 'choose' || action === 'link').length;
    case 'time-picker':
      return template.slots.length;
    case 'carousel':
      return template.cards.reduce((count, card) => count + countChoices(card), 0);
    case 'view':
      return template.actions.length;
    default:
      return template satisfies never;
  }
}

/** An interactive message as it is spoken: its title and the number of options, which can be read when they are wanted. */
export function describeTemplate(template: Template, labels: Labels, formats: Formats): string {
  const title = plainTitle(template.title) || labels.template.untitled[template.type];
  return labels.template.spoken(title, countChoices(template), formats);
}
