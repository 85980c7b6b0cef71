import { windowOf } from '../own-window.ts';

/**
 * Brings an element into view when everything around it has its new size, and before that is painted. The list corrects
 * its place when its size observer tells of it; this one was made later, and is told later.
 */
export function bringIntoView(element: Element): void {
  const view = windowOf(element);
  if (!view || !('ResizeObserver' in view)) return;
  const observer = new view.ResizeObserver(() => {
    observer.disconnect();
    element.scrollIntoView({ block: 'nearest' });
  });
  observer.observe(element);
}
