/** An object of JSON, of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of a JSON text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value, or what it holds where it is an object or a list written as JSON once more. */
export function unwrap(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  return parseJson(value) ?? value;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object, also one written as JSON once more; null for everything else. */
export function readObject(value: unknown): JsonObject | null {
  const inner = unwrap(value);
  return isObject(inner) ? inner : null;
}

/** A list, also one written as JSON once more; null for everything else. */
export function readList(value: unknown): readonly unknown[] | null {
  const inner = unwrap(value);
  return Array.isArray(inner) ? inner : null;
}

/** A text as it came, or a number as text; '' for everything else and for spaces alone. */
export function readText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : '';
}

/** A finite number, also one written as text; null for everything else. */
export function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Letters alone, in lower case: SHOW_MORE, "Show more" and showMore are one name. */
export const readName = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll(/[^a-z]/gi, '').toLowerCase() : '';
