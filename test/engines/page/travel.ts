import { eachPaintedFrame, readFrame, type Frame } from '../../view/scroll/measure.ts';

export interface Travel {
  /** How far what the reader sees went by, in px of the list's own; negative is up. */
  readonly px: number;
  /** The furthest that it went the other way between two frames, in px. */
  readonly back: number;
}

/** How far the rows that both frames show went by, as most of them say. */
function between(last: Frame, next: Frame): number {
  const ways = [...next.tops].flatMap(([key, top]) => {
    const before = last.tops.get(key);
    return before === undefined ? [] : [before - top];
  });
  return ways.sort((one, other) => one - other)[ways.length >> 1] ?? 0;
}

const framesOfRest = 30;

/** Follows what the reader sees from frame to frame. @returns a function that waits until it rests, and tells */
export function followTravel(scroller: HTMLElement): () => Promise<Travel> {
  const ways: number[] = [];
  let last = readFrame(scroller);
  let isLeaving = false;
  const done = eachPaintedFrame(() => {
    const frame = readFrame(scroller);
    ways.push(between(last, frame));
    last = frame;
    return !isLeaving || ways.length < framesOfRest || ways.slice(-framesOfRest).some((way) => way !== 0);
  });
  return async () => {
    isLeaving = true;
    await done;
    const px = ways.reduce((sum, way) => sum + way, 0);
    return { px, back: Math.max(0, ...ways.map((way) => -way * Math.sign(px))) };
  };
}
