const candidates =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable="false"])';

function isReachable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
}

/** The next stop of the Tab key in front of an element or behind it, in the same document or shadow root. */
export function tabStopBeside(element: HTMLElement, where: 'before' | 'after'): HTMLElement | null {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const wanted = where === 'before' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const beside = [...root.querySelectorAll<HTMLElement>(candidates)].filter((other) => {
    const position = element.compareDocumentPosition(other);
    const isInside = (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
    return !isInside && (position & wanted) !== 0 && isReachable(other);
  });
  return (where === 'before' ? beside.at(-1) : beside[0]) ?? null;
}
