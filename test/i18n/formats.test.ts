import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../src/i18n/index.ts';

const beforeMidnight = Date.UTC(2026, 2, 12, 22, 59);
const afterMidnight = beforeMidnight + 60_000;

describe('formatsFor', () => {
  test('begins a day at midnight of the given time zone', () => {
    const berlin = formatsFor('en', 'Europe/Berlin');
    expect(berlin.dayOf(afterMidnight)).toBe(berlin.dayOf(beforeMidnight) + 1);
    const london = formatsFor('en', 'Europe/London');
    expect(london.dayOf(afterMidnight)).toBe(london.dayOf(beforeMidnight));
  });

  test('counts days without a hole over a change of the clock', () => {
    const formats = formatsFor('en', 'America/New_York');
    const days = [7, 8, 9].map((date) => formats.dayOf(Date.UTC(2026, 2, date, 17)));
    expect(days).toEqual([days[0], (days[0] ?? 0) + 1, (days[0] ?? 0) + 2]);
  });

  test('names today, yesterday and the days of the week before, and others by their date', () => {
    const english = formatsFor('en-GB', 'UTC');
    const today = english.dayOf(beforeMidnight);
    expect([0, 1, 2, 6, 7, -1].map((age) => english.day(today - age, today))).toEqual([
      'Today',
      'Yesterday',
      'Tuesday',
      'Friday',
      'Thursday 5 March',
      'Friday 13 March',
    ]);
    expect(formatsFor('de', 'UTC').day(today - 1, today)).toBe('Gestern');
    expect(formatsFor('fr', 'UTC').day(today - 3, today)).toBe('Lundi');
  });

  test('tells a time outside its day by its age', () => {
    const formats = formatsFor('en-GB', 'UTC');
    const today = formats.dayOf(beforeMidnight);
    const told = (age: number) => formats.timeByAge(beforeMidnight - age * 86_400_000, today);
    expect([0, 1, 6, 7, 90, -1].map(told)).toEqual([
      '22:59',
      'Wednesday 22:59',
      'Friday 22:59',
      '5 Mar, 22:59',
      '12 Dec 2025, 22:59',
      '13 Mar, 22:59',
    ]);
    expect(formats.timeByAge(beforeMidnight, null)).toBe('12 Mar 2026, 22:59');
  });

  test('names the year of a day in another year, and of every day where today is not known', () => {
    const formats = formatsFor('en-GB', 'UTC');
    const day = formats.dayOf(beforeMidnight);
    expect(formats.day(day, day + 365)).toBe('12 March 2026');
    expect(formats.day(day, null)).toBe('12 March 2026');
  });

  test('writes sizes in the unit that a reader expects', () => {
    const formats = formatsFor('en', 'UTC');
    expect([0, 1, 999, 248_310, 20_000_000, 3_200_000_000].map(formats.fileSize)).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '248 kB',
      '20 MB',
      '3.2 GB',
    ]);
  });

  test('goes on with the runtime’s values where a locale or a time zone is unknown', () => {
    const formats = formatsFor('not a locale', 'Mars/Olympus');
    expect(formats.time(beforeMidnight)).toBe(formatsFor().time(beforeMidnight));
  });

  test('knows the same locale in another time zone, and says where there is no such zone', () => {
    expect(formatsFor('de', 'UTC').inZone('Asia/Tokyo')).toBe(formatsFor('de', 'Asia/Tokyo'));
    expect(formatsFor('de', 'UTC').inZone('Mars/Olympus')).toBeNull();
  });

  test('keeps one set of formats for each locale and time zone', () => {
    expect(formatsFor('fr', 'UTC')).toBe(formatsFor('fr', 'UTC'));
    expect(formatsFor('fr', 'UTC')).not.toBe(formatsFor('de', 'UTC'));
  });
});
