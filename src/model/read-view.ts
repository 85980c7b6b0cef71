import { type JsonObject, readList, readObject, readText, unwrap } from './read-json.ts';
import { readHeading } from './read-option.ts';
import type { TemplateBase, ViewTemplate } from './template.ts';

/** Deeper than any documented view; also how often JSON may be written inside JSON. */
const mostLevels = 12;

const mostActions = 100;

/** A view's data, with what was JSON inside of texts parsed. */
function expand(value: unknown, levels: number = mostLevels): unknown {
  const inner = unwrap(value);
  if (typeof inner !== 'object' || inner === null) return inner;
  if (levels === 0) return null;
  if (Array.isArray(inner)) return inner.map((element) => expand(element, levels - 1));
  return Object.fromEntries(Object.entries(inner).map(([name, member]) => [name, expand(member, levels - 1)]));
}

/** The names of actions: texts, or objects that have a name. */
function readActions(value: unknown): readonly string[] {
  return (readList(value) ?? []).slice(0, mostActions).flatMap((action) => {
    const members = readObject(action);
    const name = members ? readText(members['name']) || readText(members['actionName']) : readText(action);
    return name === '' ? [] : name;
  });
}

/** Reads a ViewResource. Its heading is the one that Connect's own views have in their data where it has none itself. */
export function readView(base: TemplateBase, content: JsonObject): ViewTemplate {
  const data = expand(content['viewData'] ?? null);
  const members = readObject(data) ?? {};
  const heading = readHeading({
    title: members['Heading'],
    subtitle: readText(members['SubHeading']) || members['Description'],
  });
  const described = readObject(readObject(content['View'])?.['Content']) ?? {};
  const lists = [
    content['Actions'],
    content['actions'],
    content['viewActions'],
    described['Actions'],
    members['Actions'],
  ];
  return {
    ...base,
    title: base.title || heading.title,
    fullTitle: base.fullTitle || heading.fullTitle,
    subtitle: base.subtitle ?? heading.subtitle,
    type: 'view',
    viewId: readText(content['viewId']) || null,
    actions: [...new Set(lists.flatMap(readActions))],
    data,
  };
}
