import { messageContentTypes } from '../wire/index.ts';
import type { ChoiceTemplate, Template, TemplateOption, TemplateReply, ViewTemplate } from './template.ts';

const templateTypes: Readonly<Record<ChoiceTemplate['type'], string>> = {
  'list-picker': 'ListPicker',
  panel: 'Panel',
  'quick-reply': 'QuickReply',
};

const sayText = (content: string): TemplateReply => ({ contentType: messageContentTypes.text, content });

const respond = (response: Readonly<Record<string, unknown>>): TemplateReply => ({
  contentType: messageContentTypes.response,
  content: JSON.stringify(response),
});

/** Asks for another page of a list, in the words of the documented sample. */
function turnPage(list: ChoiceTemplate, action: 'SHOW_MORE' | 'PREVIOUS_OPTIONS'): TemplateReply {
  const { version, paging, listId, type, referenceId } = list;
  return respond({
    version,
    data: {
      actionName: action,
      preIndex: paging.preIndex ?? undefined,
      nextIndex: paging.nextIndex ?? undefined,
      listId: listId ?? undefined,
      templateType: templateTypes[type],
      referenceId: referenceId ?? undefined,
    },
    action,
  });
}

function replyToOption(
  list: ChoiceTemplate,
  id: string,
  choose: (option: TemplateOption) => TemplateReply,
): TemplateReply | null {
  const option = list.options.find((other) => other.id === id);
  if (!option) return null;
  switch (option.action) {
    case 'choose':
      return choose(option);
    case 'more':
      return turnPage(list, 'SHOW_MORE');
    case 'previous':
      return turnPage(list, 'PREVIOUS_OPTIONS');
    case 'link':
      return null;
    default:
      return option.action satisfies never;
  }
}

/** What a carousel's answer names, so that equal options of two cards stay apart. */
const sayCard = (card: ChoiceTemplate, option: TemplateOption): TemplateReply =>
  sayText(
    JSON.stringify({
      templateIdentifier: card.identifier ?? undefined,
      listTitle: card.fullTitle,
      selectionText: option.fullTitle,
    }),
  );

const act = ({ version }: ViewTemplate, action: string): TemplateReply =>
  respond({ action, data: {}, templateType: 'ViewResource', version });

/**
 * What to send (SendMessage) when somebody chooses an option, a slot or a view's action by its id, or turns the page.
 * @returns null for an id that is none of the template, and for a link: it is followed, not sent
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/interactive-messages.html
 */
export function replyTo(template: Template, id: string): TemplateReply | null {
  switch (template.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return replyToOption(template, id, ({ fullTitle }) => sayText(fullTitle));
    case 'carousel': {
      const card = template.cards.find(({ options }) => options.some((option) => option.id === id));
      const list = card && { ...card, referenceId: card.referenceId ?? template.referenceId };
      const choose = (option: TemplateOption) =>
        template.omitsTitle || !card ? sayText(option.fullTitle) : sayCard(card, option);
      return list ? replyToOption(list, id, choose) : null;
    }
    case 'time-picker': {
      const slot = template.slots.find((other) => other.id === id);
      return slot ? sayText(slot.date) : null;
    }
    case 'view':
      return template.actions.includes(id) ? act(template, id) : null;
    default:
      return template satisfies never;
  }
}
