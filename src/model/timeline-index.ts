import type { Receipt } from '../wire/index.ts';
import type { Entry, Participant, Typing } from './entry.ts';
import { type LayeredMap, lookUp } from './layered-map.ts';
import type { Known } from './learn-items.ts';
import type { ParticipantIndex } from './participants.ts';
import { nowhere, positionOf } from './placement.ts';
import type { SenderSpans } from './watermark.ts';

/** The merged transcript. A plain value: merging gives a new one and leaves the old one as it was. */
export interface Timeline {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** In the order in which they came. */
  readonly participants: readonly Participant[];
  readonly typing: readonly Typing[];
}

/** What merging needs to know beside the entries. */
export interface TimelineIndex {
  readonly items: LayeredMap<Known>;
  /** Receipts that came before their message, by its Id. */
  readonly early: LayeredMap<readonly Receipt[]>;
  /** The keys of the items that brought each file, and of items that stand for another. */
  readonly files: LayeredMap<string>;
  readonly participants: ParticipantIndex;
  readonly spans: SenderSpans;
  /** How many items were heard live, and the newest time that is known; null for none. */
  readonly heard: number;
  readonly newest: number | null;
}

export const emptyIndex: TimelineIndex = {
  items: [],
  early: [],
  files: [],
  participants: new Map(),
  spans: new Map(),
  heard: 0,
  newest: null,
};

/** Kept apart from the value, so that equal transcripts are equal values however they came about. */
export const indexes = new WeakMap<Timeline, TimelineIndex>();

/** By what is known of the items, where an entry stands. */
export const positionIn = (items: LayeredMap<Known>) => (entry: Entry) =>
  entry.time ?? positionOf(lookUp(items, entry.key)?.placement ?? nowhere);
