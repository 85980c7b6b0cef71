import type { Formats } from '../../i18n/index.ts';
import type { TimePickerTemplate, TimeSlot } from '../../model/index.ts';

/** A time to choose, in words. */
export interface SlotWords {
  readonly slot: TimeSlot;
  /** The time of day; the date as it came where that cannot be read. */
  readonly time: string;
  /** How long it takes, or null. */
  readonly duration: string | null;
}

export interface SlotDay {
  readonly key: string;
  /** The day's name, or null for dates that cannot be read. */
  readonly name: string | null;
  readonly slots: readonly SlotWords[];
}

const minute = 60_000;

/** Hours and minutes east of UTC, such as UTC+5:30. */
function offsetName(offset: number): string {
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return offset === 0 ? 'UTC' : `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}

/** The name of the zone in which a time picker's times are meant: its own, or else the reader's. */
export function zoneOf({ timeZoneOffset, slots }: TimePickerTemplate, formats: Formats): string | null {
  if (timeZoneOffset !== null) return offsetName(timeZoneOffset);
  const time = slots.find((slot) => slot.time !== null)?.time ?? null;
  return time === null ? null : formats.zoneName(time);
}

/** The times by day, earliest first, in the picker's own zone or else the reader's; those that cannot be read last. */
export function slotDays(
  { slots, timeZoneOffset }: TimePickerTemplate,
  reader: Formats,
  today: number | null,
): readonly SlotDay[] {
  const formats = timeZoneOffset === null ? reader : reader.inUtc();
  const shift = (timeZoneOffset ?? 0) * minute;
  const ordered = [...slots].sort((one, other) => (one.time ?? Infinity) - (other.time ?? Infinity) || 0);
  const days = new Map<number | null, SlotWords[]>();
  for (const slot of ordered) {
    const local = slot.time === null ? null : slot.time + shift;
    const day = local === null ? null : formats.dayOf(local);
    const words = {
      slot,
      time: local === null ? slot.date : formats.time(local),
      duration: slot.duration === null ? null : formats.minutes(slot.duration),
    };
    days.set(day, [...(days.get(day) ?? []), words]);
  }
  return Array.from(days, ([day, words]) => ({
    key: `${day}`,
    name: day === null ? null : day === today ? formats.day(day, today) : formats.date(day, today),
    slots: words,
  }));
}
