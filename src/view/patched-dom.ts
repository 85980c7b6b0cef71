/** The code of a DOMException that nothing else has which is called so. */
const notFound = 8;

/**
 * Whether an error says that a node is not where it was put: that somebody else has moved or replaced it, as browsers do
 * that translate a page. By its members: it may come from another window.
 */
export const isOfPatchedDom = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  error.name === 'NotFoundError' &&
  'code' in error &&
  error.code === notFound;
