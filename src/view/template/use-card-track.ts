import { useRef, useState } from 'react';
import { windowOf } from '../own-window.ts';
import { useBeforePaint } from '../use-before-paint.ts';

/** How far the track goes from one card to the next, in px; the cards are equally wide. */
function stepOf(track: HTMLElement): number {
  const [first, second] = track.querySelectorAll<HTMLElement>(':scope > *');
  if (!first || !second) return 0;
  return second.offsetLeft - first.offsetLeft;
}

/** Returns whether it got there: a track without a layout, or one that does not scroll yet, cannot. */
function goToCard(track: HTMLElement, card: number): boolean {
  const step = stepOf(track);
  if (step === 0) return false;
  track.scrollTo({ left: card * step, behavior: 'instant' });
  return Math.abs(track.scrollLeft) >= 1;
}

/**
 * Where a track of cards stands.
 * @param start the card that is shown at first, from 0
 */
export function useCardTrack(count: number, start: number) {
  const track = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(start);

  useBeforePaint(() => {
    const { current } = track;
    // Who reads back sees what was chosen: also where the conversation was hidden, or had no styles yet, until now.
    const view = current && windowOf(current);
    if (!current || start === 0 || goToCard(current, start) || !view || !('ResizeObserver' in view)) return;
    const observer = new view.ResizeObserver(() => {
      if (goToCard(current, start)) observer.disconnect();
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [start]);

  function look() {
    const { current } = track;
    if (!current) return;
    const step = stepOf(current);
    const isAtEnd = Math.abs(current.scrollLeft) >= current.scrollWidth - current.clientWidth - 1;
    setShown(isAtEnd ? count - 1 : step === 0 ? 0 : Math.round(current.scrollLeft / step));
  }

  return {
    track,
    shown,
    look,
    go: (steps: 1 | -1) => track.current?.scrollBy({ left: steps * stepOf(track.current) }),
  };
}
