import { type JsonObject, readName, readNumber, readObject, readText } from './read-json.ts';
import { pagingOf } from './read-option.ts';
import type { TemplatePaging } from './template.ts';

/** What a structured answer says, wherever it says it. */
export interface TemplateResponse {
  /** Whether it answers a view: what it holds beside its action is a form's own. */
  readonly isView: boolean;
  /** The templateIdentifier of the carousel's card, or null. */
  readonly identifier: string | null;
  /** The title of the carousel's card, '' where there is none. */
  readonly listTitle: string;
  /** What was chosen, '' where it does not say. */
  readonly selection: string;
  /** The name of the action, '' where it has none. */
  readonly action: string;
}

/** Reads the JSON of a structured answer: an interactive.response, or what a carousel sends as text. */
export function readResponse(response: JsonObject): TemplateResponse {
  const isView = readName(response['templateType']) === 'viewresource';
  const data = (isView ? null : readObject(response['data'])) ?? {};
  return {
    isView,
    identifier: readText(data['templateIdentifier']) || readText(response['templateIdentifier']) || null,
    listTitle: readText(data['listTitle']) || readText(response['listTitle']),
    selection: readText(data['selectionText']) || readText(response['selectionText']) || readText(data['title']),
    action: readText(data['actionName']) || readText(response['action']),
  };
}

/** Which page of a list a structured answer asks for, or null for one that chooses something. */
export function readPagingResponse(response: JsonObject): TemplatePaging | null {
  const { isView, selection, action } = readResponse(response);
  const data = readObject(response['data']) ?? {};
  const preIndex = readNumber(data['preIndex']);
  const nextIndex = readNumber(data['nextIndex']);
  // A bot may name the action in its own language: who says between which places the list stands pages all the same.
  const hasPlaces = selection === '' && preIndex !== null && nextIndex !== null;
  if (isView || (!pagingOf(action) && !hasPlaces)) return null;
  return {
    referenceId: readText(data['referenceId']) || null,
    listId: readText(data['listId']) || null,
    preIndex,
    nextIndex,
  };
}

/** What a structured answer says in words: '' for paging, null where it says nothing. */
export function readResponseText(response: JsonObject): string | null {
  if (readPagingResponse(response)) return '';
  const { listTitle, selection, action } = readResponse(response);
  return [listTitle, selection || action].filter(Boolean).join(' – ') || null;
}

/** The answer that a carousel sends as plain text, or null for what is none. */
export function readCarouselAnswer(response: JsonObject | null): JsonObject | null {
  if (!response || readText(response['selectionText']) === '') return null;
  const { templateIdentifier, listTitle } = response;
  return typeof templateIdentifier === 'string' || typeof listTitle === 'string' ? response : null;
}
