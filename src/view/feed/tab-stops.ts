import { containerOf, rootOf } from '../own-window.ts';

const candidates =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable="false"])';

function isReachable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
}

/**
 * The next stop of the Tab key in front of an element or behind it: in the same document or shadow root, and where that
 * has none, around its shadow root or its frame.
 */
export function tabStopBeside(element: Element, where: 'before' | 'after'): HTMLElement | null {
  const wanted = where === 'before' ? element.DOCUMENT_POSITION_PRECEDING : element.DOCUMENT_POSITION_FOLLOWING;
  const beside = [...(rootOf(element)?.querySelectorAll<HTMLElement>(candidates) ?? [])].filter((other) => {
    const position = element.compareDocumentPosition(other);
    const isInside = (position & element.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
    return !isInside && (position & wanted) !== 0 && isReachable(other);
  });
  const nearest = where === 'before' ? beside.at(-1) : beside[0];
  const container = containerOf(element);
  return nearest ?? (container && tabStopBeside(container, where));
}
