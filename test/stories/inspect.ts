/** Runs in the page: what is wrong with how the story lies there, in words. */
export function inspectGeometry(smallestTarget: number): readonly string[] {
  const faults: string[] = [];
  const named = (element: Element): string => {
    const part = element.closest('[data-part]')?.getAttribute('data-part') ?? element.tagName.toLowerCase();
    return `${part} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  };
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** For screen readers only: clipped to nothing. */
  const isForHearing = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, inlineSize } = getComputedStyle(at);
      if (clipPath !== 'none' && inlineSize === '1px') return true;
    }
    return false;
  };
  const floats = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (/absolute|fixed|sticky/.test(getComputedStyle(at).position) && at.getAttribute('data-part') !== 'transcript')
        return true;
    }
    return false;
  };

  const cutters = new Map<Element, readonly Element[]>();
  /** The elements around this one that cut off what does not fit into them. */
  const cuttersOf = (element: Element): readonly Element[] => {
    const known = cutters.get(element);
    if (known) return known;
    const around = element.parentElement ? cuttersOf(element.parentElement) : [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const found = /hidden|clip/.test(overflowX + overflowY) && !/auto/.test(overflowY) ? [element, ...around] : around;
    cutters.set(element, found);
    return found;
  };
  /** What is left of a line of text, such as of one below the last that is shown. */
  const bottomOf = (box: DOMRect, element: Element): number =>
    Math.min(box.bottom, ...cuttersOf(element).map((cutter) => cutter.getBoundingClientRect().bottom));

  const root = document.scrollingElement;
  if (root && root.scrollWidth > root.clientWidth) faults.push('the page scrolls sideways');

  for (const view of document.querySelectorAll('[data-part="transcript"]')) {
    const edges = view.getBoundingClientRect();
    const inSidewaysScroller = new Set<Element>();
    for (const element of view.querySelectorAll<HTMLElement>('*')) {
      if (element.parentElement && inSidewaysScroller.has(element.parentElement)) inSidewaysScroller.add(element);
      if (isHidden(element) || element.clientWidth <= 1) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (/auto|scroll/.test(overflowX) && element.getAttribute('data-part') !== 'scroller') {
        inSidewaysScroller.add(element);
        continue;
      }
      const cuts = overflowX !== 'visible';
      const holdsText = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
      const needs = element.scrollWidth;
      if (
        (cuts || holdsText) &&
        needs > element.clientWidth + 1 &&
        textOverflow !== 'ellipsis' &&
        !isForHearing(element)
      )
        faults.push(`${named(element)} needs ${needs} px and has ${element.clientWidth}`);
    }

    const lines: { readonly box: DOMRect; readonly element: Element }[] = [];
    const texts = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element || !texts.currentNode.nodeValue?.trim() || isHidden(element) || isForHearing(element)) continue;
      range.selectNodeContents(texts.currentNode);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || bottomOf(box, element) < box.top + box.height / 2) continue;
        // A dialog stands above the page and has all of it.
        const { left, right } = element.closest('dialog') ? { left: 0, right: innerWidth } : edges;
        const outside = box.left < left - 1 || box.right > right + 1;
        if (outside && !inSidewaysScroller.has(element)) faults.push(`${named(element)} leaves the view`);
        if (!floats(element) && !inSidewaysScroller.has(element)) lines.push({ box, element });
      }
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [index, { box, element }] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top >= box.bottom) break;
        if (other.element === element) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // Lines of text may touch by their ascenders' and descenders' room.
        if (across > 1 && down > Math.min(box.height, other.box.height) * 0.4)
          faults.push(`${named(element)} and ${named(other.element)} overlap`);
      }
    }

    for (const control of view.querySelectorAll('button, input, select, textarea, summary, [role="button"], a[href]')) {
      const { width, height } = control.getBoundingClientRect();
      const inText = getComputedStyle(control).display === 'inline';
      const labelled = control instanceof HTMLInputElement && control.labels?.length;
      if (isHidden(control) || isForHearing(control) || inText || labelled) continue;
      if (Math.min(width, height) < smallestTarget)
        faults.push(`${named(control)} is ${Math.round(width)} × ${Math.round(height)} px, too small to hit`);
    }
  }
  return [...new Set(faults)];
}
