/** A window with its constructors. */
export type OwnWindow = Window & typeof globalThis;

/** The document of the window that the script runs in; null on a server. */
export const scriptDocument = (): Document | null => (typeof document === 'undefined' ? null : document);

/** A document's window; null where it is in none. */
export function viewOf(of: Document): OwnWindow | null {
  // Test runners put what they imitate of a browser beside jsdom's own window.
  return of === scriptDocument() ? window : of.defaultView;
}

/**
 * The window that an element stands in; null where its document is in none. The script may run in another one: apps
 * draw into windows that they open, into frames, and move elements between documents. Whatever watches, times or
 * measures an element belongs to the element's own window: in that of the script nothing may be painted meanwhile.
 */
export const windowOf = (element: Element): OwnWindow | null => viewOf(element.ownerDocument);

/**
 * Has the script's own window run a frame where an element stands in another one. Size observers are called in frames of
 * the window that they were made in, and a window in which nothing changes has none.
 */
export function requestScriptFrame(element: Element): void {
  if (element.ownerDocument !== scriptDocument()) window.requestAnimationFrame(() => {});
}

export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node !== null && 'host' in node && 'mode' in node;

const isRoot = (node: Node): node is Document | ShadowRoot => 'activeElement' in node;

/** The document or shadow root that an element stands in, which knows what has the focus there; null where it is in none. */
export function rootOf(element: Element): Document | ShadowRoot | null {
  const root = element.getRootNode();
  return isRoot(root) ? root : null;
}

/** The shadow root's element, or the frame's where the page around it is of the same origin; null at the top. */
export function containerOf(element: Element): Element | null {
  const root = rootOf(element);
  return isShadowRoot(root) ? root.host : (windowOf(element)?.frameElement ?? null);
}

/** Whether something is an element, of whichever window: `instanceof` knows those of one. */
export const isElement = (target: EventTarget | null): target is Element =>
  target !== null && 'nodeType' in target && target.nodeType === 1;

/**
 * Whether the focus is in an element. Not `:focus-within`: that is false in WebKit while the window itself has no focus,
 * although the element keeps it.
 */
export const hasFocusWithin = (element: Element): boolean => element.contains(rootOf(element)?.activeElement ?? null);
