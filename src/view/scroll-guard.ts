import { anchorTop, anchorsInView, coversView, viewTopOf, type Anchor } from './scroll-anchor.ts';
import { holdHeader } from './scroll-header.ts';
import { watchContent } from './scroll-content.ts';
import { createScrollSlack } from './scroll-slack.ts';
import { createScrollTeller } from './scroll-teller.ts';
import { watchTouch } from './scroll-touch.ts';
import { maximumOf, readView, type ScrollView } from './scroll-view.ts';

export interface ScrollGuardOptions {
  readonly scroller: HTMLElement;
  /** The element whose children are the rows. */
  readonly list: HTMLElement;
  /** How far an unmounted row probably stands below the top of the list; null where there is no such row. */
  readonly estimateTop: (key: string) => number | null;
  readonly onView: (view: ScrollView) => void;
}

export interface ScrollGuard {
  /** Whether the last row is the newest of all, so that standing at the end means to follow what arrives. */
  setEndIsLatest(endIsLatest: boolean): void;
  scrollToEnd(): void;
  /** Brings the row's top to this share of the view's height, as far as there is content. */
  scrollToRow(key: string, place: number): void;
  /** Tells `onView` where the reader is. */
  report(): void;
  destroy(): void;
}

/** Nearer to the end than this, in px, the reader is at the end. */
export const endThreshold = 24;
const tolerance = 0.5;
const framesToSettle = 3;
const rendersPerFrame = 6;

/**
 * Owns the scroll position: whatever mounts, grows, lands or vanishes, what the reader looks at stays where their own
 * scrolling put it, or the end stays in view. It looks after every change of the document and before every paint, and
 * is the only one to write scrollTop: the list's own corrections are estimates, and are ignored.
 */
