import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../src/model/read-template.ts';
import type { Template, TemplateHeading } from '../../src/model/template.ts';
import {
  everyTemplate,
  templateJson,
  type TemplateJson,
  templateTypeNames,
  type TemplateTypeName,
} from './template-arbitrary.ts';

const typeOf: Readonly<Record<TemplateTypeName, Template['type']>> = {
  ListPicker: 'list-picker',
  Panel: 'panel',
  QuickReply: 'quick-reply',
  TimePicker: 'time-picker',
  Carousel: 'carousel',
  ViewResource: 'view',
};

type Members = Readonly<Record<string, unknown>>;

/** The member that a path of names leads to. */
const at = (json: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined,
    json,
  );

const listAt = (json: unknown, ...path: readonly string[]): readonly unknown[] => {
  const list = at(json, ...path);
  return Array.isArray(list) ? list : [];
};

const cut = (text: string, limit: number) =>
  text.length > limit ? `${text.slice(0, limit - 1).replace(/\p{Surrogate}$/u, '')}…` : text;

/** What a heading's documented JSON says, no more and no less. */
function headingOf(json: unknown, limit = 400): TemplateHeading {
  const [fullTitle, subtitle] = [String(at(json, 'title')), at(json, 'subtitle')];
  const [url, description = null] = [at(json, 'imageData'), at(json, 'imageDescription')];
  return {
    title: cut(fullTitle, limit),
    fullTitle,
    subtitle: subtitle === undefined ? null : cut(String(subtitle), 400),
    image:
      url === undefined ? null : { url: String(url), description: description === null ? null : String(description) },
  };
}

function optionOf(json: unknown, id: string, limit: number): Members {
  const detail = at(json, 'actionDetail');
  const plain = at(json, 'type') === 'hyperlink' ? 'link' : 'choose';
  const action = detail === undefined ? plain : detail === 'SHOW_MORE' ? 'more' : 'previous';
  return { id, action, url: at(json, 'url') ?? null, ...headingOf(json, limit) };
}

/** What a template's documented JSON says, no more and no less. */
function templateOf(json: unknown, idPrefix = ''): Members {
  const content = at(json, 'data', 'content');
  const [reply, location] = [at(json, 'data', 'replyMessage'), at(content, 'location')];
  const name = templateTypeNames.find((other) => other === at(json, 'templateType')) ?? 'ListPicker';
  const type = typeOf[name];
  const base = {
    type,
    ...headingOf(content),
    version: at(json, 'version') ?? '1.0',
    identifier: at(json, 'templateIdentifier') ?? null,
    referenceId: at(content, 'referenceId') ?? null,
    reply: reply === undefined ? null : headingOf(reply),
  };
  const elements = listAt(content, 'elements');
  switch (type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return {
        ...base,
        options: elements.map((element, index) =>
          optionOf(element, `${idPrefix}${index}`, type === 'quick-reply' ? 200 : 400),
        ),
        listId: at(content, 'listId') ?? null,
        paging: { preIndex: at(content, 'preIndex') ?? null, nextIndex: at(content, 'nextIndex') ?? null },
      };
    case 'carousel':
      return {
        ...base,
        cards: elements.map((element, index) => templateOf(element, `${index}/`)),
        omitsTitle: at(content, 'omitTitleFromCarouselResponse') === true,
      };
    case 'time-picker':
      return {
        ...base,
        slots: listAt(content, 'timeslots').map((slot, index) => ({
          id: String(index),
          date: at(slot, 'date'),
          time: Date.parse(String(at(slot, 'date')).replace('+00:00', ':00Z')),
          duration: at(slot, 'duration'),
        })),
        timeZoneOffset: at(content, 'timeZoneOffset') ?? null,
        location:
          location === undefined
            ? null
            : {
                title: at(location, 'title'),
                latitude: at(location, 'latitude'),
                longitude: at(location, 'longitude'),
              },
      };
    case 'view':
      // Its heading and data are told below: they are not where those of the others are.
      return {
        type,
        version: base.version,
        identifier: base.identifier,
        reply: base.reply,
        viewId: at(content, 'viewId'),
        actions: listAt(content, 'Actions'),
      };
    default:
      return type satisfies never;
  }
}

function expectRead(json: TemplateJson): void {
  const template = readTemplate(json);
  if (template?.type === 'view') expect(template).toMatchObject(templateOf(json));
  else expect(template).toEqual(templateOf(json));
}

describe('the documented fields', () => {
  test.each(templateTypeNames)('%s is read with every combination of its optional members', (name) => {
    const all = everyTemplate(name);
    expect(new Set(all.map((json) => JSON.stringify(json))).size).toBeGreaterThan(16);
    for (const json of all) expectRead(json);
  });

  test('a template with any words and numbers is read as it is', () => {
    fc.assert(fc.property(templateJson, expectRead), { numRuns: 300 });
  });

  test('a template written as JSON once more is the same template', () => {
    fc.assert(
      fc.property(templateJson, (json) => {
        const data = JSON.stringify(json['data']);
        expect(readTemplate({ ...json, data })).toEqual(readTemplate(json));
      }),
      { numRuns: 50 },
    );
  });
});
