import { readList, readNumber, readObject, readText } from './read-json.ts';
import type { TimeSlot } from './template.ts';

/** More than any documented template may have, and few enough to be drawn. */
const mostSlots = 100;

const pattern = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(?:Z|([+-])(\d\d):?(\d\d)?)?$/i;

/** Longer texts are no dates. */
const longestDate = 100;

/** Whether an instant can be told from a text of no known form: it names a year and a zone. */
const isComplete = (text: string) =>
  text.length <= longestDate && /\b\d{4}\b/.test(text) && /(?:\b(?:Z|GMT|UTC)|[+-]\d\d:?\d\d)\b/i.test(text);

/**
 * Reads the date of a time slot, `2026-11-21T18:00+00:00`, or the same instant as somebody else writes it. Without a
 * zone it counts as UTC.
 * @returns epoch ms, or null where the text says no instant
 */
export function readInstant(text: string): number | null {
  const parts = pattern.exec(text.trim());
  if (!parts) {
    const time = isComplete(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : time;
  }
  const [, year, month, day, hour, minute, second = 0, sign, zoneHour = 0, zoneMinute = 0] = parts;
  const fields = [year, month, day, hour, minute, second].map(Number);
  const [fullYear = 0, ofYear = 0, ofMonth = 0, hours = 0, minutes = 0, seconds = 0] = fields;
  const time = Date.UTC(fullYear, ofYear - 1, ofMonth, hours, minutes, seconds);
  const date = new Date(time);
  // Date.UTC carries what is too large into the next field: the 31st of June is no date.
  const isReal =
    date.getUTCMonth() === ofYear - 1 && date.getUTCDate() === ofMonth && hours < 24 && minutes < 60 && seconds < 60;
  if (!isReal) return null;
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
  return sign === '-' ? time + offset : time - offset;
}

/** The instant that a text says which is the date of a time slot and nothing else, as the answer to a TimePicker is. */
export const readSlotDate = (text: string): number | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d[+-](0\d|1[0-4]):[0-5]\d$/.test(text) ? readInstant(text) : null;

function readSlot(value: unknown, index: number): TimeSlot | null {
  const members = readObject(value) ?? { date: value };
  const date = readText(members['date']);
  if (!date) return null;
  const duration = readNumber(members['duration']);
  return {
    id: String(index),
    date,
    time: readInstant(date),
    duration: duration !== null && duration > 0 ? duration : null,
  };
}

/** Reads the time slots of a list. Their ids are their places; one without a date cannot be chosen. */
export function readSlots(value: unknown): readonly TimeSlot[] {
  return (readList(value) ?? [])
    .slice(0, mostSlots)
    .map(readSlot)
    .filter((slot) => slot !== null);
}
