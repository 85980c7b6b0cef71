/** Calls back when the network is there again and when the page is looked at again. Does nothing outside of a browser. */
export function onReturn(callback: () => void): () => void {
  const page = typeof document === 'undefined' ? null : document;
  // Only a browser has both; React Native has a window that takes no listeners.
  if (page === null || typeof globalThis.addEventListener !== 'function') return () => {};
  const onVisibility = () => {
    if (page.visibilityState === 'visible') callback();
  };
  globalThis.addEventListener('online', callback);
  page.addEventListener('visibilitychange', onVisibility);
  return () => {
    globalThis.removeEventListener('online', callback);
    page.removeEventListener('visibilitychange', onVisibility);
  };
}
