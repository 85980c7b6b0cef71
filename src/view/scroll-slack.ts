import { windowOf } from './own-window.ts';

/** More than this is no matter of estimates: what stood above has gone. */
const most = 120;

/** Room above the rows where a position cannot give way, because it is at its very beginning already. */
export interface ScrollSlack {
  /** Whether there is such room. */
  isThere(): boolean;
  /** Adds px above the rows; returns whether there is anything to hold them. */
  grow(px: number): boolean;
  /** Takes the room away again as soon as nobody sees it; returns by how many px the rows move up with that. */
  release(scrollTop: number): number;
}

/**
 * Rows that have just landed are taken for higher than they are for a moment. A reader at the very top can scroll into
 * what is not there then, and once it is known to be less, no position shows what they look at in its place.
 */
export function createScrollSlack(list: HTMLElement): ScrollSlack {
  let px = 0;
  let holder: HTMLElement | null = null;
  let ownPadding = 0;

  function hold(next: number) {
    px = next;
    if (holder) holder.style.paddingTop = px > 0 ? `${ownPadding + px}px` : '';
  }

  return {
    isThere: () => px > 0,
    grow(more) {
      const first = list.parentElement?.firstElementChild;
      const edge = first === list ? null : first?.querySelector<HTMLElement>(':scope > *');
      if (!edge || px + more > most) return false;
      if (px === 0 || holder !== edge) {
        px = 0;
        holder = edge;
        ownPadding = Number.parseFloat(windowOf(edge)?.getComputedStyle(edge).paddingTop ?? '') || 0;
      }
      hold(px + more);
      return true;
    },
    release(scrollTop) {
      const freed = holder?.isConnected ? px : 0;
      if (px === 0 || scrollTop <= px) return 0;
      hold(0);
      return freed;
    },
  };
}
