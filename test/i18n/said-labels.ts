import { formatsFor, type Labels } from '../../src/i18n/index.ts';

/** Names that a sentence must hold as they are, whatever they look like. */
const maria = 'Maria “M.” O’Neil (Sales)';
const layla = 'ليلى $& <b>';
const file = 'año 2026 {0}.pdf';
const time = '14:05';

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1234] as const;
const subjects = [
  { own: true, name: maria },
  { own: false, name: maria, isNamed: true, formerName: layla },
  { own: false, name: layla, isNamed: false, formerName: null },
];
const felt = [
  { positive: 3, neutral: 0, mixed: 5, negative: 21 },
  { positive: 1, neutral: 11, mixed: 0, negative: 0 },
];
const everyCount = counts.map((count) => [count]);

/** What each function of the labels is called with, beside the formats, which are the last argument of all. */
const given: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  entryName: [[[maria, layla, time]]],
  sentences: [[[maria, layla]]],
  moreEvents: everyCount.slice(1),
  'unsent.failedText': [[layla]],
  deliveredTo: [[maria, time]],
  readBy: [[layla, time]],
  timeInZone: [[time, 'Central European Time']],
  openFile: [[file]],
  'viewer.zoom': [[100], [250]],
  'viewer.place': [[3, 21]],
  'chapter.messages': counts.flatMap((count) => [
    [count, true],
    [count, false],
  ]),
  newMessages: everyCount.slice(1),
  typing: [[[maria]], [[maria, layla]], [[maria, layla, 'Ben']], [[maria, layla, 'Ben', 'Cem']]],
  messageFrom: [[maria, layla]],
  messagesFrom: counts.slice(2).map((count) => [count, maria]),
  fileFrom: [[maria, file]],
  'template.timeZone': [['UTC+2']],
  'template.card': [[3, 5]],
  'template.spoken': counts.map((count) => [maria, count]),
  'analysis.course': felt.map((parts) => [maria, parts]),
  'analysis.shift': [['-2.5', '3']],
  opensInNewTab: [['https://example.com/?a=1&b=$1']],
};

/** One way of saying something. */
export interface Said {
  /** Where it stands in the labels, such as "older.load", and what it was called with. */
  readonly path: string;
  readonly text: string;
  /** The names and numbers that were given to it. */
  readonly placeholders: readonly string[];
}

function placeholdersIn(value: unknown, numberOf: (value: number) => string): readonly string[] {
  if (typeof value === 'string') return [value];
  // Of none, one and two some languages have words.
  if (typeof value === 'number') return value > 2 ? [numberOf(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => placeholdersIn(inner, numberOf));
}

/** Everything that the labels can say, in one order for all languages. */
export function saidBy(labels: Labels): readonly Said[] {
  const formats = formatsFor(labels.language, 'UTC');
  const say = (value: unknown, path: string): readonly Said[] => {
    if (typeof value === 'string') return [{ path, text: value, placeholders: [] }];
    if (typeof value === 'function') {
      const calls = /^(events|shortEvents)\./.test(path) ? subjects.map((subject) => [subject]) : given[path];
      if (!calls) throw new Error(`The test knows nothing to call ${path} with. Add it to said-labels.ts.`);
      return calls.map((values) => ({
        path: `${path}(${JSON.stringify(values).slice(1, -1)})`,
        text: String(Reflect.apply(value, undefined, [...values, formats])),
        placeholders: placeholdersIn(values, formats.number),
      }));
    }
    return Object.entries(Object(value))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, inner]) => say(inner, path === '' ? name : `${path}.${name}`));
  };
  return say(labels, '');
}

/** What is left of a sentence without the names and numbers that were given to it. */
export const ownWords = ({ text, placeholders }: Said): string =>
  placeholders
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, placeholder) => rest.replaceAll(placeholder, ''), text);
