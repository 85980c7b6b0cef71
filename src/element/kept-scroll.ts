/** Where the reader is, for when the element is moved: then the browser forgets it and begins at the top. */
export interface KeptScroll {
  restore(): void;
}

export function keepScroll(shadow: ShadowRoot): KeptScroll {
  let scroller: HTMLElement | null = null;
  let top = 0;
  shadow.addEventListener(
    'scroll',
    ({ target }) => {
      const list = shadow.querySelector<HTMLElement>('[data-part="scroller"]');
      if (target !== list) return;
      scroller = list;
      top = list?.scrollTop ?? 0;
    },
    { capture: true, passive: true },
  );
  return {
    restore() {
      if (scroller?.isConnected && scroller.scrollTop !== top) scroller.scrollTop = top;
    },
  };
}
