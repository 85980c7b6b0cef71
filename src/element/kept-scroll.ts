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
      if (!(target instanceof HTMLElement) || target.dataset['part'] !== 'scroller') return;
      scroller = target;
      top = target.scrollTop;
    },
    { capture: true, passive: true },
  );
  return {
    restore() {
      if (scroller?.isConnected && scroller.scrollTop !== top) scroller.scrollTop = top;
    },
  };
}
