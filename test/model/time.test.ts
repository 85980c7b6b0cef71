import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTime } from '../../src/model/time.ts';

test('what the service writes is read as every browser reads it', () => {
  const times = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(times, (date) => {
      expect(parseTime(date.toISOString())).toBe(date.getTime());
    }),
  );
});

test('a text that only looks like a time is read as Date reads it, or not at all', () => {
  const part = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const texts = fc
    .tuple(part(4), part(2), part(2), part(2), part(2), part(2), part(3))
    .map(
      ([year, month, day, hour, minute, second, ms]) => `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`,
    );
  fc.assert(
    fc.property(texts, (text) => {
      const time = Date.parse(text);
      expect(parseTime(text)).toBe(Number.isNaN(time) ? null : time);
    }),
    { numRuns: 2_000 },
  );
});

test.each(['2026-01-31T12:34:56.7x9Z', '2026-01-3-T12:34:56.789Z', 'x026-01-31T12:34:56.789Z', ''])(
  'no time is made up where a digit is missing: %j',
  (text) => {
    expect(parseTime(text)).toBeNull();
  },
);
