import { containerOf, isShadowRoot, rootOf, windowOf } from '../own-window.ts';
import { faint } from './shown.ts';

/** A point in px of the window that the element stands in. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What draws something whatever its style. */
const pictures = 'img, video, canvas, iframe, object, embed, input, textarea, select, svg *';

function alphaOf(color: string): number {
  const [, comma, slash] = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color) ?? [];
  return Number(comma ?? slash ?? 1);
}

const isPainted = ({ backgroundColor, backgroundImage, content }: CSSStyleDeclaration): boolean =>
  content !== 'none' && (alphaOf(backgroundColor) >= faint || backgroundImage !== 'none');

/** Whether an element that stands in front hides what is behind it. One that only catches clicks does not. */
function hides(front: Element, behind: Element, solidity: (element: Element) => number): boolean {
  const view = windowOf(front);
  if (!view || solidity(front) < faint) return false;
  // What floats in the transcript is its own, and stands beside what is read; its viewer is a dialog.
  const own = behind.closest('[data-part="transcript"]');
  if (own?.contains(front) && !front.closest('dialog')) return false;
  const isLayer = ['::before', '::after'].some((layer) => isPainted(view.getComputedStyle(front, layer)));
  if (isLayer || front.contains(behind)) return isLayer;
  const style = view.getComputedStyle(front);
  return front.matches(pictures) || isPainted(style) || (style.backdropFilter ?? 'none') !== 'none';
}

/** Where a point of a frame is in the page around it. */
function outsideOf(frame: Element, { x, y }: Point): Point {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = frame;
  const [scaleX, scaleY] = [width / (clientWidth + 2 * clientLeft || 1), height / (clientHeight + 2 * clientTop || 1)];
  return { x: left + (clientLeft + x) * scaleX, y: top + (clientTop + y) * scaleY };
}

/** Whether an element is what is seen at a point of its window, and so up through its shadow roots and frames. */
export function isOnTop(element: Element, point: Point, solidity: (element: Element) => number): boolean {
  const root = rootOf(element);
  if (!root) return false;
  const top = root.elementFromPoint(point.x, point.y);
  if (!element.contains(top)) {
    const stack = root.elementsFromPoint(point.x, point.y);
    const place = stack.findIndex((other) => element.contains(other));
    // What lets clicks through is not among them, and what is inert is not either.
    const isLetThrough = place === -1 && windowOf(element)?.getComputedStyle(element).pointerEvents === 'none';
    if (place === -1 && !isLetThrough) return false;
    if (stack.slice(0, Math.max(place, 0)).some((front) => hides(front, element, solidity))) return false;
  }
  const container = containerOf(element);
  if (!container) return true;
  return isOnTop(container, isShadowRoot(root) ? point : outsideOf(container, point), solidity);
}
