/** Every zone's days begin at a whole quarter of an hour, so one look-up serves all times of a quarter. */
const quarter = 15 * 60 * 1000;

function createFormat(timeZone: string | undefined): Intl.DateTimeFormat {
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-CA', parts);
  }
}

const readers = new Map<string, (time: number) => string>();

/**
 * Reads the calendar day of a time (epoch ms) in a zone, as year-month-day.
 * @param timeZone an IANA name; the system's zone where it is missing or unknown
 */
export function dayReader(timeZone: string | undefined): (time: number) => string {
  const known = readers.get(timeZone ?? '');
  if (known) return known;
  const format = createFormat(timeZone);
  let lastQuarter = Number.NaN;
  let lastDay = '';
  const read = (time: number) => {
    const current = Math.floor(time / quarter);
    if (current !== lastQuarter) {
      lastDay = format.format(current * quarter);
      lastQuarter = current;
    }
    return lastDay;
  };
  readers.set(timeZone ?? '', read);
  return read;
}
