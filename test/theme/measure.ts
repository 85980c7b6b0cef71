// These functions run in the page: each holds all that it needs.

/** What scrolls by itself, because a table, a line of code and cards may be wider than any screen. */
export const scrolling = '[data-part="carousel"], [data-part="markdown-table"]';

/** Elements whose content does not fit into them or into their view, each as "part: words". */
export function findOverflow(scrolls: string): readonly string[] {
  const found = new Set<string>();
  const tell = (element: Element, how: string) => {
    const part = element.closest('[data-part]')?.getAttribute('data-part') ?? element.localName;
    found.add(`${part} ${how}: ${(element.textContent ?? '').trim().slice(0, 40)}`);
  };
  const kept = '[data-part="hidden"], [data-part="live-region"], [data-part="fold"], [data-part="finding-words"]';
  for (const view of document.querySelectorAll('[data-part="transcript"]')) {
    const box = view.getBoundingClientRect();
    for (const element of view.querySelectorAll('*')) {
      if (element.closest(kept)) continue;
      const style = getComputedStyle(element);
      if (style.display === 'inline' || style.display === 'none' || style.display === 'contents') continue;
      if (element.closest('svg') && element.localName !== 'svg') continue;
      const { left, right } = element.getBoundingClientRect();
      const isInside = element.parentElement?.closest(scrolls);
      if (!isInside && (left < box.left - 0.5 || right > box.right + 0.5)) tell(element, 'leaves the view');
      if (element.matches(scrolls) || element.localName === 'svg') continue;
      // A bubble's face and the cards of a carousel stand out of what holds them, and of nothing more.
      if (element.querySelector(':scope > [data-part="sentiment"], :scope > [data-part="carousel"]')) continue;
      if (element.scrollWidth > element.clientWidth + 1) tell(element, 'is too narrow');
      const clips = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (clips && !element.querySelector('[data-part="skeleton-bubble"]')) tell(element, 'is too low');
    }
  }
  return [...found];
}

/** Words that stand on other words, each as a pair. */
export function findOverlaps(): readonly string[] {
  const floats = '[data-part="sticky-day-label"], [data-part="jump"], [data-part="connection"]:not(:empty)';
  const found = new Set<string>();
  const meets = (one: DOMRect, other: DOMRect, wide: number, high: number) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > wide &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > high;
  for (const view of document.querySelectorAll('[data-part="transcript"]')) {
    const parts = [...view.querySelectorAll(floats)].map((part) => [part, part.getBoundingClientRect()] as const);
    for (const [index, [part, box]] of parts.entries()) {
      for (const [other, otherBox] of parts.slice(0, index)) {
        if (meets(box, otherBox, 0, 0)) found.add(`${other.textContent} | ${part.textContent}`);
      }
    }
  }
  for (const row of document.querySelectorAll('[data-part="row"], [data-part="footer"], [data-part="edge"]')) {
    const pieces: { readonly words: string; readonly box: DOMRect }[] = [];
    const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!text.textContent?.trim() || parent?.closest('[data-part="hidden"], [data-folded], [data-part="tooltip"]'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        for (const other of pieces) {
          if (meets(box, other.box, 2, 6)) found.add(`${other.words} | ${text.textContent.trim().slice(0, 30)}`);
        }
        pieces.push({ words: text.textContent.trim().slice(0, 30), box });
      }
    }
  }
  return [...found];
}

/** What is used with a finger and is smaller than `least` px in one direction; links within sentences excepted. */
export function findSmallTargets(least: number): readonly string[] {
  const found = new Set<string>();
  const controls = '[data-part="transcript"] :is(button, a[href], input, summary)';
  for (const control of document.querySelectorAll(controls)) {
    if (control.matches('a[data-part="link"]')) continue;
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    if (width >= least - 0.5 && height >= least - 0.5) continue;
    found.add(
      `${control.getAttribute('data-part') ?? control.localName}: ${Math.round(width)} × ${Math.round(height)}`,
    );
  }
  return [...found];
}
