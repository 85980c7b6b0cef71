import type { TranscriptItem } from '../wire/index.ts';

/** A live item that was heard before any page showed it. It has no neighbours, but came after those heard before. */
export interface HeardItem {
  readonly heard: TranscriptItem;
}

/** What arrives at once: a page, whose items are neighbours, or an item that was heard. */
export type Arrival = readonly TranscriptItem[] | HeardItem;

export const itemsOf = (arrival: Arrival): readonly TranscriptItem[] =>
  'heard' in arrival ? [arrival.heard] : arrival;
