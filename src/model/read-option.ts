import { type JsonObject, readList, readName, readObject, readText } from './read-json.ts';
import type { TemplateHeading, TemplateImage, TemplateOption } from './template.ts';

const titleLimit = 400;

/** More than any documented template may have, and few enough to be drawn. */
const mostOptions = 100;

/** The text, or as much of it as fits with an ellipsis; a surrogate pair is never split. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}

function readImage(members: JsonObject): TemplateImage | null {
  const type = readName(members['imageType']);
  const { imageData: data } = members;
  if ((type !== 'url' && type !== '') || typeof data !== 'string' || data.trim() === '') return null;
  return { url: data, description: readText(members['imageDescription']) || null };
}

/** Reads what stands above options, in an option, or in a reply message. */
export function readHeading(members: JsonObject, limit: number = titleLimit): TemplateHeading {
  const fullTitle = readText(members['title']);
  return {
    title: shorten(fullTitle, limit),
    fullTitle,
    subtitle: shorten(readText(members['subtitle']), titleLimit) || null,
    image: readImage(members),
  };
}

/** Whether there is anything in it to show. */
export const saysSomething = ({ title, subtitle, image }: TemplateHeading): boolean =>
  title !== '' || subtitle !== null || image !== null;

const pagingNames: ReadonlyMap<string, 'more' | 'previous'> = new Map([
  ['showmore', 'more'],
  ['previousoptions', 'previous'],
]);

/** Which way an action of this name (SHOW_MORE, "Show more", PREVIOUS_OPTIONS) pages; undefined for other names. */
export const pagingOf = (name: unknown): 'more' | 'previous' | undefined => pagingNames.get(readName(name));

/** An option, or null for one without a name: nobody could choose it. */
function readOption(element: unknown, id: string, limit: number): TemplateOption | null {
  const members = readObject(element) ?? { title: element };
  const paging = pagingOf(members['actionDetail']);
  const url = readText(members['url']) || null;
  const action = paging ?? (readName(members['type']) === 'hyperlink' ? 'link' : 'choose');
  const { title, text, actionDetail } = members;
  const name = readText(title) || readText(text) || (action === 'link' && url) || (paging && readText(actionDetail));
  if (!name) return null;
  return { id, action, url, ...readHeading({ ...members, title: name }, limit) };
}

/** The list that holds the options, whatever it is called. */
export const elementsOf = (content: JsonObject): readonly unknown[] =>
  readList(content['elements']) ?? readList(content['buttons']) ?? [];

/** Reads the options of a list. Their ids are their places, behind those of the card that they are in. */
export function readOptions(
  content: JsonObject,
  idPrefix: string,
  limit: number = titleLimit,
): readonly TemplateOption[] {
  return elementsOf(content)
    .slice(0, mostOptions)
    .map((element, index) => readOption(element, `${idPrefix}${index}`, limit))
    .filter((option) => option !== null);
}
