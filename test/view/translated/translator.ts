/** A word of no language around what was translated, to tell it and to translate it back. */
const translated = (words: string) => `⟦${words}⟧`;
const original = (words: string) => words.replaceAll(/[⟦⟧]/g, '');

const isTranslated = (node: Node) => node.parentElement?.closest('font') !== null;

function font(document: Document, child: Node): HTMLElement {
  const element = document.createElement('font');
  element.style.verticalAlign = 'inherit';
  element.append(child);
  return element;
}

function translateIn(root: Node): void {
  const document = root.ownerDocument ?? window.document;
  const texts: Node[] = [];
  if (root.nodeType === Node.TEXT_NODE) texts.push(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const words = text.nodeValue ?? '';
    if (!(text instanceof Text) || words === '' || isTranslated(text)) continue;
    text.replaceWith(font(document, font(document, document.createTextNode(translated(words)))));
  }
}

/**
 * Does to a page what browsers do that translate it: each text becomes another one inside of two `font` elements, and
 * so does whatever is added or changed later.
 */
export function translate(root: Element | ShadowRoot): { readonly flush: () => void; readonly stop: () => void } {
  const options = { childList: true, characterData: true, subtree: true };
  const translateAll = (records: readonly MutationRecord[]) => {
    for (const { target, addedNodes, type } of records) {
      const changed = type === 'characterData' ? [target] : [...addedNodes];
      for (const node of changed) if (node.isConnected) translateIn(node);
    }
    // What it did itself is no news.
    observer.takeRecords();
  };
  const observer = new MutationObserver(translateAll);
  translateIn(root);
  observer.observe(root, options);
  return { flush: () => translateAll(observer.takeRecords()), stop: () => observer.disconnect() };
}

/** What a page says in its own language: the text of an element as it was before it was translated. */
export const untranslated = (element: Element | ShadowRoot | null | undefined): string =>
  original(element?.textContent ?? '');

/** Whether all that can be read in an element is translated. */
export function isWhollyTranslated(root: Element | ShadowRoot): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if ((walker.currentNode.nodeValue ?? '').trim() !== '' && !isTranslated(walker.currentNode)) return false;
  }
  return true;
}
