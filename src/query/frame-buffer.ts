import { parseItem } from '../wire/index.ts';
import type { Batch } from './fold.ts';

/** A hidden page gets no animation frames; this is how long its live items wait at most, in ms. */
const longestWait = 250;

/** Collects what arrives within one animation frame, so that it is one update. */
export interface FrameBuffer {
  /** Takes wire items as they came. Returns how many of them were items. */
  add(items: readonly unknown[]): number;
  /** Drops what waits. */
  close(): void;
}

/** @param flush is given each item as a batch of its own: they are no neighbours in a page */
export function createFrameBuffer(flush: (batches: readonly Batch[]) => void): FrameBuffer {
  let waiting: Batch[] = [];
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const empty = () => {
    stop();
    const batches = waiting;
    waiting = [];
    flush(batches);
  };
  return {
    add(items) {
      const parsed = items.map(parseItem).filter((item) => item !== null);
      waiting.push(...parsed.map((item) => [item]));
      if (parsed.length > 0 && timer === undefined) {
        frame = requestAnimationFrame(empty);
        timer = setTimeout(empty, longestWait);
      }
      return parsed.length;
    },
    close() {
      stop();
      waiting = [];
    },
  };
}
