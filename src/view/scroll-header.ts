import { undrawnAbove } from './scroll-rows.ts';

/**
 * Keeps what stands above the list right above its drawn rows. Where a page lands in front of a reader at the very top,
 * the header would go with the first of the new rows, and leave a hole until these are drawn.
 */
export function holdHeader(list: HTMLElement): void {
  const header = list.parentElement?.querySelector<HTMLElement>(':scope > :first-child');
  if (!header || header === list) return;
  const undrawn = undrawnAbove(list);
  const transform = undrawn > 0 ? `translateY(${undrawn}px)` : '';
  if (header.style.transform !== transform) header.style.transform = transform;
}
