/**
 * Runs in the page: the texts that React would change or remove in their place. A browser that translates the page has
 * put others there by then, so that the change is never seen. The only text of an element is none of these, nor is one
 * in an element that has it as its key and goes with it.
 */
export function findPatchedTexts(): readonly string[] {
  const faults: string[] = [];
  for (const view of document.querySelectorAll('[data-part="transcript"]')) {
    const texts = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const words = text.nodeValue ?? '';
      const around = text.parentElement;
      // React notes on each node of its own to which part it belongs.
      const note = Object.keys(text).find((name) => name.startsWith('__reactFiber$'));
      if (note === undefined || words.trim() === '') continue;
      if (Reflect.get(text, note).return?.key === words) continue;
      faults.push(`“${words.slice(0, 40)}” in ${around?.outerHTML.slice(0, 80)} has no element of its own`);
    }
  }
  return faults;
}
