import type { MessageBody } from './entry.ts';
import type { Template } from './template.ts';

/**
 * The id of the option, slot or action of a template that a later message chose: null where it is no answer to it.
 * Links and paging are never an answer.
 */
export function findAnswer(_template: Template, _body: MessageBody): string | null {
  return null;
}
