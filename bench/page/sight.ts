/**
 * What a reader sees, read in the task after a paint: a position read in an animation frame is not yet the painted one, and
 * a list that corrects itself does so after that. Rows are found by pointing at them, as there may be 10,000.
 */
import { frames } from './frames.ts';

/** How many places of the view's height are looked at in each frame. */
const probes = 16;
/** So many px around a place may be the space between two rows. */
const gap = 12;

export interface View {
  readonly scroller: Element;
  /** The selector of its rows. */
  readonly rows: string;
}

function rowAt({ scroller, rows }: View, x: number, y: number): Element | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const row = element.closest(rows);
    if (row && scroller.contains(row)) return row;
  }
  return null;
}

/** The row at each of so many places, null where nothing is drawn. */
export function rowsInView(view: View, places = probes): readonly (Element | null)[] {
  const { left, top, width, height } = view.scroller.getBoundingClientRect();
  const x = left + width / 2;
  return Array.from({ length: places }, (_, place) => {
    const y = top + ((place + 0.5) / places) * height;
    return rowAt(view, x, y) ?? rowAt(view, x, y - gap) ?? rowAt(view, x, y + gap);
  });
}

/** Scrolls by so many px a frame, negative is up. @returns the share of places that were blank */
export async function blankShare(view: View, step: number, count: number): Promise<number> {
  let blank = 0;
  for (let frame = 0; frame < count; frame += 1) {
    view.scroller.scrollTop += step;
    await frames(1);
    blank += rowsInView(view).filter((row) => row === null).length;
  }
  return blank / (probes * count);
}

const topIn = ({ scroller }: View, row: Element) =>
  row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;

/** How far what was in view is from where the reader's own scrolling left it: of all rows the one that moved least. */
function shiftOf(view: View, before: ReadonlyMap<Element, number>, moved: number): number {
  if (before.size === 0) return 0;
  const drawn = [...before].filter(([row]) => row.getClientRects().length > 0);
  // Nothing is left of what was in view: it went further than the list draws.
  if (drawn.length === 0) return view.scroller.clientHeight;
  return Math.min(...drawn.map(([row, top]) => Math.abs(topIn(view, row) - (top - moved))));
}

export interface Recording {
  readonly count: number;
  /** What the reader does after each painted frame, such as scrolling. */
  readonly act: (frame: number) => void;
}

/** @returns the most that what the reader sees moved by itself from one painted frame to the next, in px */
export async function worstShift(view: View, { count, act }: Recording): Promise<number> {
  const { scroller } = view;
  let worst = 0;
  let before = new Map<Element, number>();
  let moved = 0;
  for (let frame = 0; frame < count; frame += 1) {
    await frames(1);
    // Who goes further than the view has nothing to compare.
    if (Math.abs(moved) < scroller.clientHeight) worst = Math.max(worst, shiftOf(view, before, moved));
    before = new Map(rowsInView(view).flatMap((row) => (row ? [[row, topIn(view, row)] as const] : [])));
    const start = scroller.scrollTop;
    act(frame);
    moved = scroller.scrollTop - start;
  }
  return worst;
}
