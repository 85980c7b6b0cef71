/** The rows' elements, oldest first. */
export const rowsOf = (content: HTMLElement) => content.querySelectorAll<HTMLElement>('[data-row]');

/** Whether it shows all that it holds, as on paper: then the reader's place in it means nothing. */
export const isUnclipped = (scroller: HTMLElement): boolean =>
  scroller.clientHeight > 0 && getComputedStyle(scroller).overflowY === 'visible';

/** Scrolls there, unless it is there already. */
export function moveTo(scroller: HTMLElement, top: number): void {
  if (scroller.scrollTop !== top) scroller.scrollTop = top;
}

/** Which element is the row at the top of the view, found by halving. */
export function topRow(scroller: HTMLElement, content: HTMLElement) {
  const rows = rowsOf(content);
  const edge = scroller.getBoundingClientRect().top;
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
    else low = middle + 1;
  }
  return { index: low, element: rows[low] ?? null };
}
