/** Calls back when what arrived meanwhile may have been missed: the page is visible again, or the network is back. */
export function watchAttention(onReturn: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') onReturn();
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn();
  };
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', onReturn);
  window.addEventListener('pageshow', onShow);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('online', onReturn);
    window.removeEventListener('pageshow', onShow);
  };
}
