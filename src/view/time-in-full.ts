import type { View } from './transcript-context.ts';

/** The detail of a time: its whole date, and the same moment in the second zone, with the day where it is another one. */
export function timeInFull(time: number, { labels, formats, otherFormats }: View): string {
  const here = formats.dateTime(time);
  if (!otherFormats) return here;
  const isSameDay = otherFormats.dayOf(time) === formats.dayOf(time);
  const there = isSameDay ? otherFormats.time(time) : otherFormats.timeOnWeekday(time);
  return `${here} · ${labels.timeInZone(there, otherFormats.zoneName(time))}`;
}
