import { windowOf } from './own-window.ts';
import { watchEdgeKeys } from './scroll-acts.ts';
import { createAim, type Target } from './scroll-aim.ts';
import { anchorsInView, distanceFrom, estimateDistance, moveAnchors } from './scroll-anchor.ts';
import { watchContent } from './scroll-content.ts';
import { endThreshold, follows, nextFollowing, type FollowingEvent } from './scroll-following.ts';
import { holdHeader } from './scroll-header.ts';
import { holdContent } from './scroll-hold.ts';
import { watchMoves } from './scroll-moves.ts';
import { placeAtEnd, type ScrollPlace } from './scroll-place.ts';
import { keepRuler, positionByBox, tellScale } from './scroll-ruler.ts';
import { coversView, mountedRow, topRowInView, undrawnAbove } from './scroll-rows.ts';
import { createScrollSlack } from './scroll-slack.ts';
import { createScrollTeller } from './scroll-teller.ts';
import { maximumOf, type ScrollView } from './scroll-view.ts';

export interface ScrollGuardOptions {
  readonly scroller: HTMLElement;
  /** The element whose children are the rows. */
  readonly list: HTMLElement;
  /** How far an unmounted row probably stands below the top of the list; null where there is no such row. */
  readonly estimateTop: (key: string) => number | null;
  readonly onView: (view: ScrollView) => void;
  /** Where a guard before it left off; null where there was none. */
  readonly place: ScrollPlace | null;
}

export interface ScrollGuard {
  /** Whether the last row is the newest of all, so that standing at the end means to follow what arrives. */
  setEndIsLatest(endIsLatest: boolean): void;
  scrollToEnd(): void;
  /** Brings the row's top to its place in the view, as far as there is content; in a hidden list when it is shown. */
  scrollToRow(target: Target): void;
  /** Tells `onView` where the reader is. */
  report(): void;
  /** Stops, and returns where the reader is, for the guard that goes on. */
  leave(): ScrollPlace;
}

const tolerance = 0.5;
const rendersPerFrame = 6;

/**
 * Owns the scroll position: whatever mounts, grows, lands or vanishes, what the reader looks at stays where their own
 * scrolling put it, or the end stays in view. It looks after every change of the document and before every paint, and
 * is the only one to write scrollTop: the list's own corrections are estimates, and are ignored.
 */
