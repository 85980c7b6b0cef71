const millisecondsPerDay = 86_400_000;
const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Times, dates and numbers in the reader's locale and time zone. Times are epoch ms. */
export interface Formats {
  /** Hours and minutes. */
  time(time: number): string;
  /** Date and time in full, for a title. */
  dateTime(time: number): string;
  /** The calendar day in the reader's time zone, as a count of days: equal for two times of one day. */
  dayOf(time: number): number;
  /** A day's name: relative where `today` is given and near, else the date. */
  day(day: number, today: number | null): string;
  /** The name of the reader's time zone as it is at a time. */
  zoneName(time: number): string;
  /** The same locale in UTC. */
  inUtc(): Formats;
  /** A duration. */
  minutes(value: number): string;
  /** @param bytes the size of a file */
  fileSize(bytes: number): string;
  number(value: number): string;
  plural(value: number): Intl.LDMLPluralRule;
  /** "A, B and C" */
  list(values: readonly string[]): string;
}

/** Browsers and servers differ in the space before "PM"; markup that is hydrated must not. */
function sameSpaces(text: string): string {
  return text.replaceAll('\u202F', '\u00A0');
}

/** Some runtimes throw on a locale or a time zone that they do not know; a transcript must not. */
function usable(locale: string | undefined, timeZone: string | undefined) {
  const accepts = (locale: string | undefined, timeZone: string | undefined) => {
    try {
      return new Intl.DateTimeFormat(locale, { timeZone }).resolvedOptions().locale !== '';
    } catch {
      return false;
    }
  };
  if (accepts(locale, timeZone)) return { locale, timeZone };
  return {
    locale: accepts(locale, undefined) ? locale : undefined,
    timeZone: accepts(undefined, timeZone) ? timeZone : undefined,
  };
}

/** Intl's objects take long to make, and many transcripts need only a few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function build(givenLocale: string | undefined, givenTimeZone: string | undefined): Formats {
  const { locale, timeZone } = usable(givenLocale, givenTimeZone);
  const time = once(() => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }));
  const dateTime = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }));
  const calendar = once(
    () =>
      new Intl.DateTimeFormat('en-u-ca-iso8601', {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        timeZone,
      }),
  );
  const dayNames = {
    thisYear: once(
      () => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    ),
    otherYear: once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })),
  };
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const year = (day: number) => new Date(day * millisecondsPerDay).getUTCFullYear();

  return {
    time: (value) => sameSpaces(time().format(value)),
    dateTime: (value) => sameSpaces(dateTime().format(value)),
    dayOf(value) {
      const parts = new Map(
        calendar()
          .formatToParts(value)
          .map((part) => [part.type, Number(part.value)]),
      );
      return (
        Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1) / millisecondsPerDay
      );
    },
    day(day, today) {
      const distance = today === null ? null : day - today;
      if (distance === 0 || distance === -1) {
        const [first = '', ...rest] = relative().format(distance, 'day');
        return first.toLocaleUpperCase(locale) + rest.join('');
      }
      const sameYear = today !== null && year(day) === year(today);
      return dayNames[sameYear ? 'thisYear' : 'otherYear']().format(day * millisecondsPerDay);
    },
    zoneName(value) {
      const parts = new Intl.DateTimeFormat(locale, { timeZoneName: 'long', timeZone }).formatToParts(value);
      return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    },
    inUtc: () => formatsFor(locale, 'UTC'),
    minutes: (value) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' }).format(value),
    fileSize(bytes) {
      const step = Math.min(bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3), sizeUnits.length - 1);
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: sizeUnits[step],
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step < 2 ? 0 : 1,
      }).format(bytes / 1000 ** step);
    },
    number: (value) => numbers().format(value),
    plural: (value) => plurals().select(value),
    list: (values) => lists().format(values),
  };
}

const built = new Map<string, Formats>();

/**
 * The formats of a locale and a time zone; built once for each pair.
 * @param locale a BCP 47 tag. @default the runtime's
 * @param timeZone an IANA name. @default the runtime's
 * Unknown values count as not given.
 */
export function formatsFor(locale?: string, timeZone?: string): Formats {
  const key = `${locale ?? ''} ${timeZone ?? ''}`;
  const formats = built.get(key) ?? build(locale, timeZone);
  built.set(key, formats);
  return formats;
}
