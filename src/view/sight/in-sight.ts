import { windowOf, type OwnWindow } from '../own-window.ts';
import { isOnTop } from './cover.ts';
import { createSolidity, faint, isRendered } from './shown.ts';

/** Of the part that is in view, so many points each way are looked at. */
const points = [1 / 6, 3 / 6, 5 / 6];
/** In px, for what is rounded. */
const tolerance = 1;

/** The part of a row that its list and its window show, in px of the window. */
function partInView(row: Element, { innerWidth, innerHeight }: OwnWindow) {
  const box = row.getBoundingClientRect();
  const list = row.closest('[data-part="scroller"]')?.getBoundingClientRect() ?? box;
  const [left, top] = [Math.max(box.left, list.left, 0), Math.max(box.top, list.top, 0)];
  const [right, bottom] = [Math.min(box.right, list.right, innerWidth), Math.min(box.bottom, list.bottom, innerHeight)];
  const wanted = Math.min(box.height, list.height) / 2 - tolerance;
  return { left, top, width: right - left, height: bottom - top, wanted };
}

/**
 * Makes the function that tells whether a person could see a row just now: half of it, or half of the list, drawn, not
 * faded or blurred away, and with nothing in front. An intersection observer knows what is clipped and scrolled away;
 * nothing in a browser tells of the rest, but for Chromium's `trackVisibility`, which calls everything hidden that is
 * under the least translucency, filter, rotation or overlap: there people would read what never counts as seen.
 */
export function createSight(): (row: Element) => boolean {
  const solidity = createSolidity();
  return (row) => {
    const view = windowOf(row);
    if (!view || !isRendered(row) || row.closest('[inert]') || solidity(row) < faint) return false;
    const { left, top, width, height, wanted } = partInView(row, view);
    if (width <= 0 || height < wanted) return false;
    const seen = points.flatMap((down) =>
      points.filter((across) => isOnTop(row, { x: left + across * width, y: top + down * height }, solidity)),
    );
    return (height * seen.length) / points.length ** 2 >= wanted;
  };
}
