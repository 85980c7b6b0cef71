import { oddText, oddValue } from './odd-values.ts';
import type { Random } from './random.ts';

type Container = Record<string, unknown> | unknown[];

/** One member of something, somewhere in a value. */
interface Place {
  readonly container: Container;
  readonly key: string;
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

const read = (container: Container, key: string): unknown =>
  Array.isArray(container) ? container[Number(key)] : container[key];

function write({ container, key }: Place, value: unknown): void {
  if (Array.isArray(container)) container[Number(key)] = value;
  else Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown, places: Place[] = [], depth = 0): Place[] {
  if (!isContainer(value) || depth > 12) return places;
  for (const key of Object.keys(value).slice(0, 40)) {
    places.push({ container: value, key });
    placesIn(read(value, key), places, depth + 1);
  }
  return places;
}

function changeAt(place: Place, value: unknown, random: Random): void {
  const { container, key } = place;
  // Nothing may stand in two places: changed later in one of them, it could come to hold itself.
  const before = structuredClone(read(container, key));
  switch (random.below(7)) {
    case 0:
      if (Array.isArray(container)) container.splice(Number(key), 1);
      else delete container[key];
      return;
    case 1:
      if (Array.isArray(container)) container.push(before);
      else write({ container, key: random.pick(['title', 'Id', 'data', '', '__proto__', 'Content']) }, before);
      return;
    case 2:
      return write(place, random.chance(0.5) ? [before] : { [key]: before });
    case 3: {
      const other = random.pick(placesIn(value));
      return write(place, structuredClone(read(other.container, other.key)));
    }
    case 4:
      return write(place, typeof before === 'string' ? before + oddText(random) : oddText(random));
    default:
      return write(place, oddValue(random));
  }
}

/** Changes members somewhere inside: takes away, repeats, wraps, moves, lengthens, replaces. The value itself is kept. */
export function mutate<T>(value: T, random: Random): T {
  const copy = structuredClone(value);
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const places = placesIn(copy);
    if (places.length > 0) changeAt(random.pick(places), copy, random);
  }
  return copy;
}
