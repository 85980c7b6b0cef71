import { datesFor, once, type DateFormats } from './dates.ts';

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Times, dates and numbers in the reader's locale and time zone. Times are epoch ms. */
export interface Formats extends DateFormats {
  /** The same locale in UTC. */
  inUtc(): Formats;
  /** The same locale in another time zone; null where the runtime does not know it by that IANA name. */
  inZone(timeZone: string): Formats | null;
  /** A duration. */
  minutes(value: number): string;
  /** @param bytes the size of a file */
  fileSize(bytes: number): string;
  number(value: number): string;
  /** "A, B and C" */
  list(values: readonly string[]): string;
}

function accepts(locale: string | undefined, timeZone: string | undefined): boolean {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone }).resolvedOptions().locale !== '';
  } catch {
    return false;
  }
}

/** Some runtimes throw on a locale or a time zone that they do not know; a transcript must not. */
function usable(locale: string | undefined, timeZone: string | undefined) {
  if (accepts(locale, timeZone)) return { locale, timeZone };
  return {
    locale: accepts(locale, undefined) ? locale : undefined,
    timeZone: accepts(undefined, timeZone) ? timeZone : undefined,
  };
}

function build(givenLocale: string | undefined, givenTimeZone: string | undefined): Formats {
  const { locale, timeZone } = usable(givenLocale, givenTimeZone);
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    ...datesFor(locale, timeZone),
    inUtc: () => formatsFor(locale, 'UTC'),
    inZone: (zone) => (accepts(undefined, zone) ? formatsFor(locale, zone) : null),
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
