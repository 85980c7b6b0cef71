import fc from 'fast-check';

/** The JSON of an interactive message, as a bot writes it. */
export type TemplateJson = Readonly<Record<string, unknown>>;

export type TemplateTypeName = 'ListPicker' | 'Panel' | 'QuickReply' | 'TimePicker' | 'Carousel' | 'ViewResource';

/** A member of a documented object: an example, values for it, and whether it may be missing. */
interface Field {
  readonly example: unknown;
  readonly values: fc.Arbitrary<unknown>;
  readonly isOptional: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

const needed = (example: unknown, values: fc.Arbitrary<unknown>): Field => ({ example, values, isOptional: false });
const optional = (example: unknown, values: fc.Arbitrary<unknown>): Field => ({ example, values, isOptional: true });

/** Words as people write them: markdown, emoji, right-to-left, line breaks, and longer ones than any limit. */
const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Billing', 'Massage therapist', 'Größe 🧵', 'שירות לקוחות', '二名様', '3 < 4'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('**Bold** choice', 'See [help](https://example.com/a)', '1. First\r\n2. Second'),
  },
  {
    weight: 3,
    arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  },
  { weight: 1, arbitrary: fc.integer({ min: 198, max: 420 }).map((length) => '🧶'.repeat(length / 2) + 'yarn') },
);

export const id = fc.uuid();
const image: Fields = {
  imageType: optional('URL', fc.constant('URL')),
  imageData: optional(
    'https://images.example/lamp.jpg',
    fc.constantFrom('https://images.example/lamp.jpg', 'lamp.png'),
  ),
  imageDescription: optional('A lamp', words),
};
const heading: Fields = {
  title: needed('What can we do for you?', words),
  subtitle: optional('Tap to select option', words),
};
export const envelope: Fields = {
  templateIdentifier: optional('8c0a55c8-1c37-41c2-b22a-62b2aaa7f1ac', id),
  version: optional('1.0', fc.constant('1.0')),
};
const paging: Fields = {
  listId: optional('serviceList', fc.constantFrom('serviceList', 'hotels')),
  referenceId: optional('320435df-2e3c-47ea-9206-e64f81dd8e3c', id),
  preIndex: optional(-1, fc.integer({ min: -1, max: 50 })),
  nextIndex: optional(5, fc.integer({ min: 0, max: 60 })),
};
const element: Fields = {
  title: needed('Billing', words),
  subtitle: optional('Ask about an invoice', words),
  ...image,
  actionDetail: optional('SHOW_MORE', fc.constantFrom('SHOW_MORE', 'PREVIOUS_OPTIONS')),
};
const cardElement: Fields = {
  ...element,
  type: optional('hyperlink', fc.constantFrom('hyperlink', 'action')),
  url: optional('https://example.com/more', fc.webUrl()),
};
/** JSON has no -0. */
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);
const location: Fields = {
  latitude: needed(47.61, degrees(90)),
  longitude: needed(-122.34, degrees(180)),
  title: needed('The workshop', words),
  radius: optional(1, fc.nat(50)),
};
const slot: Fields = {
  date: needed(
    '2026-11-24T18:00+00:00',
    fc
      .integer({ min: 0, max: 400_000 })
      .map((minutes) => `${new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString().slice(0, 16)}+00:00`),
  ),
  duration: needed(60, fc.integer({ min: 5, max: 600 })),
};

/** The documented members of each template's content, and of what stands in its list. */
export const tables: Readonly<
  Record<
    TemplateTypeName,
    { readonly content: Fields; readonly list: string; readonly element: Fields; readonly most: number }
  >
> = {
  ListPicker: { content: { ...heading, ...image, ...paging }, list: 'elements', element, most: 6 },
  Panel: { content: { ...heading, ...image, ...paging }, list: 'elements', element, most: 10 },
  QuickReply: {
    content: heading,
    list: 'elements',
    element: { title: element['title'] ?? needed('Yes', words) },
    most: 5,
  },
  TimePicker: {
    content: {
      ...heading,
      timeZoneOffset: optional(-450, fc.integer({ min: -720, max: 840 })),
      location: optional(
        exampleOf(location, () => true),
        valuesOf(location),
      ),
    },
    list: 'timeslots',
    element: slot,
    most: 40,
  },
  Carousel: {
    content: { ...heading, omitTitleFromCarouselResponse: optional(true, fc.boolean()) },
    list: 'elements',
    element: cardElement,
    most: 5,
  },
  ViewResource: {
    content: {
      viewId: needed('detail', fc.constantFrom('detail', 'form', 'view-123')),
      viewToken: needed('token', fc.string({ minLength: 1 })),
      viewData: optional(
        '{"Heading":"Your booking","Sections":"[{\\"Label\\":\\"Guests\\"}]"}',
        fc.oneof(fc.json({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 })),
      ),
      Actions: optional(['submit', 'cancel'], fc.uniqueArray(words, { maxLength: 4 })),
    },
    list: 'none',
    element: {},
    most: 0,
  },
};
/** A reply message has what a heading has. */
export const replyMessage: Fields = { ...heading, ...image };

export const templateTypeNames: readonly TemplateTypeName[] = [
  'ListPicker',
  'Panel',
  'QuickReply',
  'TimePicker',
  'Carousel',
  'ViewResource',
];

/** The documented members with their examples: the optional ones that it has. */
export function exampleOf(fields: Fields, has: (name: string) => boolean): TemplateJson {
  const entries = Object.entries(fields).filter(([name, field]) => !field.isOptional || has(name));
  return Object.fromEntries(entries.map(([name, field]) => [name, field.example]));
}

/** The documented members with values of all kinds, the optional ones there or not. */
export function valuesOf(fields: Fields): fc.Arbitrary<TemplateJson> {
  const requiredKeys = Object.keys(fields).filter((name) => fields[name]?.isOptional === false);
  const members = Object.fromEntries(Object.entries(fields).map(([name, { values }]) => [name, values]));
  return fc.record(members, { requiredKeys, noNullPrototype: true });
}
