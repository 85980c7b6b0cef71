import { dayReader } from '../model/index.ts';

const millisecondsPerDay = 86_400_000;
const daysPerWeek = 7;

/** Times and dates in the reader's locale and time zone. Times are epoch ms. */
export interface DateFormats {
  /** Hours and minutes. */
  time(time: number): string;
  /** A time that stands outside its day: alone today, with the weekday within a week, else with its date. */
  timeByAge(time: number, today: number | null): string;
  /** With the name of its day, for who knows the week. */
  timeOnWeekday(time: number): string;
  /** Date and time in full, for the detail. */
  dateTime(time: number): string;
  /** The calendar day in the reader's time zone, as a count of days: equal for two times of one day. */
  dayOf(time: number): number;
  /** A day's name: today, yesterday, a weekday within a week, else the date; with its year where `today` has another. */
  day(day: number, today: number | null): string;
  /** A day's date, with its weekday; with its year where `today` has another. */
  date(day: number, today: number | null): string;
  /** A day for machines, such as 2026-03-12. */
  isoDay(day: number): string;
  /** The name of the reader's time zone as it is at a time. */
  zoneName(time: number): string;
}

/** Intl's objects take long to make, and many transcripts need only a few of them. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Browsers and servers differ in the space before "PM"; markup that is hydrated must not. */
function sameSpaces(text: string): string {
  return text.replaceAll('\u202F', '\u00A0');
}

const yearOf = (day: number): number => new Date(day * millisecondsPerDay).getUTCFullYear();

/** How people tell a day; where today is not known, it may be in any year. */
function ageOf(day: number, today: number | null): 'relative' | 'week' | 'year' | 'older' {
  if (today === null) return 'older';
  if (day === today || day === today - 1) return 'relative';
  if (day < today && day > today - daysPerWeek) return 'week';
  return yearOf(day) === yearOf(today) ? 'year' : 'older';
}

/** Both are known to the runtime, or undefined for its own. */
export function datesFor(locale: string | undefined, timeZone: string | undefined): DateFormats {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = once(() => new Intl.DateTimeFormat(locale, options));
    return (value: number) => sameSpaces(made().format(value));
  };
  const clock = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  const time = format(clock);
  const timeOnWeekday = format({ ...clock, weekday: 'long' });
  const times = {
    relative: timeOnWeekday,
    week: timeOnWeekday,
    year: format({ ...clock, day: 'numeric', month: 'short' }),
    older: format({ ...clock, day: 'numeric', month: 'short', year: 'numeric' }),
  };
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const dates = {
    week: format({ weekday: 'long', timeZone: 'UTC' }),
    year: format({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    older: format({ dateStyle: 'long', timeZone: 'UTC' }),
  };
  const zoneNames = once(() => new Intl.DateTimeFormat(locale, { timeZoneName: 'long', timeZone }));
  const dayOf = dayReader(timeZone);

  function nameOf(day: number, today: number | null): string {
    const age = ageOf(day, today);
    if (age === 'relative') return relative().format(day - (today ?? day), 'day');
    return dates[age](day * millisecondsPerDay);
  }

  return {
    time,
    timeByAge(value, today) {
      const day = dayOf(value);
      return day === today ? time(value) : times[ageOf(day, today)](value);
    },
    timeOnWeekday,
    dateTime: format({ dateStyle: 'full', timeStyle: 'short', timeZone }),
    dayOf,
    day(day, today) {
      const [first = '', ...rest] = nameOf(day, today);
      return first.toLocaleUpperCase(locale) + rest.join('');
    },
    date(day, today) {
      const age = ageOf(day, today);
      return dates[age === 'older' ? age : 'year'](day * millisecondsPerDay);
    },
    isoDay: (day) => new Date(day * millisecondsPerDay).toISOString().slice(0, 10),
    zoneName: (value) =>
      zoneNames()
        .formatToParts(value)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '',
  };
}
