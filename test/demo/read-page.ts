/** The rows' elements on paper: whether they stand one below the other, and what cuts them off. */
export function readPaper(feed: Element) {
  const rows = [...feed.querySelectorAll<HTMLElement>('[data-row]')];
  const places = rows.map((row) => row.getBoundingClientRect());
  const times = rows.flatMap((row) => row.querySelector('time[data-part="time"]')?.getAttribute('datetime') ?? []);
  let clipped = 0;
  for (let box = feed.parentElement; box && box !== document.documentElement; box = box.parentElement) {
    if (getComputedStyle(box).overflowY !== 'visible' && box.scrollHeight > box.clientHeight) clipped += 1;
  }
  return {
    count: rows.length,
    inOrder: places.every(({ top }, index) => top >= (places[index - 1]?.bottom ?? 0) - 1),
    timesInOrder: times.every((time, index) => time >= (times[index - 1] ?? '')),
    clipped,
    height: document.documentElement.scrollHeight,
    end: (places.at(-1)?.bottom ?? 0) + scrollY,
  };
}

/** The key of the first row of which something is in view. */
export function topKey(scroller: Element) {
  const { top } = scroller.getBoundingClientRect();
  const rows = [...scroller.querySelectorAll<HTMLElement>('[data-row]')];
  return rows.find((row) => row.getBoundingClientRect().bottom > top + 1)?.dataset['key'];
}

/** Whether no older page is on its way, and none is asked for where the reader is. */
export function isAtRest(scroller: Element) {
  const edge = scroller.querySelector<HTMLElement>('[data-edge="older"]');
  return edge?.dataset['status'] === 'more' && scroller.scrollTop > scroller.clientHeight;
}
