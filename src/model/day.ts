const millisecondsPerDay = 86_400_000;
/** Every zone's days begin at a whole quarter of an hour, so one look at the calendar serves all times of a quarter. */
const quarter = 15 * 60 * 1000;

type DayReader = (time: number) => number;

/** Nowhere is it another day than in UTC, the one before or the one after: months and years need not be read. */
function nearestDay(time: number, dayOfMonth: number): number {
  const day = Math.floor(time / millisecondsPerDay);
  const isIt = (candidate: number) => new Date(candidate * millisecondsPerDay).getUTCDate() === dayOfMonth;
  return [day, day - 1, day + 1].find(isIt) ?? day;
}

/** The system's own zone: its days are known without a formatter, which takes longer to make than all rows together. */
function systemReader(): DayReader {
  let [start, end, day] = [Number.NaN, Number.NaN, Number.NaN];
  return (time) => {
    if (time >= start && time < end) return day;
    const date = new Date(time);
    day = nearestDay(time, date.getDate());
    start = date.setHours(0, 0, 0, 0);
    end = date.setHours(24);
    return day;
  };
}

function zoneReader(timeZone: string): DayReader {
  const options = { day: 'numeric', calendar: 'gregory', numberingSystem: 'latn', timeZone } as const;
  const format = new Intl.DateTimeFormat('en', options);
  let [first, last, day] = [Number.NaN, Number.NaN, Number.NaN];
  return (time) => {
    const current = Math.floor(time / quarter);
    if (current >= first && current <= last) return day;
    const start = current * quarter;
    const read = nearestDay(start, Number(format.format(start)));
    first = read === day ? Math.min(first, current) : current;
    last = read === day ? Math.max(last, current) : current;
    day = read;
    return day;
  };
}

function createReader(timeZone: string | undefined): DayReader {
  if (timeZone === undefined) return systemReader();
  try {
    return zoneReader(timeZone);
  } catch {
    return systemReader();
  }
}

const readers = new Map<string, DayReader>();

/**
 * Reads the calendar day of a time (epoch ms) in a zone, as a count of days: 1970-01-01 is 0.
 * @param timeZone an IANA name; the system's zone where it is missing or unknown
 */
export function dayReader(timeZone: string | undefined): DayReader {
  const reader = readers.get(timeZone ?? '') ?? createReader(timeZone);
  readers.set(timeZone ?? '', reader);
  return reader;
}
