import type { Template, TemplateReply } from './template.ts';

/**
 * What to send (SendMessage) when somebody chooses an option, a slot or an action by its id, or turns the page.
 * @returns null for an id that is none of the template, and for a link: it is followed, not sent
 */
export function replyTo(_template: Template, _id: string): TemplateReply | null {
  return null;
}
