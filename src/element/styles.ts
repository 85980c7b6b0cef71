import text from './element.css?inline';

/** One sheet for all elements of a document: a sheet cannot be adopted in any other. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Whether styles can be given to a shadow root without a style element, which a strict CSP refuses. */
export const canAdoptSheets = (): boolean =>
  'adoptedStyleSheets' in ShadowRoot.prototype && 'replaceSync' in CSSStyleSheet.prototype;

/** Puts the element's styles into its shadow root. */
export function adoptStyles(shadow: ShadowRoot): void {
  const { ownerDocument: document } = shadow;
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new Sheet();
    sheet.replaceSync(text);
    sheets.set(document, sheet);
  }
  shadow.adoptedStyleSheets = [sheet];
}
