import { type JsonObject, readList, readObject, readText } from './read-json.ts';
import { elementsOf } from './read-option.ts';
import type { Template } from './template.ts';

/** A carousel's cards have options: what is nested deeper is not read. */
const mostLevels = 3;

function readLines(envelope: JsonObject | null, levels: number): string {
  const data = readObject(envelope?.['data']);
  const content = readObject(data?.['content']) ?? data;
  if (!content || levels === 0) return '';
  const options = [...elementsOf(content), ...(readList(content['timeslots']) ?? [])].map((option) => {
    const members = readObject(option);
    if (!members) return readText(option);
    const { title, text, date } = members;
    return readText(title) || readText(text) || readText(date) || readLines(members, levels - 1);
  });
  const lines = options.filter(Boolean).map((option) => `• ${option}`);
  return [readText(content['title']), readText(content['subtitle']), ...lines].filter(Boolean).join('\n');
}

/**
 * What an interactive message says, as lines of plain text: its title, its subtitle and the titles of its options. It
 * says as much of a malformed template as can be read; the content itself where that is nothing.
 */
export function readTemplateText(json: unknown, template: Template | null, content: string): string {
  const envelope = readObject(json);
  // The words of a view are in its data, which only its heading is read from.
  if (template?.type === 'view' && template.title)
    return [template.fullTitle, template.subtitle ?? ''].join('\n').trim();
  return readLines(envelope, mostLevels) || readText(envelope?.['templateType']) || content;
}
