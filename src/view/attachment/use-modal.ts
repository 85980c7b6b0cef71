import { useEffect, useLayoutEffect, useRef } from 'react';
import { hasFocusWithin } from '../own-window.ts';

// Scrolling to what takes the focus would move the reader.
const still = { preventScroll: true };

/**
 * Opens a dialog while it is mounted, and keeps the focus in it. Where it goes, the focus goes back to the opener, or to
 * the list where that has left the document.
 */
export function useModal(opener: HTMLElement) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    const list = current?.closest('[data-part="transcript"]')?.querySelector<HTMLElement>('[data-part="scroller"]');
    current?.showModal();
    current?.querySelector<HTMLElement>('[data-close]')?.focus();
    return () => {
      current?.close();
      (opener.isConnected ? opener : list)?.focus(still);
    };
  }, [opener]);
  useEffect(() => {
    if (dialog.current && !hasFocusWithin(dialog.current)) dialog.current.focus(still);
  });
  return dialog;
}