export function createScrollGuard({ scroller, list, estimateTop, onView, place }: ScrollGuardOptions): ScrollGuard {
  const view = windowOf(scroller);
  if (!view) throw new Error('The list is not in a window, so nothing can be scrolled. Mount it in a document.');
  let { following, anchors }: Pick<ScrollPlace, 'following' | 'anchors'> = place ?? placeAtEnd;
  let below = 0;
  let outOfReach = false;
  let renders = 0;
  let destroyed = false;
  let frame = 0;

  const pxBelow = () => maximumOf(scroller) - moves.top();
  const ruler = keepRuler(scroller, list);
  const turn = (event: FollowingEvent) => (following = nextFollowing(following, event));

  /** A place that lies beyond the content is never reached, and is not waited for. */
  function write(top: number) {
    if (moves.write(top)) aim.moved();
  }

  /** The list hears of a new position in the next frame only; where it has to draw before this paint, it is told now. */
  function renderMissing() {
    while (renders < rendersPerFrame && (missesAim() || !coversView(list, scroller.clientHeight, ruler()))) {
      renders += 1;
      nextFrame();
      teller.tell();
      correct();
    }
  }

  const missesAim = () => aim.isUnderWay() && anchors.slice(0, 1).some(({ key }) => mountedRow(list, key) === null);

  function note() {
    anchors = anchorsInView(list, scroller.clientHeight, ruler());
    below = pxBelow();
  }

  /** How far the content stands from where it belongs. */
  function offset(): number {
    const distance = distanceFrom(anchors, list, ruler());
    if (distance !== null) return distance;
    // What the reader left behind does not count; what they went to is not drawn yet.
    const furthest = aim.isUnderWay() ? Infinity : scroller.clientHeight;
    const estimate = estimateDistance(anchors, furthest, estimateTop);
    if (estimate === null) return 0;
    aim.extend();
    nextFrame();
    return ruler().topOf(list) + estimate;
  }

  function correct() {
    const goesToEnd = follows(following) && undrawnAbove(list) === 0;
    // Further below than the end is near, it has grown while nothing could be written: a finger held it, or it was drawn.
    if (goesToEnd && (below <= 1 || below > endThreshold)) return write(maximumOf(scroller));
    const distance = offset();
    if (Math.abs(distance) > tolerance) {
      const wanted = moves.exactTop() + distance;
      const isHeld = wanted < -tolerance && !aim.isUnderWay() && slack.grow(-wanted);
      write(wanted);
      const missed = distanceFrom(anchors, list, ruler()) ?? wanted - moves.exactTop();
      outOfReach = !isHeld && Math.abs(missed) > ruler().rounding;
      if (outOfReach) nextFrame();
      // To make up for a part of a pixel later would move by a whole one what is looked at.
      else if (!isHeld) anchors = moveAnchors(anchors, missed);
    }
    if (goesToEnd && Math.abs(pxBelow() - below) > 1) {
      below = 0;
      write(maximumOf(scroller));
    }
  }

  /** Takes the reader's own scrolling into account, and returns whether there was any. */
  function followReader(): boolean {
    const distance = moves.take();
    if (distance === 0) return false;
    below = pxBelow();
    turn({ type: 'moved', distance, below });
    anchors = aim.isUnderWay() ? [] : moveAnchors(anchors, -distance);
    aim.end();
    return true;
  }

  function bringBack() {
    const target = aim.target();
    if (target) anchors = [{ key: target.key, top: scroller.clientHeight * target.place }];
    if (hold.isTouched()) return hold.shift(follows(following) ? 0 : offset());
    // A position that is written would end a smooth scrolling before it has gone its way.
    if (moves.isGliding() && !follows(following) && !aim.isUnderWay() && ruler().isFlat) {
      const distance = offset();
      if (hold.canShift(distance) && !aim.isUnderWay()) return hold.shift(distance);
    }
    hold.release();
    correct();
  }

  /** Returns whether the reader moved the list, or nothing is known of it. */
  function check(): boolean {
    if (teller.isTelling() || destroyed) return true;
    if (!moves.isInView()) {
      nextFrame();
      return true;
    }
    const hasMoved = followReader();
    if (aim.isUnderWay()) nextFrame();
    bringBack();
    renderMissing();
    if (slack.isThere() && hold.shifted() === 0) write(moves.exactTop() - slack.release(moves.top()));
    holdHeader(list);
    if (!aim.isUnderWay() && (follows(following) || hasMoved || anchors.length === 0)) note();
    report();
    return hasMoved;
  }

  function onScroll(event: Event) {
    // What scrolls inside of a row is heard here too.
    if (check() || aim.isUnderWay() || event.target !== scroller) return;
    teller.defer(event);
    nextFrame();
  }

  function nextFrame() {
    frame ||= view?.requestAnimationFrame(settle) ?? 0;
  }

  function settle() {
    frame = 0;
    renders = 0;
    if ([teller.onFrame(), moves.onFrame()].includes(true)) nextFrame();
    if (!moves.isInView()) return;
    if (aim.isUnderWay()) {
      check();
      if (!aim.onFrame()) return nextFrame();
      note();
      turn({ type: 'arrived', below });
      correct();
      report();
    } else if (outOfReach) {
      // What could not be reached in a whole frame is given up: to go there later would be a jump.
      outOfReach = false;
      note();
    }
  }

  function report() {
    if (aim.isUnderWay() || !moves.isInView()) return;
    const { scrollTop: above, clientHeight: height } = scroller;
    onView({ topRow: topRowInView(list, ruler()), above, below: pxBelow(), height });
  }

  function go(target: Target | null) {
    moves.forget();
    if (target === null) anchors = [];
    below = 0;
    turn({ type: 'asked', for: target ? 'row' : 'end' });
    aim.begin(target);
    nextFrame();
    // Effects may ask for it, and React cannot draw while it commits.
    view?.queueMicrotask(check);
  }

  const aim = createAim();
  const hold = holdContent({ scroller, list, isGliding: () => moves.isGliding(), onRest: check });
  const moves = watchMoves({
    scroller,
    readBox: () => positionByBox(ruler(), list, hold.shifted()),
    onLook: check,
    shifted: () => hold.shifted(),
    settle: () => moves.write(moves.exactTop() + hold.release()),
  });
  const teller = createScrollTeller(scroller);
  const slack = createScrollSlack(list);
  const stopWatching = watchContent(scroller, list, () => {
    moves.unsettle();
    nextFrame();
    check();
  });
  scroller.addEventListener('scroll', onScroll, { capture: true, passive: true });
  const stops = [tellScale(scroller, list), watchEdgeKeys(scroller, () => go(null))];
  if (place) {
    aim.begin(place.target);
    nextFrame();
  }

  return {
    setEndIsLatest(endIsLatest) {
      if (moves.isInView()) {
        followReader();
        below = pxBelow();
      }
      turn({ type: 'loaded', endIsLatest, below });
    },
    scrollToEnd: () => go(null),
    scrollToRow: go,
    report,
    leave() {
      if (moves.isInView()) followReader();
      destroyed = true;
      scroller.removeEventListener('scroll', onScroll, { capture: true });
      for (const stop of [...stops, stopWatching, moves.destroy, hold.destroy]) stop();
      view.cancelAnimationFrame(frame);
      return { following, anchors, target: aim.target() };
    },
  };
}
