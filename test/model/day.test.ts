import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayReader } from '../../src/model/day.ts';

const day = 86_400_000;

/** What the calendar says, with its year in full. */
function calendarOf(timeZone: string | undefined) {
  const format = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone });
  return (time: number) => {
    const parts = format.formatToParts(time);
    const [month = 0, date = 0, year = 0] = parts.map(({ value }) => Number(value)).filter((value) => !isNaN(value));
    return new Date(0).setUTCFullYear(year, month - 1, date) / day;
  };
}

describe('the day of a time', () => {
  const zones = [undefined, 'UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'Pacific/Kiritimati', 'America/New_York'];

  test.each(zones)("is the calendar's in the zone %s", (zone) => {
    const [read, calendar] = [dayReader(zone), calendarOf(zone)];
    const time = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(12_000, 0) });
    fc.assert(fc.property(time, (time) => void expect(read(time)).toBe(calendar(time))));
  });

  test('is right to the millisecond at midnight, also where the clock changes', () => {
    for (const [zone, midnight] of [
      ['Europe/Berlin', '2026-03-28T23:00:00Z'],
      ['Europe/Berlin', '2026-03-29T22:00:00Z'],
      ['Asia/Kathmandu', '2026-03-12T18:15:00Z'],
      ['Atlantic/Azores', '2026-10-25T00:00:00Z'],
    ] as const) {
      const [read, calendar, time] = [dayReader(zone), calendarOf(zone), Date.parse(midnight)];
      for (const near of [-1, 0, 1, 3_599_999, 3_600_000]) expect(read(time + near), zone).toBe(calendar(time + near));
      expect(read(time), zone).toBe(read(time - 1) + 1);
    }
  });

  test('counts on in every year that a date can have', () => {
    const read = dayReader('UTC');
    for (const year of [-271_820, -1, 0, 50, 1500, 9999, 10_000, 275_760]) {
      const time = new Date(0).setUTCFullYear(year, 2, 1);
      expect([read(time - 1), read(time)], String(year)).toEqual([time / day - 1, time / day]);
    }
  });

  test("is the system zone's where there is no such zone", () => {
    const time = Date.UTC(2026, 2, 12, 23, 30);
    expect(dayReader('Mars/Olympus')(time)).toBe(dayReader(undefined)(time));
  });
});
