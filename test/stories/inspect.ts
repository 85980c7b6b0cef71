/** Runs in the page: what is wrong with how the story lies there, in words. @param smallestTarget in px */
export function inspectGeometry(smallestTarget: number): readonly string[] {
  /** How an element stands, which is partly how what is around it stands. */
  interface Standing {
    readonly style: CSSStyleDeclaration;
    /** Clipped to nothing: for who listens. */
    readonly isForHearing: boolean;
    /** Above what is beside it, so that it may cover that. */
    readonly floats: boolean;
    /** In a box that scrolls sideways, such as a wide table. */
    readonly scrollsSideways: boolean;
    /** In px: what is below is cut off, such as the lines after the last that is shown. */
    readonly cutAt: number;
  }

  const faults = new Set<string>();
  const named = (element: Element): string => {
    const part = element.closest('[data-part]')?.getAttribute('data-part') ?? element.tagName.toLowerCase();
    return `${part} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  };
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  function stand(element: Element, around: Standing | undefined): Standing {
    const style = getComputedStyle(element);
    const { overflowX, overflowY, position, clipPath, inlineSize } = style;
    const isView = element.matches('[data-part="transcript"], [data-part="scroller"]');
    const cuts = /hidden|clip/.test(overflowY);
    return {
      style,
      isForHearing: around?.isForHearing || (clipPath !== 'none' && inlineSize === '1px'),
      floats: around?.floats || (!isView && /absolute|fixed|sticky/.test(position)),
      scrollsSideways: around?.scrollsSideways || (!isView && /auto|scroll/.test(overflowX)),
      cutAt: Math.min(around?.cutAt ?? Infinity, cuts ? element.getBoundingClientRect().bottom : Infinity),
    };
  }

  function inspectControl(control: Element, { style }: Standing): void {
    const { width, height } = control.getBoundingClientRect();
    const isLabelled = control instanceof HTMLInputElement && control.labels?.length;
    // Links in a text are as high as its lines.
    if (style.display === 'inline' || isLabelled || Math.min(width, height) >= smallestTarget) return;
    faults.add(`${named(control)} is ${Math.round(width)} × ${Math.round(height)} px, too small to hit`);
  }

  function inspectBox(element: Element, { style, scrollsSideways }: Standing): void {
    const holdsText = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    const cuts = style.overflowX !== 'visible';
    if (scrollsSideways || !(cuts || holdsText) || style.textOverflow === 'ellipsis' || element.clientWidth <= 1)
      return;
    if (element.scrollWidth > element.clientWidth + 1)
      faults.add(`${named(element)} needs ${element.scrollWidth} px and has ${element.clientWidth}`);
  }

  interface Line {
    readonly box: DOMRect;
    readonly element: Element;
  }

  function inspectLines(lines: Line[]): void {
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [index, { box, element }] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.box.top >= box.bottom) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // Lines of text may touch by their ascenders' and descenders' room.
        if (other.element !== element && across > 1 && down > Math.min(box.height, other.box.height) * 0.4)
          faults.add(`${named(element)} and ${named(other.element)} overlap`);
      }
    }
  }

  function inspectView(view: Element): void {
    const standings = new Map<Element, Standing>();
    const edges = view.getBoundingClientRect();
    for (const element of [view, ...view.querySelectorAll('*')]) {
      const standing = stand(element, element.parentElement ? standings.get(element.parentElement) : undefined);
      standings.set(element, standing);
      if (standing.isForHearing || isHidden(element)) continue;
      inspectBox(element, standing);
      if (element.matches('button, input, select, textarea, summary, a[href]')) inspectControl(element, standing);
    }

    const lines: Line[] = [];
    const texts = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const standing = element && standings.get(element);
      if (!standing || standing.isForHearing || standing.scrollsSideways) continue;
      if (!texts.currentNode.nodeValue?.trim() || isHidden(element)) continue;
      range.selectNodeContents(texts.currentNode);
      // A dialog stands above the page and has all of it.
      const { left, right } = element.closest('dialog') ? { left: 0, right: innerWidth } : edges;
      for (const box of range.getClientRects()) {
        if (box.width < 1 || standing.cutAt < box.top + box.height / 2) continue;
        if (box.left < left - 1 || box.right > right + 1) faults.add(`${named(element)} leaves the view`);
        if (!standing.floats) lines.push({ box, element });
      }
    }
    inspectLines(lines);
  }

  const root = document.scrollingElement;
  if (root && root.scrollWidth > root.clientWidth) faults.add('the page scrolls sideways');
  for (const view of document.querySelectorAll('[data-part="transcript"]')) inspectView(view);
  return [...faults];
}
