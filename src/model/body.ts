import type { MessageBody } from './entry.ts';
import { parseJson, readObject } from './read-json.ts';
import { readTemplate } from './read-template.ts';
import { readCarouselAnswer, readPagingResponse, readResponseText } from './template-response.ts';
import { readTemplateText } from './template-text.ts';
import type { TemplatePaging } from './template.ts';

/** Decides what a message says. Content that does not hold what its type promises is shown as the text that it is. */
export function readBody(type: MessageBody['type'], content: string): MessageBody {
  switch (type) {
    case 'text': {
      const response = content.includes('"selectionText"') ? readCarouselAnswer(readObject(content)) : null;
      return response
        ? { type: 'response', response, text: readResponseText(response) ?? content }
        : { type, text: content };
    }
    case 'markdown':
      return { type, text: content };
    case 'json':
      return { type, value: parseJson(content), text: content };
    case 'interactive': {
      const json = parseJson(content);
      const template = readTemplate(json);
      return { type, template, text: readTemplateText(json, template, content) };
    }
    case 'response': {
      const response = readObject(content);
      return { type, response, text: (response && readResponseText(response)) ?? content };
    }
    default:
      return type satisfies never;
  }
}

/** Where a message turns the pages of a list (SHOW_MORE, PREVIOUS_OPTIONS), or null for one that does not. */
export function readPaging(body: MessageBody): TemplatePaging | null {
  return body.type === 'response' && body.response ? readPagingResponse(body.response) : null;
}
