import { parseItem, type Receipt, type TranscriptItem } from '../wire/index.ts';
import type { Entry, Participant, Typing } from './entry.ts';
import { entriesOf, withEntries } from './entry-list.ts';
import { extend, type LayeredMap, lookUp } from './layered-map.ts';
import { type Known, learnItems } from './learn-items.ts';
import {
  listParticipants,
  meet,
  type ParticipantIndex,
  participantOf,
  startTyping,
  stopTyping,
} from './participants.ts';
import { ascending, nowhere, positionOf } from './placement.ts';
import { readEntry } from './read-entry.ts';
import { type Change, findEntry, replaceEntries } from './replace-entries.ts';
import { reach, type SenderSpans, senderOf, spreadReceipts } from './watermark.ts';

/** The merged transcript. A plain value: merging gives a new one and leaves the old one as it was. */
export interface Timeline {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** In the order in which they came. */
  readonly participants: readonly Participant[];
  readonly typing: readonly Typing[];
}

/** What merging needs to know beside the entries. */
interface TimelineIndex {
  readonly items: LayeredMap<Known>;
  /** Receipts that came before their message, by its Id. */
  readonly early: LayeredMap<readonly Receipt[]>;
  /** The keys of the items that brought each file, and of items that stand for another. */
  readonly files: LayeredMap<string>;
  readonly participants: ParticipantIndex;
  readonly spans: SenderSpans;
}

const emptyIndex: TimelineIndex = {
  items: [],
  early: [],
  files: [],
  participants: new Map(),
  spans: new Map(),
};

/** Kept apart from the value, so that equal transcripts are equal values however they came about. */
const indexes = new WeakMap<Timeline, TimelineIndex>();

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

/**
 * Merges wire items into a timeline: a page of GetTranscript as it came, or a single live frame's item. Any overlap,
 * repetition and order of arrival gives the same timeline. Items of one call count as neighbours in a page, so two
 * live items go in with two calls; to join two pages, give the known one's boundary item along with the new one.
 * Never throws: what is no item is left out. Items are kept, not copied: do not change them afterwards.
 * @returns the same timeline where the items say nothing new
 */
export function mergeItems(timeline: Timeline, items: readonly unknown[]): Timeline {
  const parsed: TranscriptItem[] = [];
  for (const given of Array.isArray(items) ? items : []) {
    const item = parseItem(given);
    if (item) parsed.push(item);
  }
  return mergeParsedItems(timeline, parsed);
}

/** The same for items that were parsed already. */
export const mergeParsedItems = (timeline: Timeline, arrived: readonly TranscriptItem[]): Timeline =>
  mergeBatches(timeline, [arrived]);

/** Merges pages and live items, one after the other; what they bring is put into its place all at once. */
export function mergeBatches(timeline: Timeline, batches: readonly (readonly TranscriptItem[])[]): Timeline {
  if (batches.every((batch) => batch.length === 0)) return timeline;
  const { known, index } = indexed(timeline);
  let { items, early, files } = index;
  const changed = new Set<string>();
  const typing: TranscriptItem[] = [];
  for (const batch of batches) {
    const learned = learnItems(ascending(batch), items, early, files);
    items = extend(items, learned.changed);
    early = extend(early, learned.early);
    files = extend(files, learned.files);
    for (const key of learned.changed.keys()) changed.add(key);
    for (const item of learned.typing) typing.push(item);
  }
  if (changed.size === 0 && early === index.early && typing.length === 0) return timeline;

  const positionIn = (map: LayeredMap<Known>) => (entry: Entry) =>
    entry.time ?? positionOf(lookUp(map, entry.key)?.placement ?? nowhere);
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
      from !== null && before?.item === item ? findEntry(old, key, from, positionIn(index.items)) : undefined;
    const entry = unchanged ?? readEntry(key, item, placement.time, participantOf(item, participants));
    if (!entry) continue;
    changes.push({ entry, from, to });
    meet(participants, entry.participant, to);
    if (entry.kind !== 'message' && entry.kind !== 'attachment') continue;
    reach(spans, senderOf(entry.participant), to);
    if (stillTyping.length > 0) stillTyping = stopTyping(stillTyping, entry.participant.id, entry.time);
  }
  for (const item of typing) stillTyping = startTyping(stillTyping, item, spans);

  const predecessorsOf = (key: string) => lookUp(items, key)?.placement.predecessors ?? [];
  let entries = old;
  if (changes.length > 0) {
    const replaced = replaceEntries(old, changes, positionIn(index.items), predecessorsOf);
    spreadReceipts(replaced.entries, replaced.changed, spans, positionIn(items));
    entries = replaced.entries;
  }
  const people = { participants: listParticipants(participants, known.participants), typing: stillTyping };
  const merged: Timeline = withEntries(people, entries);
  indexes.set(merged, { items, early, files, participants, spans });
  return merged;
}
