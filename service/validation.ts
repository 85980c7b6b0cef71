import { ServiceError } from './service-error.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(member: string, problem: string): never {
  throw new ServiceError('ValidationException', `Validation exception due to invalid parameter: ${member} ${problem}`);
}

/** The lengths between which a string member is accepted, both included. */
export type Length = readonly [shortest: number, longest: number];

/** A string member; null counts as absent, as in every JSON protocol of AWS. */
export function optionalString(body: JsonObject, member: string, [shortest, longest]: Length): string | undefined {
  const value = body[member] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'string') refuse(member, 'must be a string');
  if (value.length < shortest || value.length > longest) {
    refuse(member, `must be between ${shortest} and ${longest} characters long`);
  }
  return value;
}

export function requiredString(body: JsonObject, member: string, length: Length): string {
  return optionalString(body, member, length) ?? refuse(member, 'is required');
}

export function optionalInteger(body: JsonObject, member: string, least: number, most: number): number | undefined {
  const value = body[member] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value)) refuse(member, 'must be an integer');
  if (value < least || value > most) refuse(member, `must be between ${least} and ${most}`);
  return value;
}

export function optionalOneOf<T extends string>(body: JsonObject, member: string, values: readonly T[]): T | undefined {
  const value = body[member] ?? undefined;
  if (value === undefined) return undefined;
  return values.find((known) => known === value) ?? refuse(member, `must be one of ${values.join(', ')}`);
}

export function optionalBoolean(body: JsonObject, member: string): boolean | undefined {
  const value = body[member] ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  return refuse(member, 'must be true or false');
}

export function optionalObject(body: JsonObject, member: string): JsonObject | undefined {
  const value = body[member] ?? undefined;
  if (value === undefined || isJsonObject(value)) return value;
  return refuse(member, 'must be an object');
}

/** A list of strings with so many elements. */
export function requiredStrings(body: JsonObject, member: string, elements: Length, length: Length): readonly string[] {
  const value = body[member];
  if (!Array.isArray(value)) refuse(member, 'must be a list');
  if (value.length < elements[0] || value.length > elements[1]) {
    refuse(member, `must have between ${elements[0]} and ${elements[1]} elements`);
  }
  return value.map((element: unknown) => requiredString({ [member]: element }, member, length));
}
