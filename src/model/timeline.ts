import { parseItem, type TranscriptItem } from '../wire/index.ts';
import { type Arrival, itemsOf } from './arrival.ts';
import { entriesOf, withEntries } from './entry-list.ts';
import { keyOf } from './identity.ts';
import { extend, lookUp } from './layered-map.ts';
import { learnItems } from './learn-items.ts';
import { listParticipants, meet, participantOf, startTyping, stopTyping } from './participants.ts';
import { ascending, nowhere, type Placement, positionOf } from './placement.ts';
import { readEntry } from './read-entry.ts';
import { type Change, findIndexOf, replaceEntries } from './replace-entries.ts';
import { emptyIndex, indexes, positionIn, type Timeline, type TimelineIndex } from './timeline-index.ts';
import { reach, senderOf, spreadReceipts } from './watermark.ts';

export type { Timeline } from './timeline-index.ts';

/** A transcript without anything in it. */
export const emptyTimeline: Timeline = { entries: [], participants: [], typing: [] };

/** A timeline that was not made here (a literal, a copy) is read anew from its entries' items. */
function indexed(timeline: Timeline): { readonly known: Timeline; readonly index: TimelineIndex } {
  const index = indexes.get(timeline);
  if (index || timeline.entries.length === 0) return { known: timeline, index: index ?? emptyIndex };
  const items = timeline.entries.map((entry) => entry.item);
  const known = mergeParsedItems(emptyTimeline, items);
  return { known, index: indexes.get(known) ?? emptyIndex };
}

function isKnown(timeline: Timeline, item: TranscriptItem): boolean {
  const key = keyOf(item);
  const index = indexes.get(timeline);
  return index ? lookUp(index.items, key) !== undefined : timeline.entries.some((entry) => entry.key === key);
}

/**
 * Merges wire items into a timeline: a page of GetTranscript as it came, or a single live frame's item. Any overlap,
 * repetition and order of arrival of pages gives the same timeline. Items of one call count as neighbours in a page, so
 * two live items go in with two calls: those of equal times stand in the order in which they came first, until a page
 * shows another one. To join two pages, give the known one's boundary item along with the new one.
 * Never throws: what is no item is left out. Items are kept, not copied: do not change them afterwards.
 * @returns the same timeline where the items say nothing new
 */
export function mergeItems(timeline: Timeline, items: readonly unknown[]): Timeline {
  const parsed: TranscriptItem[] = [];
  for (const given of Array.isArray(items) ? items : []) {
    const item = parseItem(given);
    if (item) parsed.push(item);
  }
  const [first] = parsed;
  const isHeard = first !== undefined && parsed.length === 1 && !isKnown(timeline, first);
  return mergeBatches(timeline, [isHeard ? { heard: first } : parsed]);
}

/** The same for a page of items that were parsed already. */
export const mergeParsedItems = (timeline: Timeline, page: readonly TranscriptItem[]): Timeline =>
  mergeBatches(timeline, [page]);

/** Where a changed entry goes among those of its time. */
function placeAmongTies(before: Placement | undefined, now: Placement): Change['place'] {
  if (before === now) return 'kept';
  return !before && now.heard && now.predecessors.length === 0 ? 'behind' : 'open';
}

/** Merges pages and live items, one after the other; what they bring is put into its place all at once. */
export function mergeBatches(timeline: Timeline, arrivals: readonly Arrival[]): Timeline {
  if (arrivals.every((arrival) => itemsOf(arrival).length === 0)) return timeline;
  const { known, index } = indexed(timeline);
  let { items, early, files, heard, newest } = index;
  const changed = new Set<string>();
  const typing: TranscriptItem[] = [];
  for (const arrival of arrivals) {
    const when = 'heard' in arrival ? { order: heard++, after: newest } : null;
    const learned = learnItems(ascending(itemsOf(arrival)), items, early, files, when);
    items = extend(items, learned.changed);
    early = extend(early, learned.early);
    files = extend(files, learned.files);
    for (const [key, { placement }] of learned.changed) {
      changed.add(key);
      if (placement.time !== null && placement.time > (newest ?? Number.NEGATIVE_INFINITY)) newest = placement.time;
    }
    for (const item of learned.typing) typing.push(item);
  }
  if (changed.size === 0 && early === index.early && typing.length === 0) return timeline;

  const participants = new Map(index.participants);
  const spans = new Map(index.spans);
  const old = entriesOf(known);
  let stillTyping = timeline.typing;
  const changes: Change[] = [];
  for (const key of changed) {
    const [before, now] = [lookUp(index.items, key), lookUp(items, key)];
    if (!now) continue;
    const { item, placement } = now;
    const from = before ? positionOf(before.placement) : null;
    const to = positionOf(placement);
    const unchanged =
      from !== null && before?.item === item
        ? old.get(findIndexOf(old, key, from, positionIn(index.items)))
        : undefined;
    const entry = unchanged ?? readEntry(key, item, placement.time, participantOf(item, participants));
    if (!entry) continue;
    changes.push({ entry, from, to, place: placeAmongTies(before?.placement, placement) });
    meet(participants, entry.participant, to);
    if (entry.kind !== 'message' && entry.kind !== 'attachment') continue;
    reach(spans, senderOf(entry.participant), to);
    if (stillTyping.length > 0) stillTyping = stopTyping(stillTyping, entry.participant.id, entry.time);
  }
  for (const item of typing) stillTyping = startTyping(stillTyping, item, spans);

  const placementOf = (key: string) => lookUp(items, key)?.placement ?? nowhere;
  let entries = old;
  if (changes.length > 0) {
    const replaced = replaceEntries(old, changes, positionIn(index.items), placementOf);
    spreadReceipts(replaced.entries, replaced.changed, spans, positionIn(items));
    entries = replaced.entries;
  }
  const people = { participants: listParticipants(participants, known.participants), typing: stillTyping };
  const merged: Timeline = withEntries(people, entries);
  indexes.set(merged, { items, early, files, participants, spans, heard, newest });
  return merged;
}
