/** Calls back when what arrived meanwhile may have been missed: the page is visible again, or the network is back. */
export function watchAttention(onReturn: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') onReturn();
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn();
  };
  document.addEventListener('visibilitychange', onVisible);
  // A frozen page thaws without being looked at where the browser needs it for something else.
  document.addEventListener('resume', onReturn);
  window.addEventListener('online', onReturn);
  window.addEventListener('pageshow', onShow);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    document.removeEventListener('resume', onReturn);
    window.removeEventListener('online', onReturn);
    window.removeEventListener('pageshow', onShow);
  };
}
