import { isShadowRoot, windowOf } from './own-window.ts';

/** What a node hangs on: its parent, or the element of its shadow root. */
const holderOf = (node: Node): Node | null => node.parentNode ?? (isShadowRoot(node) ? node.host : null);

/**
 * Tells the document that an element stands in, now and when it comes into another one, as a panel does that is moved
 * into a window of its own. Browsers tell that to custom elements only; here the children of all that it hangs on are
 * watched, and no subtree.
 * @returns how to stop
 */
export function watchDocument(element: Element, onDocument: (document: Document) => void): () => void {
  let changes: MutationObserver | undefined;
  function look() {
    changes?.disconnect();
    const view = windowOf(element);
    // One of a window that is closed by now would tell nothing.
    changes = view ? new view.MutationObserver(look) : undefined;
    for (let holder = holderOf(element); holder; holder = holderOf(holder))
      changes?.observe(holder, { childList: true });
    onDocument(element.ownerDocument);
  }
  look();
  return () => changes?.disconnect();
}
