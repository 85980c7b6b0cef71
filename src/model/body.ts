import type { MessageBody } from './entry.ts';

type JsonObject = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an interactive template says, as lines of plain text: its title, subtitle and the titles of its options. */
function readTemplate(template: JsonObject | null, fallback: string): string {
  const content = asObject(asObject(template?.['data'])?.['content']);
  if (!content) return fallback;
  const options = [content['elements'], content['buttons'], content['timeslots']].find(Array.isArray) ?? [];
  const lines = options.map((option: unknown) => {
    const members = asObject(option);
    const text = asText(members?.['title']) || asText(members?.['text']) || asText(members?.['date']);
    return text || readTemplate(members, '');
  });
  const text = [
    asText(content['title']),
    asText(content['subtitle']),
    ...lines.filter(Boolean).map((line) => `• ${line}`),
  ]
    .filter(Boolean)
    .join('\n');
  return text || asText(template?.['templateType']) || fallback;
}

/** What a structured answer says; '' for paging inside a template, which is no answer. */
function readResponse(response: JsonObject | null, fallback: string): string {
  if (!response) return fallback;
  const data = asObject(response['data']);
  const action = asText(data?.['actionName']) || asText(response['action']);
  if (/^(show[ _]more|previous[ _]options)$/i.test(action)) return '';
  return asText(data?.['selectionText']) || asText(data?.['title']) || action || fallback;
}

/** Decides what a message says. Content that does not hold what its type promises is shown as the text that it is. */
export function readBody(type: MessageBody['type'], content: string): MessageBody {
  switch (type) {
    case 'text':
    case 'markdown':
      return { type, text: content };
    case 'json':
      return { type, value: parseJson(content), text: content };
    case 'interactive': {
      const template = asObject(parseJson(content));
      return { type, template: null, text: readTemplate(template, content) };
    }
    case 'response': {
      const response = asObject(parseJson(content));
      return { type, response, text: readResponse(response, content) };
    }
    default:
      return type satisfies never;
  }
}
