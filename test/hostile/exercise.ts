const controls = 'a, button, input, summary, label, select, textarea, [tabindex], [role]';
const hovering = ['pointerover', 'mouseover', 'focusin'];
const keys = ['Enter', 'ArrowDown'];

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

function touch(element: Element): void {
  for (const type of hovering) element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  for (const key of keys) element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  if (element instanceof HTMLElement) element.click();
}

const isInBubble = (element: Element) => element.closest('[data-row="bubble"]') !== null;

/**
 * Hovers over, focuses, presses and clicks every control in a bubble, also those that come up by it. Returns how many.
 * Given 'all' then also those that close chapters and take the reader elsewhere.
 */
export async function exercise(which: 'bubbles' | 'all'): Promise<number> {
  const touched = new Set<Element>();
  for (const round of which === 'all' ? [0, 1, 2, 3] : [0, 1]) {
    const found = document.querySelectorAll(`[data-part="transcript"] :is(${controls})`);
    for (const element of found) {
      if (touched.has(element) || (round < 2 && !isInBubble(element))) continue;
      touched.add(element);
      if (element.isConnected) touch(element);
    }
    await nextTask();
    await nextTask();
  }
  return touched.size;
}
