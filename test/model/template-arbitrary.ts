import fc from 'fast-check';
import {
  envelope,
  exampleOf,
  type Fields,
  id,
  replyMessage,
  tables,
  type TemplateJson,
  type TemplateTypeName,
  templateTypeNames,
  valuesOf,
} from './template-fields.ts';

export { templateTypeNames, type TemplateJson, type TemplateTypeName };

function wrap(templateType: string, outer: TemplateJson, content: TemplateJson, reply?: TemplateJson): TemplateJson {
  const data = reply ? { content, replyMessage: reply } : { content };
  return { templateType, ...outer, data };
}

const titleOf = (member: TemplateJson) =>
  String(member['title'] ?? member['date'])
    .trim()
    .toLowerCase();

/** One to as many as are documented, each with a title of its own. */
const listOf = (fields: Fields, most: number): fc.Arbitrary<readonly TemplateJson[]> =>
  fc.uniqueArray(valuesOf(fields), { minLength: 1, maxLength: most, selector: titleOf });

function templateOf(type: TemplateTypeName): fc.Arbitrary<TemplateJson> {
  const { content, list, element: fields, most } = tables[type];
  const elements: fc.Arbitrary<readonly TemplateJson[]> =
    type === 'Carousel'
      ? fc.array(
          fc
            .tuple(fc.constantFrom('ListPicker', 'Panel'), id, valuesOf(tables.ListPicker.content), listOf(fields, 4))
            .map(([card, identifier, members, options]) =>
              wrap(card, { templateIdentifier: identifier, version: '1.0' }, { ...members, elements: options }),
            ),
          { minLength: 2, maxLength: most },
        )
      : listOf(fields, Math.max(1, most));
  return fc
    .tuple(valuesOf(envelope), valuesOf(content), elements, fc.option(valuesOf(replyMessage), { nil: undefined }))
    .map(([outer, members, inner, reply]) =>
      wrap(type, outer, most > 0 ? { ...members, [list]: inner } : members, reply),
    );
}

/** Any documented template, with every combination of its optional members. Titles within one list differ. */
export const templateJson: fc.Arbitrary<TemplateJson> = fc.oneof(...templateTypeNames.map(templateOf));

/** All subsets of some names. */
const subsets = (names: readonly string[]): readonly ReadonlySet<string>[] =>
  names.reduce<readonly ReadonlySet<string>[]>(
    (sets, name) => sets.flatMap((set) => [set, new Set([...set, name])]),
    [new Set()],
  );

const optionalNames = (fields: Fields) => Object.keys(fields).filter((name) => fields[name]?.isOptional);

/**
 * Every combination of the optional members of a template: those of its content and envelope with an element that has
 * all of its own, and those of an element in a template that has all of its own.
 */
export function everyTemplate(type: TemplateTypeName): readonly TemplateJson[] {
  const { content, list, element: fields, most } = tables[type];
  const own = [...optionalNames(content), ...optionalNames(envelope), 'replyMessage'];
  const build = (has: (name: string) => boolean, elementHas: (name: string) => boolean): TemplateJson => {
    const one = { ...exampleOf(fields, elementHas) };
    const other = type === 'TimePicker' ? { ...one, date: '2026-11-25T09:30+00:00' } : { title: 'Talk to an agent' };
    const card = (title: string) =>
      wrap(
        'ListPicker',
        { version: '1.0', templateIdentifier: title },
        { ...exampleOf(tables.ListPicker.content, has), title, elements: [one, other] },
      );
    const elements = type === 'Carousel' ? [card('Trains'), card('Hotels')] : [one, other];
    const members = exampleOf(content, has);
    const reply = has('replyMessage') ? exampleOf(replyMessage, has) : undefined;
    return wrap(type, exampleOf(envelope, has), most > 0 ? { ...members, [list]: elements } : members, reply);
  };
  const all = () => true;
  return [
    ...subsets(own).map((set) => build((name) => set.has(name), all)),
    ...subsets(optionalNames(fields)).map((set) => build(all, (name) => set.has(name))),
  ];
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    [[]],
    [null],
    '{}',
    '[]',
    '{"a":',
    'URL',
    '\uD83E',
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    'ListPicker',
    'LISTPICKER',
    'Form',
    'carousel',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
  ),
);

/** The value with one of its members, at any depth, taken away, renamed or replaced by something else. */
function mutate(
  value: unknown,
  path: readonly number[],
  change: 'drop' | 'rename' | 'replace' | 'repeat',
  by: unknown,
): unknown {
  const [step = 0, ...rest] = path;
  if (Array.isArray(value) && value.length > 0) {
    const at = step % value.length;
    if (rest.length === 0 && change === 'repeat') return Array.from({ length: 150 }, () => value[at] as unknown);
    return value.map((member: unknown, index) => (index === at ? mutate(member, rest, change, by) : member));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return by;
  const entries = Object.entries(value);
  if (entries.length === 0) return by;
  const at = step % entries.length;
  return Object.fromEntries(
    entries.flatMap(([name, member], index): (readonly [string, unknown])[] => {
      if (index !== at) return [[name, member]];
      if (rest.length > 0 && typeof member === 'object' && member !== null)
        return [[name, mutate(member, rest, change, by)]];
      if (change === 'drop') return [];
      if (change === 'rename') return [[name.toUpperCase(), member]];
      return [[name, by]];
    }),
  );
}

/** Templates as broken bots write them: members missing, misspelt, of wrong types, repeated, or JSON in JSON. */
export const malformedTemplateJson: fc.Arbitrary<unknown> = fc
  .tuple(
    templateJson,
    fc.array(
      fc.tuple(
        fc.array(fc.nat(9), { minLength: 1, maxLength: 7 }),
        fc.constantFrom('drop', 'rename', 'replace', 'repeat'),
        junk,
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([template, changes]) =>
    changes.reduce<unknown>((json, [path, change, by]) => mutate(json, path, change, by), template),
  );
