import type { TranscriptPage } from '../wire/index.ts';

let turn = 0;
let isOver = true;

/** Counts what runs without a pause: in between nothing can arrive, so that its order within one turn is no matter. */
export function currentTurn(): number {
  if (isOver) {
    isOver = false;
    turn += 1;
    void Promise.resolve().then(() => (isOver = true));
  }
  return turn;
}

interface Asked {
  readonly turn: number;
  /** Epoch ms. */
  readonly time: number;
}

const asked = new WeakMap<TranscriptPage, Asked>();

export const now = (): Asked => ({ turn: currentTurn(), time: Date.now() });

export function noteAsked(page: TranscriptPage, at: Asked): void {
  asked.set(page, at);
}

/**
 * Whether a page was asked for in this turn or later. Of a page that was stored, hydrated or put into the cache by the
 * app nobody knows, so it was not.
 */
export const wasAskedSince = (page: TranscriptPage, turn: number): boolean => (asked.get(page)?.turn ?? -1) >= turn;

/** Whether a page was asked for within the last so many ms. */
export const wasAskedWithin = (page: TranscriptPage, ms: number): boolean =>
  Date.now() - (asked.get(page)?.time ?? -Infinity) <= ms;

/** A page that says more than one before it is as old as that. */
export function noteAskedAs(page: TranscriptPage, before: TranscriptPage): void {
  const at = asked.get(before);
  if (at) asked.set(page, at);
}
