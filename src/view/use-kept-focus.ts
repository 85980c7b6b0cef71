import { useEffect, useRef } from 'react';
import { still } from './feed/row-focus.ts';
import { hasFocusWithin } from './own-window.ts';
import { useBeforePaint } from './use-before-paint.ts';

/**
 * The props of an element that keeps the focus when a render removes what had it: the part that is named here takes it
 * then, or the element itself where there is none, or none is named. Where the element goes itself, the reader stays with the rows.
 */
export function useKeptFocus(heir: string | null = 'button') {
  const element = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const { current } = element;
    if (!current || !hadFocus.current || hasFocusWithin(current)) return;
    const part = heir === null ? null : current.querySelector<HTMLElement>(heir);
    (part ?? current).focus(still);
  });
  useBeforePaint(() => {
    const { current } = element;
    return () => {
      if (!current || !hasFocusWithin(current)) return;
      current.closest('[data-part="main"]')?.querySelector<HTMLElement>('[data-part="scroller"]')?.focus(still);
    };
  }, []);
  return {
    ref: element,
    tabIndex: -1,
    // What is removed while it has the focus tells no blur, and so this stays true.
    onFocus() {
      hadFocus.current = true;
    },
    onBlur() {
      hadFocus.current = false;
    },
  };
}
