import type { Random } from './random.ts';

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');

/** A UUID of version 4 made of the seeded numbers. */
export function randomUuid(random: Random): string {
  const part = (length: number): string => hex(Math.floor(random.next() * 16 ** length), length);
  return `${part(8)}-${part(4)}-4${part(3)}-${random.pick(['8', '9', 'a', 'b'])}${part(3)}-${part(8)}${part(4)}`;
}

/**
 * Makes time-ordered UUIDs (version 7), as current transcripts have them: a later call gives a greater id,
 * also within the same millisecond.
 */
export function createItemIds(random: Random): (time: number) => string {
  let last = { time: -1, sequence: 0 };
  return (time) => {
    last = time > last.time ? { time, sequence: 0 } : { time: last.time, sequence: last.sequence + 1 };
    const milliseconds = hex(last.time, 12);
    const tail = hex(Math.floor(random.next() * 16 ** 11), 11);
    return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7${hex(last.sequence, 3)}-${random.pick(['8', '9', 'a', 'b'])}${tail.slice(0, 3)}-${tail.slice(3)}${hex(random.between(0, 65535), 4)}`;
  };
}
