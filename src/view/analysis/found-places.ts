import type { MessageEntry, TextSpan } from '../../model/index.ts';
import { findLinks } from '../text/find-links.ts';

const touches = (one: TextSpan, other: TextSpan) => one.start < other.end && other.start < one.end;

/** Around both. */
const join = (one: TextSpan, other: TextSpan): TextSpan => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

const none: readonly TextSpan[] = [];

/**
 * Where something was found in a text, in order and apart from each other. No link and no block stands half in it. What
 * was found in the message as a whole is no place: the words below it say so.
 */
export function foundPlaces({ analysis, redactions = none }: MessageEntry, text: string): readonly TextSpan[] {
  const spans = analysis?.points.flatMap(({ span }) => span ?? []) ?? none;
  if (spans.length === 0) return none;
  const whole = [...findLinks(text), ...redactions];
  const places: TextSpan[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const inside = { start, end: Math.min(end, text.length) };
    const place = whole.filter((part) => touches(part, inside)).reduce(join, inside);
    if (place.start >= place.end || text.slice(place.start, place.end).trim() === text.trim()) continue;
    const last = places.at(-1);
    if (last && place.start <= last.end) places[places.length - 1] = join(last, place);
    else places.push(place);
  }
  return places;
}
