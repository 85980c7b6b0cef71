/** How far a time zone is ahead of UTC at a time, in ms. */
function offsetAt(time: number, timeZone: string | undefined): number {
  const format = new Intl.DateTimeFormat('en-u-hc-h23', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${format.format(time)} UTC`) - Math.floor(time / 1000) * 1000;
}

/**
 * The midnight that a date begins with in a time zone, in epoch ms.
 * @param date as a date input gives it: "2026-01-31"
 * @param timeZone an IANA name. @default the browser's
 */
export function startOfDay(date: string, timeZone?: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight, timeZone);
  // The clock may have changed between the guess and the midnight.
  return midnight - offsetAt(guess, timeZone);
}
