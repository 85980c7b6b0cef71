import { requestScriptFrame, windowOf } from './own-window.ts';

/** Calls back after whatever moves rows, before it is painted; returns how to stop. */
export function watchContent(scroller: HTMLElement, list: HTMLElement, onChange: () => void): () => void {
  const view = windowOf(scroller);
  const content = list.parentElement;
  if (!view || !content) return () => {};
  const edges = [...content.children].filter((child) => child !== list);
  const watched = new Set<Element>();
  const sizes = new view.ResizeObserver(() => {
    // The list measures with observers of the script's window.
    requestScriptFrame(scroller);
    onChange();
  });

  function watchMounted() {
    const mounted = new Set<Element>([scroller, list, ...edges, ...list.children]);
    for (const element of watched) {
      if (mounted.has(element)) continue;
      watched.delete(element);
      sizes.unobserve(element);
    }
    for (const element of mounted) {
      if (watched.has(element)) continue;
      watched.add(element);
      sizes.observe(element);
    }
  }

  const changes = new view.MutationObserver((records) => {
    if (records.some(({ target }) => target === list)) watchMounted();
    onChange();
  });
  changes.observe(list, { childList: true, attributes: true, attributeFilter: ['style'] });
  // What a size observer's own callbacks draw beside the rows (the edges) reaches no size observer in the same frame.
  for (const edge of edges)
    changes.observe(edge, { childList: true, subtree: true, characterData: true, attributes: true });
  watchMounted();

  return () => {
    changes.disconnect();
    sizes.disconnect();
  };
}
