import type { OwnWindow } from '../own-window.ts';
import { createSight } from './in-sight.ts';

/** In ms: for so long it must be in sight without interruption. */
const lookingTime = 500;
/** In ms: how often it is looked whether what is in view is in sight. Nothing tells when a cover comes or goes. */
const interval = 250;

/**
 * Where the observer tells how much of a row is in view: at a half, and below that in steps of a tenth, for rows that
 * are taller than the view.
 */
const thresholds = Array.from({ length: 40 }, (_, step) => 0.5 * 0.9 ** step);

/** Whether at least half of it is in view, or it covers at least half of the view. */
function isInView({ isIntersecting, intersectionRatio, intersectionRect, target }: IntersectionObserverEntry): boolean {
  if (!isIntersecting || intersectionRect.height === 0) return false;
  const view = target.closest('[data-part="scroller"]')?.clientHeight ?? Infinity;
  return intersectionRatio >= 0.5 || intersectionRect.height >= view / 2;
}

const inDocumentOrder = (one: Node, other: Node): number =>
  one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Tells which rows of one window were looked at, with one observer, and one timer while something is to be looked at. */
export function watchLookedAt(view: OwnWindow, onSeen: (row: Element) => void) {
  const { document, performance } = view;
  /** Since when each row in view is in sight; null while it is not. */
  const inSightSince = new Map<Element, number | null>();
  let timer = 0;
  let isAsleep = false;

  const isAway = () => isAsleep || document.visibilityState === 'hidden';

  function look() {
    const now = performance.now();
    const isInSight = createSight();
    for (const [row, since] of inSightSince) inSightSince.set(row, isInSight(row) ? (since ?? now) : null);
    const due = [...inSightSince].filter(([, since]) => since !== null && since + lookingTime <= now);
    try {
      for (const [row] of due.sort(([one], [other]) => inDocumentOrder(one, other))) {
        inSightSince.delete(row);
        onSeen(row);
      }
    } finally {
      lookAgain();
    }
  }

  function lookAgain() {
    view.clearTimeout(timer);
    if (inSightSince.size === 0 || isAway()) return;
    const now = performance.now();
    const due = [...inSightSince.values()].map((since) => (since === null ? Infinity : since + lookingTime));
    timer = view.setTimeout(look, Math.min(now + interval, ...due) - now);
  }

  /** What was looked at before the reader was away counts for nothing. */
  function lookAnew() {
    view.clearTimeout(timer);
    for (const row of inSightSince.keys()) inSightSince.set(row, null);
    if (!isAway()) look();
  }
  const sleep = () => {
    isAsleep = true;
    lookAnew();
  };
  const wake = () => {
    if (!isAsleep) return;
    isAsleep = false;
    lookAnew();
  };

  const observer = new view.IntersectionObserver(
    (changes) => {
      const now = performance.now();
      const isInSight = createSight();
      for (const change of changes) {
        const { target } = change;
        if (!isInView(change)) inSightSince.delete(target);
        else if (!inSightSince.has(target)) inSightSince.set(target, isInSight(target) ? now : null);
      }
      lookAgain();
    },
    { threshold: thresholds },
  );
  const stopped = new view.AbortController();
  const { signal } = stopped;
  document.addEventListener('visibilitychange', lookAnew, { signal });
  document.addEventListener('freeze', sleep, { signal });
  document.addEventListener('resume', wake, { signal });
  view.addEventListener('pagehide', sleep, { signal });
  view.addEventListener('pageshow', wake, { signal });

  return {
    observe: (row: Element) => observer.observe(row),
    forget(row: Element) {
      observer.unobserve(row);
      if (inSightSince.delete(row)) lookAgain();
    },
    destroy() {
      view.clearTimeout(timer);
      observer.disconnect();
      stopped.abort();
    },
  };
}
