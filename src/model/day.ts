/** Every zone's days begin at a whole quarter of an hour, so one look-up serves all times of a quarter. */
const quarter = 15 * 60 * 1000;

function createFormat(timeZone: string): Intl.DateTimeFormat {
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

type DayReader = (time: number) => string;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** The system's own zone: its days are known without a formatter, which takes longer to make than all rows together. */
function systemReader(): DayReader {
  let [start, end, day] = [Number.NaN, Number.NaN, ''];
  return (time) => {
    if (time >= start && time < end) return day;
    const date = new Date(time);
    const [year, month, dayOfMonth] = [date.getFullYear(), date.getMonth(), date.getDate()];
    start = new Date(year, month, dayOfMonth).getTime();
    end = new Date(year, month, dayOfMonth + 1).getTime();
    day = `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(dayOfMonth, 2)}`;
    return day;
  };
}

function zoneReader(timeZone: string): DayReader {
  const format = createFormat(timeZone);
  let [first, last, day] = [Number.NaN, Number.NaN, ''];
  return (time) => {
    const current = Math.floor(time / quarter);
    if (current >= first && current <= last) return day;
    const read = format.format(current * quarter);
    first = read === day ? Math.min(first, current) : current;
    last = read === day ? Math.max(last, current) : current;
    day = read;
    return day;
  };
}

const readers = new Map<string, DayReader>();

/**
 * Reads the calendar day of a time (epoch ms) in a zone, as year-month-day.
 * @param timeZone an IANA name; the system's zone where it is missing or unknown
 */
export function dayReader(timeZone: string | undefined): DayReader {
  const known = readers.get(timeZone ?? '');
  if (known) return known;
  const reader = timeZone === undefined ? systemReader() : zoneReader(timeZone);
  readers.set(timeZone ?? '', reader);
  return reader;
}
