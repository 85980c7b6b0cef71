/** One thing that a view's data says. */
export interface ViewFact {
  /** Its place among the others. */
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

const mostFacts = 8;
const deepest = 3;
const longestValue = 120;

/** What stands elsewhere in the card; and what opens the view, which says nothing to a reader and is nobody's business. */
const isNoFact = /^(heading|subheading|description|actions)$|token|secret|password/i;

const shorten = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

/** "customer_fullName" as "Customer full name". */
function readableName(name: string): string {
  const words = shorten(name)
    .replaceAll(/[_\-.]+/g, ' ')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .trim();
  const [first = '', ...rest] = words;
  const lower = rest.join('').replaceAll(/ \p{Lu}(?=\p{Ll})/gu, (start) => start.toLowerCase());
  return first.toUpperCase() + lower;
}

/** What a value says by itself, or null for one that has members of its own, or says nothing. */
function readableValue(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value.trim() === '' ? null : shorten(value.trim());
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return null;
  }
}

/** A generator, so that of big data only its beginning is looked at. */
function* factsOf(value: unknown, path: readonly string[]): Generator<Omit<ViewFact, 'key'>> {
  const name = path.map(readableName).filter(Boolean).join(' · ');
  const text = readableValue(value);
  if (text !== null) {
    if (name !== '') yield { name, value: text };
    return;
  }
  if (typeof value !== 'object' || value === null || path.length >= deepest) return;
  if (Array.isArray(value)) {
    const texts = value.slice(0, mostFacts).map(readableValue);
    if (texts.length > 0 && texts.every((one) => one !== null)) {
      yield { name, value: shorten(texts.join(', ')) };
      return;
    }
    for (const [index, member] of value.slice(0, mostFacts).entries())
      yield* factsOf(member, [...path, `${index + 1}`]);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (!isNoFact.test(key)) yield* factsOf(member, [...path, key]);
  }
}

/** What a view's data says, as a few names and values; nested data by its path. */
export function viewFacts(data: unknown): readonly ViewFact[] {
  const facts: ViewFact[] = [];
  for (const fact of factsOf(data, [])) {
    if (facts.length === mostFacts) break;
    facts.push({ key: `${facts.length}`, ...fact });
  }
  return facts;
}
