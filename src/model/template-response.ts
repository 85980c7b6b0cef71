import { type JsonObject, readNumber, readObject, readText } from './read-json.ts';
import { pagingOf } from './read-option.ts';
import type { TemplatePaging } from './template.ts';

/** What a structured answer says, wherever it says it. */
export interface TemplateResponse {
  /** The carousel's card, or null. */
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
  const data = readObject(response['data']) ?? {};
  const isView = readText(response['templateType']) !== '' && data['templateType'] === undefined;
  const own = readText(response['selectionText']);
  return {
    identifier: readText(data['templateIdentifier']) || readText(response['templateIdentifier']) || null,
    listTitle: readText(data['listTitle']) || readText(response['listTitle']),
    // What a form sends is its own: a field called title names no option.
    selection: isView ? own : readText(data['selectionText']) || own || readText(data['title']),
    action: readText(data['actionName']) || readText(response['action']),
  };
}

/** What a structured answer pages to, or null for one that chooses something. */
export function readPagingResponse(response: JsonObject): TemplatePaging | null {
  const data = readObject(response['data']) ?? {};
  const { selection, action } = readResponse(response);
  const preIndex = readNumber(data['preIndex']);
  const nextIndex = readNumber(data['nextIndex']);
  // Bots name the action in their own language; who says between which places the list stands pages all the same.
  const isPaging = pagingOf(action) ?? (selection === '' && preIndex !== null && nextIndex !== null);
  if (!isPaging) return null;
  const referenceId = readText(data['referenceId']) || null;
  return { referenceId, listId: readText(data['listId']) || null, preIndex, nextIndex };
}

/** What a structured answer says in words: '' for paging, null where it says nothing. */
export function readResponseText(response: JsonObject): string | null {
  if (readPagingResponse(response)) return '';
  const { listTitle, selection, action } = readResponse(response);
  return [listTitle, selection || action].filter(Boolean).join(' – ') || null;
}

/** The answer that a carousel sends as plain text, or null for a text that is none. */
export function readCarouselAnswer(response: JsonObject | null): JsonObject | null {
  if (!response || readText(response['selectionText']) === '') return null;
  const { templateIdentifier, listTitle } = response;
  return typeof templateIdentifier === 'string' || typeof listTitle === 'string' ? response : null;
}
