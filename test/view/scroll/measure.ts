/** Measures what a reader sees. Runs in the page; knows nothing of the list but its `[data-row]` elements. */

export interface Frame {
  /** Key → the top of the part that must stay put, in px of the list below the top of the view; only rows in view. */
  readonly tops: ReadonlyMap<string, number>;
  readonly mounted: number;
  /** Px of the view that no row, header or footer fills. */
  readonly blank: number;
  readonly scrollTop: number;
  /** Px of content below the view. */
  readonly below: number;
}

export interface Report {
  frames: number;
  /** Frames in which what the reader saw moved by more than 1 px. */
  jumps: number;
  worstJump: number;
  worstAt: string;
  maxMounted: number;
  blankFrames: number;
  worstBlank: number;
  /** Keys in the order in which they were first seen. */
  seen: string[];
  /** The distance from the end, worst over all frames. */
  worstBelow: number;
}

export function readFrame(scroller: HTMLElement): Frame {
  // What is measured is of the screen where an ancestor is zoomed or scaled; what is scrolled is the list's own.
  const scale = scroller.getBoundingClientRect().height / scroller.offsetHeight || 1;
  const boxOf = (element: Element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return { top: top / scale, bottom: bottom / scale, height: height / scale };
  };
  const view = boxOf(scroller);
  const tops = new Map<string, number>();
  const rows = scroller.querySelectorAll<HTMLElement>('[data-row]');
  let filled = 0;
  for (const row of rows) {
    const { top, bottom } = boxOf(row);
    if (bottom <= view.top || top >= view.bottom) continue;
    filled += Math.min(bottom, view.bottom) - Math.max(top, view.top);
    const anchor = row.querySelector('[data-anchor]');
    tops.set(row.dataset['key'] ?? '', (anchor ? boxOf(anchor).top : top) - view.top);
  }
  const edges = scroller.querySelectorAll<HTMLElement>('[data-edge="older"], [data-part="footer"]');
  for (const edge of edges) {
    const { top, bottom } = boxOf(edge);
    filled += Math.max(0, Math.min(bottom, view.bottom) - Math.max(top, view.top));
  }
  const content = Math.min(view.height, scroller.scrollHeight);
  return {
    tops,
    mounted: rows.length,
    blank: Math.max(0, content - filled),
    scrollTop: scroller.scrollTop,
    below: scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop,
  };
}

/** How far what both frames show moved besides the reader's own scrolling; 0 where they show nothing in common. */
function jumpBetween(last: Frame, next: Frame, moved: number): number {
  let best = Infinity;
  for (const [key, top] of next.tops) {
    const before = last.tops.get(key);
    if (before !== undefined) best = Math.min(best, Math.abs(top - before + moved));
  }
  return best === Infinity ? 0 : best;
}

/** Calls back in a task that runs right after each paint, until it returns false. */
export async function eachPaintedFrame(step: () => boolean): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((done) => {
    const ask = () => requestAnimationFrame(() => port2.postMessage(null));
    port1.addEventListener('message', () => {
      if (step()) ask();
      else done();
    });
    port1.start();
    ask();
  });
  port1.close();
}

export interface Recording {
  /** Px to scroll in the task after each paint; negative is up. Null ends the recording. */
  readonly next: (frame: Frame, index: number) => number | null;
  /** Runs in the same task, after the scrolling. */
  readonly act?: (index: number) => void;
  /** Px that are no jump. @default 1 */
  readonly tolerance?: number;
}

export async function record(scroller: HTMLElement, { next, act, tolerance = 1 }: Recording): Promise<Report> {
  const seen = new Set<string>();
  const report: Report = {
    frames: 0,
    jumps: 0,
    worstJump: 0,
    worstAt: '',
    maxMounted: 0,
    blankFrames: 0,
    worstBlank: 0,
    seen: [],
    worstBelow: 0,
  };
  let last: Frame | null = null;
  let moved = 0;
  await eachPaintedFrame(() => {
    const frame = readFrame(scroller);
    const jump = last === null ? 0 : jumpBetween(last, frame, moved);
    if (jump > report.worstJump) report.worstJump = jump;
    if (jump > tolerance && jump === report.worstJump) {
      report.worstAt = `frame ${report.frames}: ${JSON.stringify({ moved, last: brief(last), now: brief(frame) })}`;
    }
    if (jump > tolerance) report.jumps += 1;
    report.maxMounted = Math.max(report.maxMounted, frame.mounted);
    if (frame.blank > 1) report.blankFrames += 1;
    report.worstBlank = Math.max(report.worstBlank, frame.blank);
    report.worstBelow = Math.max(report.worstBelow, frame.below);
    for (const key of frame.tops.keys()) seen.add(key);
    const distance = next(frame, report.frames);
    report.frames += 1;
    last = frame;
    if (distance === null) return false;
    const before = scroller.scrollTop;
    if (distance !== 0) scroller.scrollTop = before + distance;
    moved = scroller.scrollTop - before;
    act?.(report.frames);
    return true;
  });
  report.seen = [...seen];
  return report;
}

function brief(frame: Frame | null) {
  return frame && { scrollTop: frame.scrollTop, below: frame.below, tops: [...frame.tops].slice(0, 4) };
}

/** Scrolls up by so many px per frame until the top is reached and `isAtEnd` says that nothing older is left. */
export function recordUpward(scroller: HTMLElement, pxPerFrame: number, isAtEnd: () => boolean): Promise<Report> {
  let resting = 0;
  return record(scroller, {
    next: ({ scrollTop }) => {
      resting = scrollTop <= 0 && isAtEnd() ? resting + 1 : 0;
      return resting > 5 ? null : -pxPerFrame;
    },
  });
}
