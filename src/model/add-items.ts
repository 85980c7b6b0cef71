import type { TranscriptItem } from '../wire/index.ts';
import type { Arrival } from './arrival.ts';
import { classify } from './classify.ts';
import { entriesOf } from './entry-list.ts';
import { keyOf } from './identity.ts';
import { fileNames, isEntry, type ItemFacts } from './item-facts.ts';
import { lookUp } from './layered-map.ts';
import { hasPosition } from './replace-entries.ts';
import { readReceiptSignal } from './signals.ts';
import { parseTime } from './time.ts';
import { indexes, positionIn, type Timeline } from './timeline-index.ts';

type Parsed = readonly (TranscriptItem | null)[];

const timeOf = (item: TranscriptItem) => parseTime(item.AbsoluteTime);

const saysTheSame = (said: string | undefined, known: string | undefined) => said === undefined || said === known;

/** Whether an entry that others told of stays where it is, of its kind, and its sender's, by what an item says of it. */
function goesOn(item: TranscriptItem, known: TranscriptItem): boolean {
  const [time, knownTime] = [timeOf(item), timeOf(known)];
  return (
    (time === null || (knownTime !== null && time >= knownTime)) &&
    saysTheSame(item.Type, known.Type) &&
    saysTheSame(item.ContentType, known.ContentType) &&
    saysTheSame(item.ParticipantId, known.ParticipantId) &&
    saysTheSame(item.DisplayName, known.DisplayName) &&
    saysTheSame(item.ParticipantRole, known.ParticipantRole)
  );
}

/**
 * Says what to merge for items that were added to a list, and notes it in the facts: their stretch with its neighbours,
 * so that merging knows of all that stand beside each other what one page with all of the list would say.
 * @returns null where only merging all of the list anew is sure to give that
 */
export function arrivalsOf(
  parsed: Parsed,
  { start, end }: { readonly start: number; readonly end: number },
  timeline: Timeline,
  facts: ItemFacts,
): readonly Arrival[] | null {
  const index = indexes.get(timeline);
  if (!index) return null;
  const isLast = end === parsed.length;
  const fresh = new Set<TranscriptItem>();
  const keys = new Set<string>();
  const names = new Set<string>();
  const apart: TranscriptItem[] = [];
  const [doubles, signalled, typing]: [string[], string[], TranscriptItem[]] = [[], [], []];
  for (const item of parsed.slice(start, end)) {
    if (!item) continue;
    if (!isEntry(item)) {
      const { kind } = classify(item);
      if (kind === 'none') continue;
      if (!isLast) return null;
      if (kind === 'typing') typing.push(item);
      else apart.push(item);
      const targets = kind === 'receipt' ? readReceiptSignal(item).map(({ messageId }) => messageId) : [];
      if (targets.some((id) => keys.has(id) || facts.doubles.has(id) || lookUp(index.files, id))) return null;
      signalled.push(...targets);
      continue;
    }
    if (timeOf(item) === null) return null;
    const key = keyOf(item);
    const files = fileNames(item);
    const known = lookUp(index.items, key);
    if (keys.has(key) || lookUp(index.files, key) || files.some((name) => names.has(name))) return null;
    if (files.some((name) => (lookUp(index.files, name) ?? key) !== key)) return null;
    keys.add(key);
    for (const name of files) names.add(name);
    if (!known) {
      fresh.add(item);
      continue;
    }
    if (!isLast || facts.signalled.has(key) || signalled.includes(key) || !goesOn(item, known.item)) return null;
    apart.push(item);
    doubles.push(key);
  }

  const page = withNeighbours(parsed, start, end, fresh, facts, timeline);
  if (!page) return null;
  for (const key of doubles) facts.doubles.add(key);
  for (const id of signalled) facts.signalled.add(id);
  facts.typing.push(...typing);
  return [page, ...apart.map((item) => [item])];
}

function withNeighbours(
  parsed: Parsed,
  start: number,
  end: number,
  fresh: ReadonlySet<TranscriptItem>,
  facts: ItemFacts,
  timeline: Timeline,
): readonly TranscriptItem[] | null {
  const times = [...fresh].map(timeOf);
  const timed = times.filter((time) => time !== null);
  const oldest = timed.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const newest = timed.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const items = indexes.get(timeline)?.items ?? [];
  let isSorted = facts.isSorted;
  let areKept = true;
  /** From a place on, up to the next item that has a time. */
  const reach = (from: number, step: 1 | -1): readonly TranscriptItem[] => {
    const neighbours: TranscriptItem[] = [];
    for (let place = from; place >= 0 && place < parsed.length; place += step) {
      const item = parsed[place];
      if (!item || !isEntry(item)) continue;
      const time = timeOf(item);
      if (facts.doubles.has(keyOf(item))) {
        // Which of its items is the first is not known here.
        isSorted &&= time !== null && (step < 0 ? time < oldest : time > newest);
        continue;
      }
      // One without a time would move away from what it shared its receipts with.
      areKept &&= lookUp(items, keyOf(item)) !== undefined && (step < 0 || time !== null || timed.length === 0);
      neighbours.push(item);
      if (time !== null) break;
    }
    return step < 0 ? neighbours.reverse() : neighbours;
  };
  if (fresh.size === 0) return [];
  const page = [...reach(start - 1, -1), ...fresh, ...reach(end, 1)];
  if (!areKept) return null;
  let last = Number.NEGATIVE_INFINITY;
  for (const item of page) {
    const time = timeOf(item) ?? last;
    isSorted &&= time >= last;
    last = time;
  }
  const isTimed = timed.length === times.length;
  if (isSorted) {
    facts.isTimed &&= isTimed;
    return page;
  }
  // Out of order neighbours say nothing; but what has its time alone needs none.
  const place = positionIn(items);
  const isAlone = (time: number) => !hasPosition(entriesOf(timeline), time, place);
  if (!facts.isTimed || !isTimed || new Set(timed).size < timed.length || !timed.every(isAlone)) return null;
  facts.isSorted = false;
  return [...fresh];
}
