import { createFaults, type Faults } from './faults.ts';
import { ServiceError } from './service-error.ts';
import { isJsonObject, type JsonObject } from './validation.ts';

function refuse(member: string): never {
  throw new ServiceError(
    'ValidationException',
    `${member} is no fault, or its value is of another type than the default's.`,
  );
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0;

/** The members that null switches off, with what else they may be. */
const nullable: Readonly<Record<string, (value: unknown) => boolean>> = {
  paths: (value) => Array.isArray(value) && value.every((path) => typeof path === 'string'),
  cutSocketsAfter: isAmount,
  connectionLifetime: isAmount,
  quota: (value) => isJsonObject(value) && isAmount(value['perSecond']) && isAmount(value['burst']),
};

function check(member: string, value: unknown, sample: unknown): unknown {
  if (member === 'clockOffset') return Number.isFinite(value) ? value : refuse(member);
  if (member in nullable) return value === null || nullable[member]?.(value) ? value : refuse(member);
  if (typeof sample === 'number') return isAmount(value) ? value : refuse(member);
  if (typeof sample === 'boolean') return typeof value === 'boolean' ? value : refuse(member);
  if (!isJsonObject(sample) || !isJsonObject(value)) return refuse(member);
  for (const name of Object.keys(value)) if (!(name in sample && isAmount(value[name]))) refuse(`${member}.${name}`);
  return { ...sample, ...value };
}

/**
 * Changes the faults that the JSON names and leaves the others; nothing is changed where one of them is wrong.
 * @throws ServiceError ValidationException naming the member
 */
export function updateFaults(faults: Faults, changes: JsonObject): void {
  const defaults: JsonObject = { ...createFaults() };
  const current: JsonObject = { ...faults };
  const checked = Object.entries(changes).map(([member, value]) => {
    if (!Object.hasOwn(defaults, member)) refuse(member);
    return [member, check(member, value, current[member] ?? defaults[member])] as const;
  });
  Object.assign(faults, Object.fromEntries(checked));
}