export function createScrollGuard({ scroller, list, estimateTop, onView }: ScrollGuardOptions): ScrollGuard {
  const view = scroller.ownerDocument.defaultView;
  if (!view) throw new Error('The list is not in a window, so nothing can be scrolled. Mount it in a document.');
  let anchors: readonly Anchor[] = [];
  let lastTop = scroller.scrollTop;
  let below = 0;
  let follows = true;
  let endIsLatest = true;
  let aimFrames = 0;
  let patience = 0;
  let outOfReach = false;
  let renders = 0;
  let destroyed = false;
  let frame = 0;

  const viewTop = () => viewTopOf(scroller);
  const maximum = () => maximumOf(scroller);

  function write(top: number) {
    const before = scroller.scrollTop;
    if (Math.abs(top - before) <= tolerance) return;
    scroller.scrollTop = top;
    lastTop = scroller.scrollTop;
    // A place that lies beyond the content is never reached, and is not waited for.
    if (aimFrames > 0 && patience-- > 0 && Math.abs(lastTop - before) > tolerance) aimFrames = framesToSettle;
  }

  /** The list hears of a new position in the next frame only; where it has to draw before this paint, it is told now. */
  function renderMissing() {
    while (renders < rendersPerFrame && (missesAim() || !coversView(list, viewTop(), scroller.clientHeight))) {
      renders += 1;
      nextFrame();
      teller.tell();
      correct();
    }
  }

  const missesAim = () => aimFrames > 0 && anchors.slice(0, 1).some(({ key }) => anchorTop(list, key, 0) === null);

  function note() {
    anchors = anchorsInView(list, viewTop(), scroller.clientHeight);
    below = maximum() - scroller.scrollTop;
  }

  /** How far the content stands from where it belongs. */
  function offset(): number {
    const origin = viewTop();
    for (const anchor of anchors) {
      const top = anchorTop(list, anchor.key, origin);
      if (top !== null) return top - anchor.top;
    }
    for (const anchor of anchors) {
      // The reader left it behind; what they went to is not drawn yet.
      if (aimFrames === 0 && Math.abs(anchor.top) > scroller.clientHeight) continue;
      const estimate = estimateTop(anchor.key);
      if (estimate === null) continue;
      aimFrames = framesToSettle;
      nextFrame();
      return list.getBoundingClientRect().top - origin + estimate - anchor.top;
    }
    return 0;
  }

  function readerMoved(moved: number) {
    below = maximum() - scroller.scrollTop;
    follows = endIsLatest && below <= (moved > 0 ? endThreshold : 1);
    anchors = aimFrames > 0 ? [] : anchors.map(({ key, top }) => ({ key, top: top - moved }));
    aimFrames = 0;
  }

  function correct() {
    // Further below than the end is near, it has grown while nothing could be written: a finger held it, or it was drawn.
    if (follows && (below <= 1 || below > endThreshold)) return write(maximum());
    const distance = offset();
    if (Math.abs(distance) > tolerance) {
      const wanted = scroller.scrollTop + distance;
      const isHeld = wanted < -tolerance && aimFrames === 0 && slack.grow(-wanted);
      write(wanted);
      outOfReach = !isHeld && Math.abs(scroller.scrollTop - wanted) > 1;
      if (outOfReach) nextFrame();
    }
    if (follows && Math.abs(maximum() - scroller.scrollTop - below) > 1) {
      below = 0;
      write(maximum());
    }
  }

  /** Takes the reader's own scrolling into account, and returns whether there was any. */
  function followReader(): boolean {
    const top = scroller.scrollTop;
    const reachable = Math.max(maximum(), 0);
    // A shorter content moves the position by itself, and at the end it may have grown again: that is not the reader.
    const isNearEnd = reachable - top < scroller.clientHeight;
    const isPushed = follows && below <= 1 && reachable < lastTop - tolerance && isNearEnd;
    const moved = isPushed ? 0 : top - Math.min(lastTop, reachable);
    lastTop = top;
    const hasMoved = Math.abs(moved) > tolerance;
    if (hasMoved) readerMoved(moved);
    return hasMoved;
  }

  function check(): boolean {
    if (teller.isTelling() || destroyed) return true;
    const hasMoved = followReader();
    if (touch.busy()) touch.shift(follows ? 0 : offset());
    else correct();
    renderMissing();
    if (!touch.busy()) write(scroller.scrollTop - slack.release(scroller.scrollTop));
    holdHeader(list);
    if (aimFrames === 0 && (follows || hasMoved || anchors.length === 0)) note();
    report();
    return hasMoved;
  }

  function onScroll(event: Event) {
    // What scrolls inside of a row is heard here too.
    if (check() || aimFrames > 0 || event.target !== scroller) return;
    teller.defer(event);
    nextFrame();
  }

  /** What lies between is unmeasured, so that the place is known only when the rows around it have been drawn. */
  function aim() {
    aimFrames = framesToSettle;
    patience = 40; // corrections: rows that are not drawn long enough to be measured would be waited for forever
    nextFrame();
    // Effects may ask for it, and React cannot draw while it commits.
    view?.queueMicrotask(check);
  }

  function nextFrame() {
    frame ||= view?.requestAnimationFrame(settle) ?? 0;
  }

  function settle() {
    frame = 0;
    renders = 0;
    if (teller.onFrame()) nextFrame();
    if (aimFrames > 0) {
      check();
      aimFrames -= 1;
      if (aimFrames > 0) return nextFrame();
      note();
      follows = endIsLatest && (follows || below <= endThreshold);
      correct();
      report();
    } else if (outOfReach) {
      // What could not be reached in a whole frame is given up: to go there later would be a jump.
      outOfReach = false;
      note();
    }
  }

  function report() {
    if (aimFrames > 0) return;
    onView(readView(scroller, list, follows));
  }

  /** The browser's own way to the end aims at where it was believed to be when the key was pressed. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'End' || event.target !== scroller || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    scrollToEnd();
  }

  function scrollToEnd() {
    anchors = [];
    below = 0;
    follows = true;
    aim();
  }

  const teller = createScrollTeller(scroller);
  const slack = createScrollSlack(list);
  const stopWatching = watchContent(scroller, list, check);
  const touch = watchTouch(scroller, list, check);
  // Its own corrections are relative to a position that was corrected already.
  scroller.scrollBy = () => {};
  scroller.addEventListener('scroll', onScroll, { capture: true, passive: true });
  scroller.addEventListener('keydown', onKeyDown);

  return {
    setEndIsLatest(value) {
      if (endIsLatest === value) return;
      endIsLatest = value;
      followReader();
      below = maximum() - scroller.scrollTop;
      follows = value && below <= endThreshold;
    },
    scrollToEnd,
    scrollToRow(key, place) {
      anchors = [{ key, top: scroller.clientHeight * place }];
      follows = false;
      aim();
    },
    report,
    destroy() {
      destroyed = true;
      scroller.removeEventListener('scroll', onScroll, { capture: true });
      scroller.removeEventListener('keydown', onKeyDown);
      Reflect.deleteProperty(scroller, 'scrollBy');
      touch.destroy();
      stopWatching();
      view.cancelAnimationFrame(frame);
    },
  };
}
